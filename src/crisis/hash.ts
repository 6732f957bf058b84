import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { State } from './state.ts';

/** JSON with the keys of every object in order; members that are undefined are left out, as JSON does. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/**
 * The SHA-256 of a state, in hex: equal states have equal hashes, whatever order their keys were made in. The
 * chronicle is left out: it says how the state came about, and is long. Third parties count where there are any, so
 * that a game without them has the hashes it had before they could have a seat.
 */
export function hashOf(state: State): string {
  const { chronicle: _, parties, ...rest } = state;
  const told = parties.length > 0 ? { ...rest, parties } : rest;
  return bytesToHex(sha256(utf8ToBytes(canonical(told))));
}
