import { describe, expect, test } from 'vitest';
import { verify } from '../../src/lab/verify.ts';
import { type Luck, luckFrom } from '../../src/rival/luck.ts';
import type { Condition } from '../../src/scenario/expression.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, shipped, small } from '../load.ts';

const words = ['open', 'kept', 'broken'] as const;
const wordings = ['agreed', 'locked', 'ambiguous', 'conditional', 'revocable'] as const;

/** A condition of each kind on each thing that a scenario names, but for the text as it stands: to that end the kernel looks at everything. */
function conditionsOn(scenario: Scenario): Condition[] {
  const keys = Object.keys;
  const meters = keys(scenario.meters);
  const comparison = (left: string, right: string): Condition => ({
    is: 'compare',
    left: { is: 'meter', meter: left },
    op: '<',
    right: { is: 'meter', meter: right },
  });
  return [
    ...meters.map((meter, at) => comparison(meter, meters[(at + 1) % meters.length] as string)),
    ...keys(scenario.tracks).flatMap((track) =>
      keys(scenario.tracks[track]?.states ?? {}).map((state): Condition => ({ is: 'track', track, state })),
    ),
    ...keys(scenario.moves).flatMap((move): Condition[] => [
      { is: 'done', move },
      { is: 'done', move, within: 1 },
      ...(scenario.moves[move]?.word ? words : []).map((state): Condition => ({ is: 'word', move, state })),
    ]),
    ...keys(scenario.happenings).flatMap((happening): Condition[] => [
      { is: 'happened', happening },
      { is: 'happened', happening, within: 1 },
    ]),
    ...keys(scenario.matters).map((matter): Condition => ({ is: 'matter', matter })),
    ...keys(scenario.calendar.rounds).map((round): Condition => ({ is: 'round', op: '>=', round })),
    ...keys(scenario.clauses).flatMap((clause) =>
      wordings.map((what): Condition => ({ is: 'clauseIs', clause, what })),
    ),
    { is: 'compare', left: { is: 'count', of: 'rupture' }, op: '<=', right: { is: 'number', value: 3 } },
    ...['parallel', 'lapsed', 'ruptured'].map((outcome): Condition => ({ is: 'outcome', outcome })),
    ...keys(scenario.delegations).map((seat): Condition => ({ is: 'blame', seat })),
  ];
}

/** The kinds that most conditions are of would crowd out the others: each kind is as likely. */
function anyOf(conditions: readonly Condition[], luck: Luck): Condition {
  const kind = luck.pick([...new Set(conditions.map(({ is }) => is))]);
  const one = luck.pick(conditions.filter(({ is }) => is === kind)) as Condition;
  return luck.below(3) === 0 ? { is: 'not', of: one } : one;
}

/** The scenario with tracks that settle by any conditions, and happenings that come by them. */
function scrambled(scenario: Scenario, luck: Luck): Scenario {
  const copy = structuredClone(scenario);
  const conditions = conditionsOn(scenario);
  // Only two tracks settle, so that most things that happen are none that they look at.
  const tracks = Object.values(copy.tracks);
  const settling = luck.shuffled(tracks).slice(0, 2);
  for (const track of tracks) {
    const { states } = track;
    const names = Object.keys(states);
    for (const state of Object.values(states)) {
      state.settle = Array.from({ length: settling.includes(track) ? 1 : 0 }, () => ({
        to: luck.pick(names) as string,
        when: anyOf(conditions, luck),
      }));
    }
  }
  for (const happening of Object.values(copy.happenings))
    if (luck.below(2) === 0) happening.when = anyOf(conditions, luck);
  return copy;
}

describe.each([small, ...shipped])('%s', (folder) => {
  const { scenario } = load(folder);

  test('whatever its tracks settle by, the kernel asks them when they would move', () => {
    const luck = luckFrom(7);
    for (let seed = 0; seed < 40; seed += 1) {
      expect(verify(scrambled(scenario, luck), { games: 3, seed }).mismatch).toBeUndefined();
    }
  });
});
