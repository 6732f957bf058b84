import { describe, expect, test } from 'vitest';
import { findingSentence } from '../../src/cli/finding-sentence.ts';
import type { PlayedMatch } from '../../src/lab/balance/evidence.ts';
import type { Finding } from '../../src/lab/balance/finding.ts';
import { chanceHappenings, effectsOf, playHappening } from '../../src/lab/balance/happenings.ts';
import { type Balance, balanceOf, balancePlan } from '../../src/lab/balance/report.ts';
import { balanceRun } from '../../src/lab/balance/run.ts';
import type { Pairing } from '../../src/lab/balance/set.ts';
import { spreadOf } from '../../src/lab/balance/spread.ts';
import { doWork, type Match } from '../../src/lab/work.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';
import { type Slip, withSlips } from '../scenario/small-files.ts';

/** The whole set, as the command plays it. */
function balanced(scenario: Scenario, cut: string, games: number): Balance {
  const run = balanceRun(scenario, { cut, seed: 1, level: 1, games });
  for (const [place, work] of run.works.entries()) run.hear(doWork(scenario, work), place);
  return balanceOf(run.evidence());
}

/** Judged by greedy players alone, who are quick, and by random ones. */
function judged(scenario: Scenario, games: number): Balance {
  const settings = { cut: 'full', seed: 1, level: 1, games } as const;
  const plan = balancePlan(scenario, 'full');
  const match = (plays: 'greedy' | 'random'): Match => ({
    ...settings,
    detail: 'choices',
    players: { alba: { plays }, boria: { plays } },
  });
  const play = (pairing: Pairing, of: Match, count: number): PlayedMatch => {
    const tally = doWork(scenario, { do: 'play', match: of, first: 0, games: count });
    return { pairing, match: of, games: count, tally };
  };
  const happenings = chanceHappenings(scenario).flatMap((happening) =>
    effectsOf(plan, happening, playHappening(scenario, { ...settings, happening }, { first: 0, games: 300 })),
  );
  const played = [play('equals', match('greedy'), games), play('random pairs', match('random'), 4000)];
  return balanceOf({ settings, plan, played, happenings, spaceOf: 'equals' });
}

const small = loadSmall().scenario;
const plain = judged(small, 90);
const about = ({ findings }: Balance, ...path: string[]): Finding | undefined =>
  findings.find((finding) => finding.path.join() === path.join());

describe('the set as the command plays it', () => {
  const whole = balanced(small, 'full', 8);

  test('has every pairing in it, and every game ends', () => {
    expect([...new Set(whole.matches.map(({ pairing }) => pairing))]).toEqual([
      'equals',
      'against greedy',
      'against random',
      'greedy pairs',
      'random pairs',
    ]);
    expect(whole.matches.reduce((sum, { games }) => sum + games, 0)).toBeGreaterThan(8 * 20);
    expect(whole.errors).toEqual([]);
  });

  test('has shares that belong together', () => {
    const sum = Object.values(whole.endings).reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 2);
    for (const { share, low, high } of Object.values(whole.endings)) {
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }
    expect(whole.space.map(({ round }) => round)).toEqual(['apr-01', 'apr-20', 'may-15', 'may-31']);
    expect(whole.space[0]).toMatchObject({ games: 8 });
    for (const share of Object.values(whole.moves)) expect(share.count).toBeLessThanOrEqual(share.of);
  });

  test('is judged the same again, to the byte', () => {
    expect(JSON.stringify(balanced(small, 'short', 2))).toBe(JSON.stringify(balanced(small, 'short', 2)));
  });

  test('random players count for what can be, not for what is worth choosing', () => {
    const withIntent = whole.matches
      .filter(({ players }) => players.alba !== 'random')
      .reduce((sum, { games }) => sum + games, 0);
    expect(whole.decisions.alba?.lapse?.of).toBeLessThanOrEqual(withIntent);
  });
});

