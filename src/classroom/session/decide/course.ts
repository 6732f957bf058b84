import { own } from '../../../crisis/own.ts';
import { applyEvent } from '../apply.ts';
import type { SessionEvent } from '../event.ts';
import type { ClassRefusal } from '../refusal.ts';
import type { Group, SessionState } from '../state.ts';

/** Why not; thrown inside a decision and caught where it ends, so that no step of it has to hand it on. */
export class Refused extends Error {
  readonly refusal: ClassRefusal;
  constructor(refusal: ClassRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Ends a decision with a reason why not. */
export function refuse(refusal: ClassRefusal): never {
  throw new Refused(refusal);
}

/** A decision as it is worked out: the events that it comes to, and the session after those so far. */
export class Course {
  state: SessionState;
  readonly events: SessionEvent[] = [];
  /** Milliseconds of the wall clock. */
  readonly now: number;

  constructor(state: SessionState, now: number) {
    this.state = state;
    this.now = now;
  }

  add(event: SessionEvent): void {
    this.state = applyEvent(this.state, { seq: this.state.seq + 1, at: this.now, event });
    this.events.push(event);
  }

  /** A group of the present play. Refuses where there is none of that name. */
  group(id: string): Group {
    const group = own(this.state.groups, id);
    return group && group.play === this.state.play ? group : refuse({ code: 'noSuchGroup' });
  }
}
