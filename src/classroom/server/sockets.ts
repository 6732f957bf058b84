import type { Server } from 'node:http';
import { Server as SocketServer } from 'socket.io';
import { type Answer, longestMessage, socketPath } from '../protocol/wire.ts';
import { Broadcast } from './broadcast.ts';
import { Bucket } from './bucket.ts';
import { Buckets } from './buckets.ts';
import type { EndNotice, FanOut } from './fan-out.ts';
import { type HearParts, hear } from './hear.ts';
import type { Hub } from './hub.ts';
import { openDoor } from './let-in.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { holderRoom, type Page, type Pages } from './pages.ts';
import { comeIn, goOut } from './presence.ts';
import { unlessGone } from './store/log.ts';
import type { Holder, SessionStore } from './store/sessions.ts';
import type { Underway } from './underway.ts';

/** A page's line, below Socket.IO. */
type Line = Page['conn'];

export interface SocketParts {
  server: Server;
  hub: Hub;
  store: SessionStore;
  fanOut: FanOut;
  limits: Limits;
  metrics: Metrics;
  /** Whether one proxy stands before the server. */
  proxied: boolean;
  underway: Underway;
  now(): number;
  complain(error: unknown): void;
}

/** Lets pages in by their key, hears their wishes, and tells them what they may know. */
export function openSockets(parts: SocketParts): Pages {
  const { server, hub, store, fanOut, limits, metrics, proxied, underway, now, complain } = parts;
  const pages: Pages = new SocketServer(server, {
    path: socketPath,
    serveClient: false,
    maxHttpBufferSize: longestMessage,
    // Schools' proxies may keep sockets from opening; then pages ask again and again.
    transports: ['websocket', 'polling'],
    pingInterval: 10_000,
    pingTimeout: 15_000,
    connectTimeout: 10_000,
  });
  const broadcast = new Broadcast(pages, now, complain);
  hub.onGrown((session, before, asked) => broadcast.tell(session, before, asked));
  const hearing: HearParts = {
    wishes: new Buckets(limits.wishes),
    tellNothing: (page, id) => broadcast.tellNothing(page, id),
  };
  // Below wishes: whatever comes over a line at all, well-formed or not.
  pages.engine.on('connection', (line) => {
    const bucket = new Bucket(limits.messages);
    line.on('packet', () => {
      if (bucket.take(performance.now()) === 'over') line.close(true);
    });
    emptySent(line);
  });
  openDoor({ pages, hub, store, limits, proxied, underway, complain });
  pages.on('connection', (page) => {
    const { session, holder } = page.data;
    // It was let go of meanwhile; the page comes again, and it is read anew.
    if (!hub.isOpen(session)) return void page.disconnect(true);
    void page.join([session.id, holderRoom(holder)]);
    broadcast.greet(page);
    if (holder.role === 'person')
      void underway.run(() => comeIn(session, holder.person, fanOut)).catch(unlessGone(complain));
    page.on('wish', (message, answer) => {
      void underway
        .run(() => hear(page, message, hearing))
        .catch((error): Answer => {
          complain(error);
          return { ok: false, refusal: { code: 'tooLate' } };
        })
        .then((said) => {
          // What comes once the server closes has no answer: the page asks again, whoever is there then.
          if (!said) return;
          metrics.answered(said);
          if (typeof answer === 'function') answer(said);
        });
    });
    page.on('disconnect', () => {
      broadcast.leave(page);
      if (holder.role === 'person') void goOut(session, holder.person, { fanOut, underway, complain });
    });
  });
  fanOut.onEnd((id, what) => {
    const room = what.why === 'deleted' ? id : holderRoom(endedOf(id, what));
    pages.local.to(room).emit('gone', what.why);
    pages.local.in(room).disconnectSockets(true);
  });
  return pages;
}

/**
 * Empties the list of what a line has just sent. Engine.IO takes a new one each time, and by then the last has outlived two
 * sweeps: what no longer holds anything but is only swept with all of the heap would keep each message for so long.
 */
function emptySent(line: Line): void {
  let sent: unknown[] = [];
  line.on('flush', (list: unknown[]) => {
    sent = list;
  });
  line.on('drain', () => {
    sent.length = 0;
  });
}

const endedOf = (session: string, what: Exclude<EndNotice, { why: 'deleted' }>): Holder =>
  'role' in what ? { session, role: what.role } : { session, role: 'person', person: what.person };
