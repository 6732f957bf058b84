import type { JournalEvent, Orders } from '../crisis/journal.ts';
import type { Settings } from '../crisis/machine.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { SideBySide } from './side-by-side.ts';

/** Events after the last of which machine and kernel differ, and in what. */
export interface Shown {
  events: readonly JournalEvent[];
  differences: string[];
}

/** Plays events up to the first difference; undefined when there is none, or when one of them is refused before. */
function firstDifference(
  kernel: Kernel,
  settings: Settings,
  events: readonly JournalEvent[],
): Shown | undefined {
  const both = new SideBySide(kernel, settings);
  for (const [place, event] of events.entries()) {
    const after = both.play(event);
    if ('refused' in after) return undefined;
    if (after.differences.length > 0) return { events: events.slice(0, place + 1), ...after };
  }
  return undefined;
}

/** Orders with one thing fewer, in every way there is; a decision stays. */
function fewer({ public: open, quiet, edits = [], ...rest }: Orders): Orders[] {
  const acts = { ...(open && { public: open }), ...(quiet && { quiet }) };
  return [
    ...(open ? [{ ...rest, ...(quiet && { quiet }), edits }] : []),
    ...(quiet ? [{ ...rest, ...(open && { public: open }), edits }] : []),
    ...edits.map((edit) => ({ ...rest, ...acts, edits: edits.filter((one) => one !== edit) })),
  ];
}

/** What an event may be replaced by: a seal by nothing at all, or fewer orders; what came between orders by nothing. */
function lighter(event: JournalEvent): JournalEvent[][] {
  switch (event.type) {
    case 'seal':
      return [[], ...fewer(event.orders).map((orders) => [{ ...event, orders }])];
    case 'inject':
    case 'headline':
      return [[]];
    default:
      return [];
  }
}

/**
 * Leaves out whatever a difference between machine and kernel shows without: seats that seal, acts, edits, and what came
 * between orders.
 * @param events of a game, after the last of which they differ
 * @returns fewer of them, and what differs then; undefined when nothing does
 */
export function shrink(
  kernel: Kernel,
  settings: Settings,
  events: readonly JournalEvent[],
): Shown | undefined {
  let shown = firstDifference(kernel, settings, events);
  for (let place = events.length - 1; shown && place >= 0; place -= 1) {
    const tried = (): Shown | undefined => {
      const event = shown?.events[place];
      for (const instead of event ? lighter(event) : []) {
        const found = firstDifference(kernel, settings, shown?.events.toSpliced(place, 1, ...instead) ?? []);
        if (found) return found;
      }
      return undefined;
    };
    for (let found = tried(); found; found = tried()) shown = found;
  }
  return shown;
}
