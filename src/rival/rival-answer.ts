import type { JournalEvent } from '../crisis/journal.ts';
import type { View } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';
import { chooseMustHave, chooseOrders } from './choose.ts';
import type { Level } from './levels.ts';

/** What the computer's delegation is asked: its own view, and nothing that this view does not hold. */
export interface RivalQuestion {
  scenario: Scenario;
  view: View;
  level: Level;
  seed: number;
}

/** The computer's next event: its must-have in the briefing, its orders in a step. */
export function rivalAnswer({ scenario, view, level, seed }: RivalQuestion): JournalEvent {
  if (view.phase === 'briefing') {
    const { mustHave } = chooseMustHave(scenario, view, { level, seed });
    return { type: 'choose', seat: view.seat, mustHave };
  }
  return { type: 'seal', seat: view.seat, orders: chooseOrders(scenario, view, { level, seed }).orders };
}

/** A seed for one step of one game: the same game asked again in the same step gets the same answer. */
export function rivalSeed(gameSeed: number, events: number): number {
  // A multiplicative hash spreads neighbouring steps far apart.
  return (gameSeed ^ Math.imul(events + 1, 0x9e3779b1)) >>> 0;
}
