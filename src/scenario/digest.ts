import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { usualHeadlineStep } from './headline-step.ts';
import type { Scenario } from './schema.ts';

const digests = new WeakMap<Scenario, string>();

/**
 * The SHA-256 of a scenario's rules, in hex; texts are no part of it, nor is what only a class needs, or what a seat is drawn as. The order of
 * names counts, because the rules take the first ending, fallback or seat that fits; the order of keys in one entry
 * does not, because the schema has put them in its own.
 */
export function digestOf(scenario: Scenario): string {
  let digest = digests.get(scenario);
  if (digest === undefined) {
    const whole = asFormatOne(forGames(scenario));
    const { parties, ...rest } = whole;
    // A scenario without them has the digest it had before there were any.
    const told = Object.keys(parties).length > 0 ? whole : rest;
    digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(told))));
    digests.set(scenario, digest);
  }
  return digest;
}

/** A scenario without what no game turns on: the roles of a team, emblems, who may talk in private, and what is asked in class. */
function forGames(scenario: Scenario) {
  // Overwritten where they stand, since the order counts; JSON leaves out what is undefined.
  const bare = <T extends object>(seats: Record<string, T>) =>
    Object.fromEntries(
      Object.entries(seats).map(([seat, own]) => [seat, { ...own, roles: undefined, emblem: undefined }]),
    );
  const { delegations, parties, rules } = scenario;
  const { headlineStep } = rules;
  return {
    ...scenario,
    // A scenario that says nothing of headlines, or just the usual, has the digest it had before there were any.
    rules: { ...rules, headlineStep: headlineStep === usualHeadlineStep ? undefined : headlineStep },
    delegations: bare(delegations),
    parties: bare(parties),
    backChannels: undefined,
    class: undefined,
  };
}

/** What has only another name since is the same game, and keeps the digest that games saved before know it by. */
const asFormatOne = ({ format: _, id, calendar, ...rest }: ReturnType<typeof forGames>) => ({
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
