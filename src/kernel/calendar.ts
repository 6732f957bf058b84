import { calendarPlace, roundsOf, skippedBefore } from '../crisis/place.ts';
import type { Compiler } from './compiler.ts';
import { type Test, testingIf } from './condition.ts';
import { drawIn } from './draw.ts';
import { applyParts, type Change, changingBy, partsOf } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** One task of the agenda; says which event the tracks hear of it, -1 for none. */
export type Task = (row: Row) => number;

interface Happening {
  once: boolean;
  chance: number;
  test: Test | undefined;
  change: Change;
  event: number;
}

/** Happenings, compiled: `consider` asks whether one comes, `happen` lets it. */
export function compileHappenings(compiler: Compiler, tracks: Tracks) {
  const { scenario, layout } = compiler;
  const all = Object.entries(scenario.happenings).map(
    ([id, { once, chance, when, effects }]): Happening => ({
      once,
      chance,
      test: testingIf(compiler, when),
      change: changingBy(compiler, effects),
      event: tracks.event(id),
    }),
  );
  const happen = (row: Row, at: number): number => {
    const { change, event } = all[at] as Happening;
    row[layout.happened + at] = row[layout.round] as number;
    change(row, -1, true);
    return event;
  };
  const consider = (row: Row, at: number): number => {
    const { once, chance, test } = all[at] as Happening;
    if (once && (row[layout.happened + at] as number) >= 0) return -1;
    if (test && !test(row)) return -1;
    return chance >= 100 || drawIn(row, layout, chance) ? happen(row, at) : -1;
  };
  return { consider, happen };
}

/** What is to be done before each round of each cut can be played, as a list of tasks. */
export function compileOpenings(
  compiler: Compiler,
  tracks: Tracks,
  consider: (row: Row, happening: number) => number,
  pass: (row: Row, move: number) => number,
  matters: (row: Row) => void,
): Task[][][] {
  const { scenario, names, layout } = compiler;
  const { rounds } = scenario.calendar;

  const eachRound = partsOf(compiler, scenario.eachRound);
  const byState = Object.values(scenario.tracks).map(({ states }) =>
    Object.values(states).map((state) => partsOf(compiler, state.eachRound)),
  );
  const start = (round: string, skipped: boolean): Task => {
    // Every part of a day is asked of how things stood when it began, as one list of effects.
    const lists = [
      partsOf(compiler, rounds[round]?.effects ?? []),
      eachRound,
      ...byState.map(() => eachRound),
    ];
    const event = tracks.event(round);
    return (row) => {
      if (!skipped) row.fill(0, layout.ruptureBy, layout.ruptureBy + 2);
      for (let track = 0; track < byState.length; track += 1) {
        lists[2 + track] = byState[track]?.[row[layout.tracks + track] as number] ?? [];
      }
      applyParts(row, lists, -1, true);
      return event;
    };
  };

  const arrivals = (round: string): Task[] => {
    const place = calendarPlace(scenario, round);
    const coming = Object.values(scenario.happenings).flatMap(({ at, window }, happening): Task[] => {
      const inWindow =
        window && calendarPlace(scenario, window[0]) <= place && place <= calendarPlace(scenario, window[1]);
      return at === round || inWindow ? [(row) => consider(row, happening)] : [];
    });
    const landing = Object.entries(scenario.matters).flatMap(([id, matter]): Task[] => {
      if (matter.arrives !== round) return [];
      const open = changingBy(compiler, [{ do: 'openMatter', matter: id }]);
      return [
        (row) => {
          open(row, -1, true);
          return -1;
        },
      ];
    });
    return [...coming, ...landing];
  };

  return names.cuts.names.map((cut) =>
    roundsOf(scenario, cut).map((round, at) => [
      ...skippedBefore(scenario, { cut, round: at, step: 0 }).flatMap((skipped): Task[] => [
        start(skipped, true),
        ...arrivals(skipped),
        ...(rounds[skipped]?.passes ?? []).map(
          (move): Task =>
            (row) =>
              pass(row, names.moves.at(move)),
        ),
        (row) => {
          matters(row);
          return -1;
        },
      ]),
      start(round, false),
      ...arrivals(round),
    ]),
  );
}
