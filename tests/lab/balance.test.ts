import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lab/balance/finding.ts';
import { type Balance, balanceOf } from '../../src/lab/balance/report.ts';
import { balanceRun } from '../../src/lab/balance/run.ts';
import { spreadOf } from '../../src/lab/balance/spread.ts';
import { doWork } from '../../src/lab/work.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';
import { type Slip, withSlips } from '../scenario/small-files.ts';

function balanced(scenario: Scenario, cut: string, games: number): Balance {
  const run = balanceRun(scenario, { cut, seed: 1, level: 1, games });
  for (const [place, work] of run.works.entries()) run.hear(doWork(scenario, work), place);
  return balanceOf(run.evidence());
}

const small = loadSmall().scenario;
const plain = balanced(small, 'full', 16);
const about = ({ findings }: Balance, ...path: string[]): Finding | undefined =>
  findings.find((finding) => finding.path.join() === path.join());

describe('a scenario as it is', () => {
  test('is judged by every pairing, and every game of them ends', () => {
    expect([...new Set(plain.matches.map(({ pairing }) => pairing))]).toEqual([
      'equals',
      'against greedy',
      'against random',
      'greedy pairs',
      'random pairs',
    ]);
    expect(plain.matches.reduce((sum, { games }) => sum + games, 0)).toBeGreaterThan(16 * 20);
    expect(plain.errors).toEqual([]);
  });

  test('has shares that belong together', () => {
    const sum = Object.values(plain.endings).reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 2);
    for (const { share, low, high } of Object.values(plain.endings)) {
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }
    expect(plain.space.map(({ round }) => round)).toEqual(['apr-01', 'apr-20', 'may-15', 'may-31']);
    expect(plain.space[0]).toMatchObject({ games: 16 });
    for (const share of Object.values(plain.moves)) expect(share.count).toBeLessThanOrEqual(share.of);
  });

  test('is judged the same again, to the byte', () => {
    expect(JSON.stringify(balanced(small, 'short', 4))).toBe(JSON.stringify(balanced(small, 'short', 4)));
  });

  test('random players count for what can be, not for what is worth choosing', () => {
    // A random side alone would make every legal move now and then.
    const random = plain.matches.filter(({ players }) => players.alba === 'random');
    expect(random.length).toBeGreaterThan(0);
    const most = 16 + 4 + 4 + 2 + 8;
    expect(plain.decisions.alba?.lapse?.of).toBeLessThanOrEqual(most);
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
    ['scenario.yaml', 'eachRound:\n', 'eachRound:\n  - boria.approval -90\n  - alba.approval +40\n'],
    ['scenario.yaml', '        - +20 if outcome is signed', '        - +50\n        - -50 if happening fog'],
  ];
  const read = readScenario(withSlips(...slips));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const bent = balanced(read.bundle.scenario, 'full', 40);

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
    expect(finding).toBeDefined();
    expect(finding?.what).toContain(path.at(-1) === 'scores' ? 'boria' : path.at(-1));
    expect(finding?.mend.length).toBeGreaterThan(20);
  });

  test('what is as it should be is not found', () => {
    expect(about(plain, 'moves', 'boria.courtCala')).toBeUndefined();
    expect(about(plain, 'happenings', 'fog')).toBeUndefined();
    expect(about(bent, 'moves', 'boria.raiseDuties')).toBeUndefined();
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
  const { findings } = balanced(still, 'full', 30);
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
