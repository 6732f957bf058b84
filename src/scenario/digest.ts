import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './schema.ts';

const digests = new WeakMap<Scenario, string>();

/**
 * The SHA-256 of a scenario's rules, in hex; texts are no part of it. The order of names counts, because the
 * rules take the first ending, fallback or seat that fits; the order of keys in one entry does not, because the
 * schema has put them in its own.
 */
export function digestOf(scenario: Scenario): string {
  let digest = digests.get(scenario);
  if (digest === undefined) {
    const whole = asFormatOne(scenario);
    const { parties, ...rest } = whole;
    // A scenario without them has the digest it had before there were any.
    const told = Object.keys(parties).length > 0 ? whole : rest;
    digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(told))));
    digests.set(scenario, digest);
  }
  return digest;
}

/** What has only another name since is the same game, and keeps the digest that games saved before know it by. */
const asFormatOne = ({ format: _, id, calendar, ...rest }: Scenario) => ({
  format: 1,
  id,
  calendar: {
    ...calendar,
    rounds: Object.fromEntries(
      Object.entries(calendar.rounds).map(([name, { whenSkipped, effects, ...round }]) => [
        name,
        { ...round, passes: whenSkipped, effects },
      ]),
    ),
  },
  ...rest,
});
