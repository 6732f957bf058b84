import type { Scenario } from '../../scenario/schema.ts';
import { addTally, emptyTally } from '../tally/tally.ts';
import { matchWork, type PartOf, pieces, type Work } from '../work.ts';
import type { Evidence } from './evidence.ts';
import { chanceHappenings, effectsOf, type HappeningGames } from './happenings.ts';
import { balancePlan } from './report.ts';
import { type BalanceSettings, balanceSet } from './set.ts';

/** Work of which a balance consists. */
export type BalanceWork = Extract<Work, { do: 'play' | 'happening' }>;

/** Games with and without each happening, for each game between equal rivals; and how many at one go. */
const [happeningGames, happeningsAtOnce] = [8, 50] as const;

/** A balance on its way: what is to be played, by whoever plays it, and what has been heard of it. */
export interface BalanceRun {
  works: readonly BalanceWork[];
  /** Games in all. */
  games: number;
  /** @param place of the work in the list */
  hear(part: PartOf<BalanceWork>, place: number): void;
  /** What was heard so far. */
  evidence(): Evidence;
}

/** Lays out everything that is to be played. The slowest games come first, so that no thread is left with them alone. */
export function balanceRun(scenario: Scenario, settings: BalanceSettings): BalanceRun {
  const { cut, seed } = settings;
  const plan = balancePlan(scenario, cut);
  const played = balanceSet(scenario, settings).map((one) => ({ ...one, tally: emptyTally(plan) }));
  const happenings = chanceHappenings(scenario).map((happening) => ({
    happening,
    games: { with: emptyTally(plan), without: emptyTally(plan) } satisfies HappeningGames,
  }));
  const listed = [
    ...played.flatMap((one) =>
      matchWork(one.match, one.games).map((work) => ({
        work,
        hear: (part: PartOf<BalanceWork>) => {
          if ('sums' in part) addTally(one.tally, part);
        },
      })),
    ),
    ...happenings.flatMap(({ happening, games }) =>
      pieces(settings.games * happeningGames, happeningsAtOnce).map((piece) => ({
        work: { do: 'happening' as const, cut, seed, happening, ...piece },
        hear: (part: PartOf<BalanceWork>) => {
          if (!('with' in part)) return;
          addTally(games.with, part.with);
          addTally(games.without, part.without);
        },
      })),
    ),
  ];
  return {
    works: listed.map(({ work }) => work),
    games: listed.reduce((sum, { work }) => sum + work.games * (work.do === 'happening' ? 2 : 1), 0),
    hear: (part, place) => listed[place]?.hear(part),
    evidence: () => ({
      settings,
      plan,
      played,
      spaceOf: 'equals',
      happenings: happenings.flatMap(({ happening, games }) => effectsOf(plan, happening, games)),
    }),
  };
}
