import { holds } from '../crisis/evaluate.ts';
import { imagine } from '../crisis/imagine.ts';
import { ownerOf } from '../crisis/place.ts';
import type { Scores, View } from '../crisis/view-type.ts';
import type { Row } from '../kernel/layout.ts';
import type { Mind } from './mind.ts';
import { announce } from './night.ts';
import { reseed } from './playing.ts';
import type { Glance, Shift, Timing } from './reason.ts';
import { difference, sumOf, weighEach } from './worth.ts';

/** Nights that a worth is the mean of: what happens after the deadline is partly luck. */
const nights = 4;
/** Points of the own scores below which a shift is not worth speaking of. */
const least = 0.05;

const weight = ({ worth }: Shift): number => Math.abs(sumOf(worth));

/** Looks at acts one at a time: what each would do at once, and what that is worth to the seat that looks. */
export interface Glances {
  at(move: number): Omit<Glance, 'lean'>;
  /** The meter of which the act would have brought more on another date, if there is one. */
  timing(move: number): Timing | undefined;
}

/**
 * Looks through a seat's eyes: meters that it may not read are left out.
 * @param now the row of what the seat knows
 */
export function glancesFrom(mind: Mind, view: View, now: Row): Glances {
  const { kernel, night } = mind;
  const { compiler, moves } = kernel;
  const { layout, names, scenario, effects } = compiler;
  const seat = names.actors.at(view.seat);
  const state = imagine(view);
  const row = now.slice();
  const readable = names.meters.names.flatMap((meter, at) => (meter in view.meters ? [{ meter, at }] : []));

  const expected = (): Scores => {
    const sum = { aims: 0, home: 0, relationship: 0 };
    for (let one = 0; one < nights; one += 1) {
      reseed(mind, row, one);
      const { aims, home, relationship } = kernel.scores(night.fallsOn(row, announce, announce), seat);
      sum.aims += aims / nights;
      sum.home += home / nights;
      sum.relationship += relationship / nights;
    }
    return sum;
  };
  const still = expected();
  /** What one change of the row, everything else as it stands, adds to the own scores. */
  const worth = (cell: number, value: number): Scores => {
    row.set(now);
    row[cell] = value;
    return weighEach(scenario, view.seat, difference(expected(), still));
  };
  const shiftOf = (meter: string, at: number, by: number): Shift => {
    const cell = layout.meters + at;
    return { meter, by, worth: worth(cell, (now[cell] as number) + by) };
  };
  const paid = (move: number) => moves[move]?.costs ?? [];

  /** What a move shifts when made in a round of the cut, without what it costs and as if it did not leak. */
  const shiftsIn = (move: number, round: number): readonly number[] => {
    const { effects: list, blamed, quiet } = moves[move] as (typeof moves)[number];
    row.set(now);
    row[layout.round] = round;
    effects.apply(row, list, blamed, !quiet);
    for (const { at, needs } of paid(move)) row[at] = (row[at] as number) + needs;
    return readable.map(
      ({ at }) => (row[layout.meters + at] as number) - (now[layout.meters + at] as number),
    );
  };

  const tracksOf = (id: string) =>
    Object.entries(scenario.tracks).flatMap(([track, { states }]) => {
      const from = state.tracks[track] ?? '';
      const arrow = states[from]?.on[id]?.find(({ when }) => !when || holds(scenario, state, when));
      if (!arrow || arrow.to === from) return [];
      const place = names.tracks.at(track);
      const to = names.states[place]?.at(arrow.to) ?? 0;
      return [{ track, to: arrow.to, worth: worth(layout.tracks + place, to) }];
    });

  return {
    at(move) {
      const id = names.moves.names[move] ?? '';
      const by = shiftsIn(move, view.round);
      const rupture = (row[layout.rupture] as number) - (now[layout.rupture] as number);
      const meters = readable
        .flatMap(({ meter, at }, place) => (by[place] ? [shiftOf(meter, at, by[place])] : []))
        .sort((one, two) => weight(two) - weight(one) || Math.abs(two.by) - Math.abs(one.by));
      return {
        move: id,
        meters,
        tracks: tracksOf(id),
        costs: Object.fromEntries(
          paid(move).map(({ at, needs }) => [names.meters.names[at - layout.meters] ?? '', needs]),
        ),
        rupture,
        answers: (moves[move]?.answers ?? [])
          .map((matter) => names.matters.names[matter] ?? '')
          .filter((matter) => state.matters.some((open) => open.matter === matter)),
      };
    },
    timing(move) {
      const today = shiftsIn(move, view.round);
      let best: (Timing & { worth: number }) | undefined;
      for (const round of view.rounds.keys()) {
        const then = shiftsIn(move, round);
        for (const [place, { meter, at }] of readable.entries()) {
          const more = (then[place] as number) - (today[place] as number);
          if (more === 0) continue;
          const gain = sumOf(shiftOf(meter, at, more).worth);
          // What serves nobody's score may still be the own house's mood.
          const owned = ownerOf(meter) === view.seat && more > 0;
          if (gain < least && !owned) continue;
          if (best && best.worth >= gain) continue;
          best = { meter, by: more, when: round < view.round ? 'earlier' : 'later', worth: gain };
        }
      }
      return best && { meter: best.meter, by: best.by, when: best.when };
    },
  };
}
