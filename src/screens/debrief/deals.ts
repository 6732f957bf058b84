import { bargainingSpace } from '../../crisis/bargaining.ts';
import { supportOf } from '../../crisis/home.ts';
import type { State } from '../../crisis/state.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Moment } from './moments.ts';
import { type Slot, stepAt } from './timeline.ts';

/** Support in the two homes, each 0..100: `x` of the first seat given, `y` of the second. */
export interface Spot {
  x: number;
  y: number;
}

/** All deals that have the same support in both homes. */
export interface Cell extends Spot {
  deals: number;
  ratified: boolean;
}

/** Every deal by the support it has in the two homes. */
export interface DealMap {
  cells: readonly Cell[];
  /** From where on each home ratifies. */
  needs: Spot;
  deals: number;
  ratifiable: number;
}

/** The map of every deal in plain words, as the two homes stand in a state. */
export function dealMap(
  scenario: Scenario,
  state: State,
  [first, second]: readonly [string, string],
): DealMap {
  const { deals, ratified, ratifiable, support } = bargainingSpace(scenario, state);
  const needs = {
    x: scenario.delegations[first]?.ratifiesAt ?? 100,
    y: scenario.delegations[second]?.ratifiesAt ?? 100,
  };
  const cells = new Map<number, Cell>();
  for (let deal = 0; deal < deals; deal += 1) {
    const x = support[first]?.[deal] ?? 0;
    const y = support[second]?.[deal] ?? 0;
    const known = cells.get(x * 1000 + y);
    if (known) known.deals += 1;
    else cells.set(x * 1000 + y, { x, y, deals: 1, ratified: ratified[deal] === 1 });
  }
  return { cells: [...cells.values()], needs, deals, ratifiable };
}

/** The text as it stood when a step had been resolved. */
export interface Stand extends Spot {
  /** Place on the time axis; see `timeline`. */
  at: number;
  /** Place in the cut. */
  place: number;
  /** Percent of all deals that both homes would have ratified then. */
  share: number;
  state: State;
}

/** The standing text's way across the map, one stand a resolved step, the opening first. */
export function wayOfTheText(
  scenario: Scenario,
  slots: readonly Slot[],
  moments: readonly Moment[],
  [first, second]: readonly [string, string],
): Stand[] {
  const looked = moments.filter(({ kind }, index) => kind === 'resolved' || index === 0);
  return looked.map(({ kind, state }) => {
    const { deals, ratifiable } = bargainingSpace(scenario, state);
    return {
      x: supportOf(scenario, state, first),
      y: supportOf(scenario, state, second),
      at: stepAt(scenario, slots, state.round, state.step, kind === 'resolved'),
      place: state.round,
      share: (100 * ratifiable) / deals,
      state,
    };
  });
}

/** A spot of the way with every step that the text stood there: stops that fall together share one mark. */
export interface Stop extends Spot {
  /** Numbers of the stands, from 0 for the opening. */
  stands: readonly number[];
}

/** The spots of a way, each once, in the order in which it first came to them. */
export function stopsOf(way: readonly Spot[]): Stop[] {
  const stops = new Map<string, Stop & { stands: number[] }>();
  for (const [index, { x, y }] of way.entries()) {
    const key = `${x} ${y}`;
    const known = stops.get(key);
    if (known) known.stands.push(index);
    else stops.set(key, { x, y, stands: [index] });
  }
  return [...stops.values()];
}

/** `0–3, 5` for 0, 1, 2, 3, 5. */
export function spans(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const n of numbers) {
    const last = parts.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else parts.push([n, n]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
