import { own } from '../../../crisis/own.ts';
import type { SessionEvent } from '../event.ts';
import type { FacilitatorIntention, PersonIntention, ServerIntention } from '../intention.ts';
import type { ClassRefusal } from '../refusal.ts';
import type { SessionState } from '../state.ts';
import { mostActs, mostEvents } from './bounds.ts';
import { Course, Refused, refuse } from './course.ts';
import { facilitate } from './facilitate.ts';
import { act } from './person.ts';
import { serve } from './serve.ts';

/** Whose intention it is. */
export type Wish =
  | { who: 'person'; person: string; wants: PersonIntention }
  | { who: 'facilitator'; wants: FacilitatorIntention }
  | { who: 'server'; wants: ServerIntention };

export type Decided =
  | { ok: true; events: readonly SessionEvent[]; state: SessionState }
  | { ok: false; refusal: ClassRefusal };

/**
 * What an intention comes to: the events to be logged, in order and all at once, or why it may not be. The session is
 * untouched either way.
 * @param now milliseconds of the wall clock
 */
export function decide(state: SessionState, wish: Wish, now: number): Decided {
  const course = new Course(state, now);
  try {
    mustHaveRoom(state, wish);
    if (wish.who === 'person') act(course, wish.person, wish.wants);
    else if (wish.who === 'facilitator') facilitate(course, wish.wants);
    else serve(course, wish.wants);
    return { ok: true, events: course.events, state: course.state };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Refuses more than a class can mean. What the server brings up is never too much. */
function mustHaveRoom({ seq, doings }: SessionState, wish: Wish): void {
  if (wish.who === 'server') return;
  if (seq >= mostEvents) refuse({ code: 'tooMuch' });
  if (wish.who === 'person' && (own(doings, wish.person)?.acts ?? 0) >= mostActs) refuse({ code: 'tooMuch' });
}
