import type { Orders } from '../../../crisis/journal.ts';
import type { TimeSource } from '../../../screens/countdown.ts';
import { Store } from '../../../web/store.ts';
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
  /** Tells the server; false where it said no. */
  send(orders: Orders): Promise<boolean>;
  time: TimeSource;
  /** Somebody changed what one had just chosen. */
  onOverruled(parts: readonly OrdersPart[], by: string): void;
}

/** Milliseconds without a further change before a change is sent. */
const settles = 350;
/** Milliseconds in which a change by somebody else is one at the same time. */
const sameTime = 8_000;

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
  #sending: Promise<void> | undefined;
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
      this.store.set({ orders: draft, pending: false, before: undefined });
      return;
    }
    if (sameOrders(draft, this.#base)) return;
    // What comes back of one's own was thought of before what others sent meanwhile, which is in the orders already.
    const echo = by === me && this.#sent !== undefined && sameOrders(draft, this.#sent);
    const next = echo ? orders : mergedOrders(this.#base, orders, draft);
    const other = by !== undefined && by !== me;
    if (other) this.#tellOverruled(next, by);
    this.#base = draft;
    this.store.set({
      orders: next,
      pending: !sameOrders(next, draft),
      ...(other && { before: undefined }),
    });
  }

  /** Changes the draft. */
  set(orders: Orders): void {
    const before = this.store.value.orders;
    this.#mine = { before, after: orders, at: this.#parts.time.now() };
    this.store.set({ orders, pending: true, before });
    this.#cancel?.();
    this.#cancel = this.#parts.time.after(settles, () => void this.flush());
  }

  /** Takes back one's own last change. */
  undo(): void {
    const { before } = this.store.value;
    if (!before) return;
    this.set(before);
    this.store.set({ before: undefined });
  }

  /** Sends what is not sent yet, and waits until the server has it. */
  async flush(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#sending) await this.#sending;
    if (sameOrders(this.store.value.orders, this.#base)) return this.store.set({ pending: false });
    this.#sending ??= this.#send();
    await this.#sending;
  }

  async #send(): Promise<void> {
    try {
      for (;;) {
        const step = this.#step;
        const sent = this.store.value.orders;
        this.#sent = sent;
        const ok = await this.#parts.send(sent);
        if (step !== this.#step) return;
        // What was refused does not stand: back to what the others see.
        if (!ok) return this.store.set({ orders: this.#base, pending: false, before: undefined });
        if (sameOrders(this.store.value.orders, sent) || this.#cancel) return;
      }
    } finally {
      this.#sending = undefined;
      this.#sent = undefined;
    }
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
