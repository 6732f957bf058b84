import type { Cause, Entry } from '../../crisis/state.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** A place on the debrief's time axis: a dated round (played or skipped by the cut) or a beat of the epilogue. */
export interface Slot {
  /** Place on the axis, from 0, evenly spaced. */
  at: number;
  kind: 'round' | 'beat';
  id: string;
  /** ISO date. */
  date: string;
  /** Place of the round in the cut; undefined when the cut skips it, and for beats. */
  place: number | undefined;
}

/** Every dated round of the calendar in order, then the epilogue. */
export function timeline(scenario: Scenario, cut: string): Slot[] {
  const played = scenario.calendar.cuts[cut]?.rounds ?? [];
  const rounds = Object.entries(scenario.calendar.rounds).map(([id, round]) => {
    const place = played.indexOf(id);
    return { kind: 'round' as const, id, date: round.date, place: place < 0 ? undefined : place };
  });
  const beats = Object.entries(scenario.calendar.epilogue).map(([id, beat]) => ({
    kind: 'beat' as const,
    id,
    date: beat.date,
    place: undefined,
  }));
  return [...rounds, ...beats].map((slot, at) => ({ ...slot, at }));
}

/** The slot of a place in the cut. */
const slotOf = (slots: readonly Slot[], place: number): Slot | undefined =>
  slots.find((slot) => slot.place === place);

/**
 * Where on the axis a step of a round lies. A round spans the 0.6 before its slot: it opens at the left end
 * and each resolved step moves it on, so that what a step changed shows as a slope of its own.
 */
export function stepAt(
  scenario: Scenario,
  slots: readonly Slot[],
  place: number,
  step: number,
  resolved: boolean,
): number {
  const slot = slotOf(slots, place);
  if (!slot) return 0;
  const steps = scenario.calendar.rounds[slot.id]?.steps.length ?? 1;
  return slot.at - 0.6 + (0.6 * (step + (resolved ? 1 : 0))) / steps;
}

/** An entry of the chronicle with its place on the axis. */
export interface Placed {
  entry: Entry;
  slot: Slot;
  at: number;
}

const isOrder = ({ kind }: Cause): boolean => kind === 'move' || kind === 'edit' || kind === 'decision';

/**
 * Puts a chronicle on the time axis. What comes before the first order of a round is its morning's news and lies
 * where the round opens; a skipped round and a beat of the epilogue happen at one point.
 */
export function placed(scenario: Scenario, slots: readonly Slot[], chronicle: readonly Entry[]): Placed[] {
  const found: Placed[] = [];
  let slot = slots.find(({ place }) => place === 0);
  let morning = true;
  for (const entry of chronicle) {
    const { cause } = entry;
    const id = cause.kind === 'round' ? cause.round : cause.kind === 'epilogue' ? cause.beat : undefined;
    if (id !== undefined) {
      slot = slots.find((one) => one.id === id) ?? slot;
      morning = true;
    }
    if (!slot) continue;
    if (isOrder(cause) || entry.step > 0) morning = false;
    const single = slot.place === undefined;
    const at = single ? slot.at : stepAt(scenario, slots, slot.place ?? 0, entry.step, !morning);
    found.push({ entry, slot, at });
  }
  return found;
}
