import { decisions } from '../../crisis/asked.ts';
import { actorsOf, isCounted, ownerOf, roundsOf } from '../../crisis/place.ts';
import { scoreKinds } from '../../crisis/scores.ts';
import type { Kernel } from '../../kernel/kernel.ts';

/** How much is counted: how games ended, or every choice on the way as well. */
export type Detail = 'ends' | 'choices';

/** Where the figures of a tally stand. Like the kernel's rows it is one list of numbers, so that two add up at once. */
export interface TallyLayout {
  size: number;
  /** Games by ending, by outcome, with an agreement, and by who was ahead: each seat, then neither. */
  endings: number;
  outcomes: number;
  agreement: number;
  ahead: number;
  /** Three numbers a measure: how many, sum, sum of squares. */
  measures: number;
  /** Steps in which a move was legal, then in which it was made. */
  legal: number;
  made: number;
  /** By seat, three numbers: steps in which a decision was legal; then the same for taken. */
  mayDecide: number;
  decided: number;
  /** By seat, the must-haves: games in which it was chosen; then in which it was chosen and met. */
  wanted: number;
  met: number;
  /** By clause, the positions: times proposed, times accepted, games in which it stood agreed at the end. */
  proposed: number;
  accepted: number;
  agreed: number;
  /** By happening: games in which it came. */
  happened: number;
  /** By happening and seat, as a measure: what the game came to for the seat where it came. */
  afterHappening: number;
  /** By round of the cut and move, as a measure: what the game came to for the mover where it was made there. */
  afterMove: number;
  /** By round of the cut, as a measure: deals that both homes would ratify at its start. */
  space: number;
}

/** What is measured at the end of each game. */
export interface Measures {
  /** `rounds`, then by delegation its scores and its worth in hundredths, the meters, and each third party's score. */
  names: readonly string[];
  rounds: number;
  scores: number;
  meters: number;
  parties: number;
}

/** What is counted of a scenario, and where it stands. */
export interface TallyPlan {
  kernel: Kernel;
  cut: string;
  detail: Detail;
  /** Third parties that have a seat; and the meters and moves that are there with these. */
  parties: readonly string[];
  meters: readonly string[];
  moves: readonly string[];
  layout: TallyLayout;
  measures: Measures;
  /** By seat, by clause: where its must-haves or positions start among all of them. */
  mustHaves: readonly number[];
  positions: readonly number[];
}

/** Numbers that a measure takes: how many, sum, sum of squares. */
export const measureSize = 3;
/** Measures of a seat: its scores, and what they are worth in its own eyes. */
export const measuresOfSeat = scoreKinds.length + 1;

/** Where each part of a list of lists starts, and the length of all. */
function starts(lists: readonly { names: readonly string[] }[]): { at: number[]; all: number } {
  let all = 0;
  const at = lists.map(({ names }) => {
    all += names.length;
    return all - names.length;
  });
  return { at, all };
}

/** Lays out the tally of games of one cut, with a seat for some third parties. */
export function tallyPlan(
  kernel: Kernel,
  cut: string,
  detail: Detail,
  parties: readonly string[] = [],
): TallyPlan {
  const { scenario, names } = kernel.compiler;
  const meters = names.meters.names.filter((meter) => isCounted(scenario, meter, { parties }));
  const actors = actorsOf(scenario, { parties });
  const count = (index: { names: readonly string[] }): number => index.names.length;
  const [seats, moves, rounds] = [count(names.seats), count(names.moves), roundsOf(scenario, cut).length];
  const [mustHaves, positions] = [starts(names.mustHaves), starts(names.positions)];
  const measured = [
    'rounds',
    ...names.seats.names.flatMap((seat) => [...scoreKinds, 'worth'].map((kind) => `${seat} ${kind}`)),
    ...meters,
    ...parties.map((party) => `${party} score`),
  ];
  let size = 0;
  const take = (numbers: number): number => {
    size += numbers;
    return size - numbers;
  };
  const ends = {
    endings: take(count(names.endings)),
    outcomes: take(count(names.outcomes)),
    agreement: take(1),
    ahead: take(seats + 1),
    measures: take(measureSize * measured.length),
  };
  const some = (numbers: number): number => take(detail === 'choices' ? numbers : 0);
  const choices = {
    legal: some(moves),
    made: some(moves),
    mayDecide: some(seats * decisions.length),
    decided: some(seats * decisions.length),
    wanted: some(mustHaves.all),
    met: some(mustHaves.all),
    proposed: some(positions.all),
    accepted: some(positions.all),
    agreed: some(positions.all),
    happened: some(count(names.happenings)),
    afterHappening: some(measureSize * seats * count(names.happenings)),
    afterMove: some(measureSize * moves * rounds),
    space: some(measureSize * rounds),
  };
  return {
    kernel,
    cut,
    detail,
    parties,
    meters,
    moves: names.moves.names.filter((move) => actors.includes(ownerOf(move))),
    layout: { ...ends, ...choices, size },
    measures: {
      names: measured,
      rounds: 0,
      scores: 1,
      meters: 1 + seats * measuresOfSeat,
      parties: 1 + seats * measuresOfSeat + meters.length,
    },
    mustHaves: mustHaves.at,
    positions: positions.at,
  };
}
