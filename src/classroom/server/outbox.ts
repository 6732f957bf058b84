import type { ServerToPage } from '../protocol/wire.ts';
import type { Page, Pages } from './pages.ts';

/** What pages are told, and which: those in any of the rooms `to` and in none of `except`. */
export type Mail = { to: readonly string[]; except?: readonly string[] } & {
  [Event in keyof ServerToPage]: { event: Event; said: Parameters<ServerToPage[Event]>[0] };
}[keyof ServerToPage];

/**
 * What is told once this turn of the loop is over, so that whoever asked does not wait until everybody else has been told:
 * their answer goes before that. Every page is told in the order in which things were posted, as long as the session's mail
 * is sent before any of its pages comes into a room, leaves one, or is told something that was not posted.
 */
export class Outbox {
  readonly #pages: Pages;
  readonly #waiting = new Map<string, Mail[]>();

  constructor(pages: Pages) {
    this.#pages = pages;
  }

  /** @param first pages that are told at once; what was posted before must have been sent to them */
  post(session: string, mail: Mail, first: readonly Page[]): void {
    const now = first.filter((page) => isTo(page, mail));
    for (const page of now) page.emit(mail.event, ...([mail.said] as never));
    const rest =
      now.length === 0 ? mail : { ...mail, except: [...(mail.except ?? []), ...now.map(({ id }) => id)] };
    if (this.#waiting.size === 0) setImmediate(() => this.#sendAll());
    const waiting = this.#waiting.get(session);
    if (waiting) waiting.push(rest);
    else this.#waiting.set(session, [rest]);
  }

  /** Sends what is waiting for pages of a session. */
  send(session: string): void {
    const waiting = this.#waiting.get(session) ?? [];
    this.#waiting.delete(session);
    for (const { to, except = [], event, said } of waiting)
      this.#pages.local
        .to([...to])
        .except([...except])
        .emit(event, ...([said] as never));
  }

  #sendAll(): void {
    for (const session of this.#waiting.keys()) this.send(session);
  }
}

const isTo = ({ rooms }: Page, { to, except = [] }: Mail): boolean =>
  to.some((room) => rooms.has(room)) && !except.some((room) => rooms.has(room));
