import type { Language } from '../../scenario/text.ts';
import type { Words } from '../../scenario/words.ts';
import { shortDate } from '../text/dates.ts';
import type { Plot } from './numbers.ts';
import type { Slot } from './timeline.ts';

/** The places of the axis at which a plot can be looked at: wherever something moved it, and its end. */
export function placesOf(plot: Plot): number[] {
  const marked = plot.lines.flatMap((line) => line.markers.map((marker) => marker.at));
  const ends = plot.lines.flatMap((line) => line.points.at(-1)?.at ?? []);
  return [...new Set([...marked, ...ends])].sort((a, b) => a - b);
}

/** The slot that a place of the axis belongs to: the first at or after it. */
export const slotNear = (slots: readonly Slot[], at: number): Slot | undefined =>
  slots.find((slot) => slot.at >= at - 0.001) ?? slots.at(-1);

/** A slot in words: its date, and the round's title. */
export function slotLabel(slot: Slot, words: Words, language: Language): string {
  const date = shortDate(slot.date, language, slot.kind === 'beat');
  return slot.kind === 'round' ? `${date} · ${words(`rounds.${slot.id}.title`, 'narrator')}` : date;
}

/** The place nearest to one pointed at. */
export const nearest = (places: readonly number[], at: number): number =>
  places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best), places[0] ?? 0);

/** The place that a key leads to from another, or undefined for keys that lead nowhere. */
export function placeAfter(places: readonly number[], at: number, key: string): number | undefined {
  if (key === 'ArrowRight') return places.find((place) => place > at + 0.001) ?? at;
  if (key === 'ArrowLeft') return places.findLast((place) => place < at - 0.001) ?? at;
  if (key === 'Home') return places[0];
  return key === 'End' ? places.at(-1) : undefined;
}
