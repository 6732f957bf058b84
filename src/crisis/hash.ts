import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';
import type { State } from './state.ts';

/**
 * The SHA-256 of a state, in hex: equal states have equal hashes, whatever order their keys were made in. The
 * chronicle is left out: it says how the state came about, and is long. Third parties count where there are any, so
 * that a game without them has the hashes it had before they could have a seat.
 */
export function hashOf(state: State): string {
  const { chronicle: _, parties, ...rest } = state;
  const told = parties.length > 0 ? { ...rest, parties } : rest;
  return bytesToHex(sha256(utf8ToBytes(stringify(told))));
}
