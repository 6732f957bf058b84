import { seatsOf } from '../../crisis/place.ts';
import { rangeOf } from '../../crisis/range.ts';
import type { Cause, State } from '../../crisis/state.ts';
import type { History } from '../../scenario/history-schema.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Said } from '../../scenario/text.ts';
import { type Placed, placed, type Slot, stepAt } from './timeline.ts';

/** A value at a place of the time axis. */
export interface Point {
  /** Place on the time axis; see `timeline`. */
  at: number;
  value: number;
}

/** What moved a line at one place of the axis. */
export interface Marker extends Point {
  /** Whole points in all, and each cause with its share. */
  by: number;
  causes: readonly { cause: Cause; by: number }[];
}

/** One meter over the whole game. */
export interface Line {
  /** A meter, or `rupture`. */
  meter: string;
  /** The seat the meter is named after, if any. */
  seat: string | undefined;
  points: readonly Point[];
  markers: readonly Marker[];
  /** Measured figures, where history has some. */
  real: readonly (Point & { figure: Said; within: number; sources: readonly string[] })[];
}

/** One plot: a meter of nobody's, or the two seats' meters of one kind together. */
export interface Plot {
  /** `approval` for `<seat>.approval` of both; else the meter itself. */
  id: string;
  group: 'shared' | 'pairs' | 'blocs' | 'private';
  /** The part of the range that is drawn. */
  min: number;
  max: number;
  good: 'high' | 'low' | 'neither';
  lines: readonly Line[];
}

const valueIn = (state: State, meter: string): number =>
  meter === 'rupture' ? state.rupture : (state.meters[meter] ?? 0);

/** What moved a meter, place by place, with the height it came to: told backwards from where it ended. */
function markersOf(entries: readonly Placed[], meter: string, last: number): Marker[] {
  const markers: (Marker & { causes: Marker['causes'][number][] })[] = [];
  let value = last;
  for (const { entry, at } of entries.toReversed()) {
    const by = entry.changes[meter] ?? 0;
    if (by === 0) continue;
    const open = markers[0];
    if (open?.at === at) {
      open.by += by;
      open.causes.unshift({ cause: entry.cause, by });
    } else markers.unshift({ at, value, by, causes: [{ cause: entry.cause, by }] });
    value -= by;
  }
  return markers;
}

/** One meter over the whole game, with what moved it and what was really measured. */
function lineOf(
  scenario: Scenario,
  slots: readonly Slot[],
  state: State,
  history: History | undefined,
  meter: string,
): Line {
  const last = valueIn(state, meter);
  const markers = markersOf(placed(scenario, slots, state.chronicle), meter, last);
  const [first] = markers;
  const owner = meter.split('.')[0] ?? '';
  const end =
    state.ending === undefined ? stepAt(scenario, slots, state.round, state.step, true) : slots.length - 1;
  return {
    meter,
    seat: owner in scenario.delegations ? owner : undefined,
    points: [
      { at: -0.6, value: first ? first.value - first.by : last },
      ...markers,
      { at: end, value: last },
    ].map(({ at, value }) => ({ at, value })),
    markers,
    real: (history?.calibration ?? [])
      .filter((c) => c.meter === meter)
      .map((c) => ({
        at: slots.find((slot) => slot.id === c.round)?.at ?? 0,
        value: c.real,
        figure: c.figure,
        within: c.within,
        sources: c.sources,
      })),
  };
}

function groupOf(scenario: Scenario, meter: string, seats: readonly string[]): Plot['group'] {
  const isMood = seats.some((seat) =>
    Object.keys(scenario.delegations[seat]?.blocs ?? {}).some((bloc) => meter === `${seat}.${bloc}`),
  );
  if (isMood) return 'blocs';
  return (scenario.meters[meter]?.seen ?? 'all') === 'all' ? 'shared' : 'private';
}

/** The part of a meter's range that is drawn: all the lines need, and never less than a third of the whole. */
function drawnRange(lines: readonly Line[], { min, max }: { min: number; max: number }) {
  const values = lines.flatMap(({ points, real }) => [
    ...points.map((point) => point.value),
    ...real.flatMap((one) => [one.value - one.within, one.value + one.within]),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((max - min) * 0.05, ((max - min) / 3 - (high - low)) / 2);
  return { min: Math.max(min, Math.floor(low - room)), max: Math.min(max, Math.ceil(high + room)) };
}

/** Every meter of a game, the two seats' meters of one kind in one plot, in the scenario's order. */
export function plotsOf(scenario: Scenario, slots: readonly Slot[], state: State, history?: History): Plot[] {
  const seats = seatsOf(scenario);
  const meters = ['rupture', ...Object.keys(state.meters)];
  const plots = new Map<string, Plot>();
  for (const meter of meters) {
    const [owner, kind] = meter.split('.');
    const shared = kind !== undefined && seats.every((seat) => meters.includes(`${seat}.${kind}`));
    const id = shared && owner && seats.includes(owner) ? kind : meter;
    const line = lineOf(scenario, slots, state, history, meter);
    const known = plots.get(id);
    const spec = scenario.meters[meter];
    const drawn = drawnRange([line, ...(known?.lines ?? [])], rangeOf(scenario, meter));
    const group = groupOf(scenario, meter, seats);
    plots.set(id, {
      id,
      group: shared && group !== 'blocs' ? 'pairs' : group,
      min: Math.min(known?.min ?? Infinity, drawn.min),
      max: Math.max(known?.max ?? -Infinity, drawn.max),
      good: spec?.good ?? 'high',
      lines: [...(known?.lines ?? []), line],
    });
  }
  return [...plots.values()];
}
