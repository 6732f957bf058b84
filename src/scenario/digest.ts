import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './schema.ts';

/** JSON with the keys of every object in order, so that equal values are equal texts. `undefined` members are left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of a value's canonical JSON, in hex. */
export const digestOfValue = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

const digests = new WeakMap<Scenario, string>();

/** The digest of a scenario's rules, in hex: what a journal carries to say which scenario it was played on. Texts do not count. */
export function digestOf(scenario: Scenario): string {
  let digest = digests.get(scenario);
  if (digest === undefined) {
    digest = digestOfValue(scenario);
    digests.set(scenario, digest);
  }
  return digest;
}