describe('a scenario bent out of shape', () => {
  const slips: Slip[] = [
    [
      'scenario.yaml',
      'when: outcome is refused, mood',
      'when: outcome is refused and tension >= 100 and cala.trust <= 0, mood',
    ],
    [
      'scenario.yaml',
      '    costs: { boria.capital: 1 }\n    effects:\n      - cala.trust +4',
      '    effects:\n      - boria.approval +90',
    ],
    [
      'scenario.yaml',
      '      - alba.patriots +5 if not alba.giveNotice done within 1',
      '      - alba.approval -40',
    ],
    [
      'scenario.yaml',
      '    chance: 30\n    when: tension >= 20\n    effects:\n      - tension +4',
      '    chance: 50\n    effects:\n      - tension +4',
    ],
    [
      'scenario.yaml',
      'when: clause duties is not lifted\n        points: 15',
      'when: tension >= 0\n        points: 15',
    ],
    [
      'scenario.yaml',
      'when: not word alba.vow broken and clause form is separate',
      'when: cala.trust >= 100 and tension >= 100',
    ],
    ['scenario.yaml', 'lifted: { label: invented }', 'lifted: { label: invented, when: tension >= 100 }'],
    [
      'scenario.yaml',
      '      aims:\n        - +30 if clause term is renew',
      '      aims:\n        - +90\n        - +30 if clause term is renew',
    ],
    // What an act gives or takes would otherwise soon be all there is to give or take.
    ['scenario.yaml', '\neachRound:\n', '\neachRound:\n  - boria.approval -90\n  - alba.approval +40\n'],
    ['scenario.yaml', '        - +20 if outcome is signed', '        - +50\n        - -50 if happening fog'],
  ];
  const read = readScenario(withSlips(...slips));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const bent = judged(read.bundle.scenario, 90);

  test.each<[string, string[]]>([
    ['an ending nobody reaches', ['endings', 'refusedAtHome']],
    ['a move that is always best', ['moves', 'boria.courtCala']],
    ['a move never worth choosing', ['moves', 'alba.reassure']],
    ['a happening that decides too much', ['happenings', 'fog']],
    ['a must-have that is always met', ['delegations', 'boria', 'mustHaves', 'dutiesKept']],
    ['a must-have that is never met', ['delegations', 'alba', 'mustHaves', 'honour']],
    ['a position nobody accepts', ['clauses', 'duties', 'positions', 'lifted']],
    ['a side that is ahead', ['delegations', 'boria', 'scores']],
  ])('%s is found, said, and mended in words', (_, path) => {
    const finding = about(bent, ...path);
    if (!finding) throw new Error(`nothing was found about ${path.join('.')}`);
    const { what, mend } = findingSentence(finding);
    expect(what).toContain(path.at(-1) === 'scores' ? 'boria' : path.at(-1));
    expect(mend.length).toBeGreaterThan(20);
  });

  test('what is as it should be is not found', () => {
    expect(about(plain, 'moves', 'boria.pledge')).toBeUndefined();
    expect(about(plain, 'happenings', 'fog')).toBeUndefined();
    expect(about(bent, 'moves', 'boria.pledge')).toBeUndefined();
  });

  test('a bloc that can accept no text with a position in it is found, and none where each can', () => {
    const hard = readScenario(
      withSlips(
        [
          'scenario.yaml',
          'duties: { kept: 2, eased: 0, lifted: -2 }',
          'duties: { kept: 2, eased: 0, lifted: -3 }',
        ],
        [
          'scenario.yaml',
          'weight: 45\n        mood: 50\n        threshold: 1',
          'weight: 45\n        mood: 50\n        threshold: 6',
        ],
      ),
    );
    if (!hard.ok) throw new Error(JSON.stringify(hard.diagnostics));
    expect(judged(hard.bundle.scenario, 2).findings).toContainEqual(
      expect.objectContaining({ code: 'positionBlocked', clause: 'duties', position: 'lifted' }),
    );
    expect(plain.findings.filter(({ code }) => code === 'positionBlocked')).toEqual([]);
  });

  test('every finding leads to a place in the scenario', () => {
    for (const { path } of [...bent.findings, ...plain.findings]) {
      const { line } = read.places(path);
      const text = withSlips(...slips)['scenario.yaml']?.split('\n')[line - 1] ?? '';
      expect(text).toContain(path.at(-1));
    }
  });
});

test('a round in which nothing that can be done does anything is found', () => {
  // Without effects, costs, words and answers the acts are words alone; the table and the last night still matter.
  const moves = Object.entries(small.moves).map(([id, { leak: _, word: __, when: ___, ...move }]) => [
    id,
    { ...move, effects: [], costs: {}, answers: [] },
  ]);
  const tracks = Object.entries(small.tracks).map(([id, { initial, states }]) => {
    const deaf = Object.entries(states).map(([name, { on, ...state }]) => {
      const heard = Object.entries(on).filter(([event]) => !(event in small.moves));
      return [name, { ...state, on: Object.fromEntries(heard) }];
    });
    return [id, { initial, states: Object.fromEntries(deaf) }];
  });
  const still = { ...small, moves: Object.fromEntries(moves), tracks: Object.fromEntries(tracks) };
  const { findings } = judged(still, 2);
  const rounds = findings.filter((finding) => finding.about === 'round').map(({ path }) => path.at(-1));
  expect(rounds.length).toBeGreaterThanOrEqual(2);
  expect(rounds).not.toContain('may-31');
  expect(plain.findings.filter((finding) => finding.about === 'round')).toEqual([]);
});

describe('how far groups lie apart', () => {
  const group = (...numbers: number[]) => ({
    of: numbers.length,
    sum: numbers.reduce((sum, one) => sum + one, 0),
    squares: numbers.reduce((sum, one) => sum + one * one, 0),
  });

  test('groups whose means differ', () => {
    const spread = spreadOf([group(9, 10, 11, 10), group(19, 20, 21, 20), group(29, 30, 31, 30)]);
    expect(spread?.groups).toBe(3);
    expect(spread?.spread).toBeCloseTo(10, 0);
    expect(spread?.low).toBeGreaterThan(3);
  });

  test('groups that do not', () => {
    expect(spreadOf([group(1, 9, 5), group(5, 2, 8), group(9, 1, 5)])).toMatchObject({ spread: 0, low: 0 });
  });

  test('one group says nothing, nor do numbers on their own', () => {
    expect(spreadOf([group(1, 2, 3)])).toBeUndefined();
    expect(spreadOf([group(1), group(2), group(1, 2)])).toBeUndefined();
  });
});
