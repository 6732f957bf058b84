import type { Game } from '../../crisis/game.ts';
import type { JournalEvent, Orders } from '../../crisis/journal.ts';
import { placeOf } from '../../crisis/place.ts';
import { askedNow } from '../../crisis/plan.ts';
import { step } from '../../crisis/step.ts';
import { view } from '../../crisis/view.ts';
import { chooseOrders } from '../../rival/choose.ts';
import type { Level } from '../../rival/levels.ts';
import type { Reason } from '../../rival/reason.ts';
import { rivalSeed } from '../../rival/rival-answer.ts';
import type { StepKind } from '../../scenario/schema.ts';
import { type Moment, momentsOf } from '../debrief/moments.ts';
import type { LookBack } from './look-back.ts';
import { sameOrders } from './same-orders.ts';

/** What a look back for the computer's notes is asked: a finished game, one of its seats and how hard it thought. */
export interface NotesQuestion {
  game: Game;
  seat: string;
  level: Level;
}

/** What a seat of the computer's thought in one step. */
export interface StepNotes {
  /** Places in the cut and in the round, from 0. */
  round: number;
  step: number;
  kind: StepKind;
  /** What it sealed, as the journal has it; undefined when it sealed nothing and its standing instruction acted. */
  sealed: Orders | undefined;
  /** What it orders when it is asked again, and why. The same as `sealed`, unless someone else, or another version, decided then. */
  orders: Orders;
  same: boolean;
  reason: Reason;
}

/** The event that ends the step that opens after so many: its close, or that the host goes on where it broke off. */
const endIn = (events: readonly JournalEvent[], from: number): number =>
  events.findIndex(({ type }, at) => at >= from && (type === 'closeRound' || type === 'advance'));

/** A seat's own seal among the events of the step that opens after so many events, and how many come before it. */
function sealIn(events: readonly JournalEvent[], from: number, seat: string) {
  const end = endIn(events, from);
  const at = events.findIndex(
    (event, place) => place >= from && place < end && event.type === 'seal' && event.seat === seat,
  );
  const event = events[at];
  return event?.type === 'seal' ? { before: at, orders: event.orders } : undefined;
}

/** Whether a seat had orders in the step that opens after so many events: none where it broke off before it sealed. */
const isOrdered = (events: readonly JournalEvent[], from: number, seat: string): boolean =>
  events[endIn(events, from)]?.type === 'closeRound' || sealIn(events, from, seat) !== undefined;

function notesIn({ game, seat, level }: NotesQuestion, { events, state }: Moment): StepNotes {
  const { scenario, journal } = game;
  const sealed = sealIn(journal.events, events, seat);
  // As it saw the step; what comes between orders it sees too.
  let now = state;
  const asked = (count: number) =>
    chooseOrders(scenario, view(scenario, now, seat), { level, seed: rivalSeed(journal.seed, count) });
  // A delegation is asked as a step opens, and after a reload when the other has sealed already; a third party after it.
  let { orders, reason } = asked(events);
  let same = sealed !== undefined && sameOrders(orders, sealed.orders);
  for (let count = events + 1; sealed && !same && count <= sealed.before; count += 1) {
    const before = journal.events[count - 1];
    if (before?.type === 'inject' || before?.type === 'headline') now = step(scenario, now, before);
    const late = asked(count);
    if (!sameOrders(late.orders, sealed.orders)) continue;
    same = true;
    ({ orders, reason } = late);
  }
  const { round, step: place } = state;
  return {
    round,
    step: place,
    kind: placeOf(scenario, state).kind,
    sealed: sealed?.orders,
    orders,
    same,
    reason,
  };
}

/**
 * The notes of a seat of the computer's, worked out again from the journal: it decides by its view and a seed alone, so
 * asked the same again it thinks the same again. Some hundred milliseconds a step.
 * @throws RangeError when the game is not over: before that the notes are secret
 */
export function* notesWork(question: NotesQuestion): LookBack<StepNotes[]> {
  const { scenario, journal, state } = question.game;
  if (state.phase !== 'debrief') throw new RangeError('the notes of a delegation open when the game is over');
  const notes: StepNotes[] = [];
  for (const moment of momentsOf(scenario, journal)) {
    const asked = moment.kind === 'opens' && askedNow(scenario, moment.state).includes(question.seat);
    if (asked && isOrdered(journal.events, moment.events, question.seat))
      notes.push(notesIn(question, moment));
    yield moment.events / journal.events.length;
  }
  return notes;
}
