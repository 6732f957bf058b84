import type { ServerToPage } from '../protocol/wire.ts';
import type { Page, Pages } from './pages.ts';

/** What pages are told. */
export type Mail = { to: readonly Page[] } & {
  [Event in keyof ServerToPage]: { event: Event; said: Parameters<ServerToPage[Event]>[0] };
}[keyof ServerToPage];

/**
 * What is told once this turn of the loop is over, so that whoever asked does not wait until everybody else has been told:
 * their answer goes before that. Every page is told in the order in which things were posted, as long as the session's mail
 * is sent before any of its pages is told something that was not posted.
 */
export class Outbox {
  readonly #pages: Pages;
  readonly #waiting = new Map<string, Mail[]>();

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** @param first pages that are told at once; what was posted before must have been sent to them */
  post(session: string, mail: Mail, first: readonly Page[]): void {
    for (const page of mail.to) if (first.includes(page)) page.emit(mail.event, ...([mail.said] as never));
    const to = mail.to.filter((page) => !first.includes(page));
    // Mail for nobody would be written out all the same.
    if (to.length === 0) return;
    if (this.#waiting.size === 0) setImmediate(() => this.#sendAll());
    const waiting = this.#waiting.get(session);
    if (waiting) waiting.push({ ...mail, to });
    else this.#waiting.set(session, [{ ...mail, to }]);
  }

  /** Sends what is waiting for pages of a session. */
  send(session: string): void {
    const waiting = this.#waiting.get(session) ?? [];
    this.#waiting.delete(session);
    for (const { to, event, said } of waiting)
      this.#pages.local.to(to.map(({ id }) => id)).emit(event, ...([said] as never));
  }

  #sendAll(): void {
    for (const session of this.#waiting.keys()) this.send(session);
  }
}
