import { type Change, changeOfMean, changeOfShare, type Mean, type Share } from '../../lab/intervals.ts';
import type { Simulation } from '../../lab/simulate.ts';
import { tellingGames } from './schedule.ts';
import { type Kind, kinds, type Weighing } from './weighing.ts';

/** A figure of the draft beside the same of the saved version. */
export interface Compared<Figure> {
  now: Figure;
  /** Undefined while there is no saved version to compare with. */
  saved: Figure | undefined;
  change: Change | undefined;
}

/** What the games of one kind come to, beside those of the saved version. */
export interface Comparison {
  kind: Kind;
  /** Ending -> its share of the games. */
  endings: Record<string, Compared<Share>>;
  agreement: Compared<Share>;
  /** Seat -> games in which it ended ahead. */
  ahead: Record<string, Compared<Share>>;
  rounds: Compared<Mean>;
  /** Move -> how often it was legal in a game, and of those steps the share in which it was made. */
  moves: Record<string, { legal: number; chosen: Compared<Share> }>;
  /** Clause -> position -> games in which it stood agreed at the end. */
  positions: Record<string, Record<string, Compared<Share>>>;
}

/** Two versions whose games say enough of a kind to be compared in it. */
const tells = ({ now, saved }: Weighing, kind: Kind): boolean =>
  [now, ...(saved ? [saved] : [])].every((figures) => (figures?.games[kind] ?? 0) >= tellingGames[kind]);

/** The kind that is shown unless the author wants another: of those with games enough, the one that thinks hardest. */
export const strongest = (weighing: Weighing): Kind =>
  kinds.findLast((kind) => tells(weighing, kind)) ?? 'random';

/** Sets the figures of a kind side by side; undefined while it has not been played. */
export function comparisonOf({ now, saved }: Weighing, kind: Kind): Comparison | undefined {
  const [one, two] = [now?.by[kind], saved?.by[kind]];
  if (!one) return undefined;
  const share = (of: (games: Simulation) => Share | undefined): Compared<Share> => {
    const [first, second] = [of(one) ?? none, two && of(two)];
    return { now: first, saved: second, change: second && changeOfShare(first, second) };
  };
  const each = <T>(names: object | undefined, value: (name: string) => T): Record<string, T> =>
    Object.fromEntries(Object.keys(names ?? {}).map((name) => [name, value(name)]));
  return {
    kind,
    endings: each(one.endings, (ending) => share(({ endings }) => endings[ending])),
    agreement: share(({ agreement }) => agreement),
    ahead: each(one.ahead, (seat) => share(({ ahead }) => ahead[seat])),
    rounds: { now: one.rounds, saved: two?.rounds, change: two && changeOfMean(one.rounds, two.rounds) },
    moves: each(one.choices?.moves, (move) => ({
      legal: (one.choices?.moves[move]?.of ?? 0) / Math.max(1, one.ended),
      chosen: share(({ choices }) => choices?.moves[move]),
    })),
    positions: each(one.choices?.positions, (clause) =>
      each(one.choices?.positions[clause], (position) =>
        share(({ choices }) => choices?.positions[clause]?.[position]?.agreed),
      ),
    ),
  };
}

const none: Share = { count: 0, of: 0, share: 0, low: 0, high: 1 };
