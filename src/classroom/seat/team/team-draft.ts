import type { Orders } from '../../../crisis/journal.ts';
import type { TimeSource } from '../../../screens/countdown.ts';
import { Store } from '../../../web/store.ts';
import type { Unsent } from '../../client/kept-drafts.ts';
import { changedParts, mergedOrders, type OrdersPart, sameOrders } from './merge-orders.ts';

/** A team's draft as one of its members sees it. */
export interface DraftState {
  orders: Orders;
  /** Something of one's own has not reached the others yet. */
  pending: boolean;
  /** What the orders were before one's own last change; gone once somebody else has changed them. */
  before: Orders | undefined;
}

export interface DraftParts {
  /** Tells the server, which takes it, says no, or cannot have it just now. */
  send(orders: Orders): Promise<'taken' | 'refused' | 'later'>;
  time: TimeSource;
  /** What an earlier page could not send. */
  unsent(): Unsent | undefined;
  /** Keeps what is not sent yet; undefined lets go of it. */
  keep(unsent: Unsent | undefined): void;
  /** Somebody changed what one had just chosen. */
  onOverruled(parts: readonly OrdersPart[], by: string): void;
}

/** Milliseconds without a further change before a change is sent. */
const settles = 350;
/** Milliseconds in which a change by somebody else is one at the same time. */
const sameTime = 8_000;
/** Milliseconds after which what could not be had is sent again, unless somebody says sooner that it can. */
const again = 2_000;

/**
 * The orders that a team drafts together, at one of its desks. One's own changes show at once and are sent when they
 * have settled; others' come in between, part by part. Where two change the same part, the later wins.
 */
export class TeamDraft {
  readonly store = new Store<DraftState>({ orders: {}, pending: false, before: undefined });
  readonly #parts: DraftParts;
  #step = '';
  /** What the server was last heard to have. */
  #base: Orders = {};
  #cancel: (() => void) | undefined;
  #held = false;
  #kept = false;
  #sending: Promise<boolean> | undefined;
  /** What is on its way. */
  #sent: Orders | undefined;
  /** One's own last change that may yet be overruled. */
  #mine: { before: Orders; after: Orders; at: number } | undefined;

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  /** Hears what the team's draft is now. @param step names the step of the game: in a new one nothing old is kept */
  heard(step: string, draft: Orders, by: string | undefined, me: string): void {
    const { orders } = this.store.value;
    if (step !== this.#step) {
      this.#step = step;
      this.#cancel?.();
      this.#cancel = undefined;
      this.#base = draft;
      this.#mine = undefined;
      const unsent = this.#parts.unsent();
      this.#kept = unsent !== undefined;
      const next = unsent?.step === step ? mergedOrders(unsent.base, unsent.orders, draft) : draft;
      const pending = !sameOrders(next, draft);
      this.#show({ orders: next, pending, before: undefined });
      if (pending) this.#soon(settles);
      return;
    }
    if (sameOrders(draft, this.#base)) return;
    // What comes back of one's own was thought of before what others sent meanwhile, which is in the orders already.
    const echo = by === me && this.#sent !== undefined && sameOrders(draft, this.#sent);
    const next = echo ? orders : mergedOrders(this.#base, orders, draft);
    const other = by !== undefined && by !== me;
    if (other) this.#tellOverruled(next, by);
    this.#base = draft;
    this.#show({
      orders: next,
      pending: !sameOrders(next, draft),
      ...(other && { before: undefined }),
    });
  }

  /** Changes the draft. */
  set(orders: Orders): void {
    const before = this.store.value.orders;
    this.#mine = { before, after: orders, at: this.#parts.time.now() };
    this.#show({ orders, pending: true, before });
    this.#soon(settles);
  }

  /** Takes back one's own last change. */
  undo(): void {
    const { before } = this.store.value;
    if (!before) return;
    this.set(before);
    this.store.set({ before: undefined });
  }

  /** While the class stands still nothing is sent; what was changed meanwhile goes out when it goes on. */
  hold(held: boolean): void {
    if (held === this.#held) return;
    this.#held = held;
    if (!held) void this.flush();
  }

  /** Sends what is not sent yet, and waits for the answer. @returns whether the server has all of it */
  async flush(): Promise<boolean> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#sending) await this.#sending;
    if (sameOrders(this.store.value.orders, this.#base)) {
      this.#show({ pending: false });
      return true;
    }
    if (this.#held) return false;
    this.#sending ??= this.#send();
    return this.#sending;
  }

  async #send(): Promise<boolean> {
    try {
      for (;;) {
        const step = this.#step;
        const sent = this.store.value.orders;
        this.#sent = sent;
        const answer = await this.#parts.send(sent);
        if (step !== this.#step) return false;
        if (answer === 'later') {
          this.#soon(again);
          return false;
        }
        // What was refused does not stand: back to what the others see.
        if (answer === 'refused') {
          this.#show({ orders: this.#base, pending: false, before: undefined });
          return false;
        }
        if (sameOrders(this.store.value.orders, sent)) return true;
        if (this.#cancel) return false;
      }
    } finally {
      this.#sending = undefined;
      this.#sent = undefined;
    }
  }

  #soon(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.#parts.time.after(milliseconds, () => void this.flush());
  }

  #show(change: Partial<DraftState>): void {
    this.store.set(change);
    const { orders, pending } = this.store.value;
    if (!pending && !this.#kept) return;
    this.#kept = pending;
    this.#parts.keep(pending ? { step: this.#step, base: this.#base, orders } : undefined);
  }

  #tellOverruled(next: Orders, by: string): void {
    const mine = this.#mine;
    if (!mine || this.#parts.time.now() - mine.at > sameTime) return;
    const chosen = changedParts(mine.before, mine.after);
    // What is only gone comes back at once when two have chosen different things at the same moment.
    const there = changedParts({}, next);
    const lost = changedParts(mine.after, next).filter(
      (part) => chosen.includes(part) && there.includes(part),
    );
    if (lost.length === 0) return;
    this.#mine = undefined;
    this.#parts.onOverruled(lost, by);
  }
}
