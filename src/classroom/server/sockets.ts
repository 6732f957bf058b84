import type { Server } from 'node:http';
import { Server as SocketServer } from 'socket.io';
import { type Answer, helloSchema, longestMessage, socketPath, wishSchema } from '../protocol/wire.ts';
import type { Wish } from '../session/decide/decide.ts';
import { facilitatorIntention, personIntention } from '../session/intention.ts';
import { Broadcast } from './broadcast.ts';
import { Bucket } from './bucket.ts';
import type { FanOut } from './fan-out.ts';
import type { Hub } from './hub.ts';
import type { LiveSession } from './live-session.ts';
import { greet, type Page, type PageData, type Pages } from './pages.ts';
import type { Holder, SessionStore } from './store/sessions.ts';

/** Wishes a second that a page may send for long, at once, and before it is cut off. */
const [steady, burst, beyond] = [15, 40, 400] as const;
/** How long a person may be gone before nobody waits for them, in milliseconds. */
const grace = 45_000;

export interface SocketParts {
  server: Server;
  hub: Hub;
  store: SessionStore;
  fanOut: FanOut;
  now(): number;
  complain(error: unknown): void;
}

/** Lets pages in by their key, hears their wishes, and tells them what they may know. */
export function openSockets(parts: SocketParts): Pages {
  const { server, hub, store, fanOut, now, complain } = parts;
  const pages: Pages = new SocketServer(server, {
    path: socketPath,
    serveClient: false,
    maxHttpBufferSize: longestMessage,
    // Schools' proxies may keep sockets from opening; then pages ask again and again.
    transports: ['websocket', 'polling'],
    pingInterval: 10_000,
    pingTimeout: 15_000,
  });
  const broadcast = new Broadcast(pages, now);
  hub.onGrown((session, before) => broadcast.tell(session, before));
  pages.use((page, next) => {
    void letIn(page, hub, store)
      .then((data) => {
        if (!data) return next(new Error('unknownKey'));
        Object.assign(page.data, data);
        next();
      })
      .catch((error) => {
        complain(error);
        next(new Error('failed'));
      });
  });
  pages.on('connection', (page) => {
    const { session, holder } = page.data;
    void page.join([session.id, `holder/${holderKey(holder)}`]);
    greet(page, now);
    if (holder.role === 'person') void comeIn(session, holder.person, fanOut).catch(complain);
    page.on('wish', (message, answer) => {
      void hear(page, message)
        .catch((error): Answer => {
          complain(error);
          return { ok: false, refusal: { code: 'tooLate' } };
        })
        .then((said) => typeof answer === 'function' && answer(said));
    });
    page.on('disconnect', () => {
      if (holder.role === 'person') void goOut(session, holder.person, fanOut, complain);
    });
  });
  fanOut.onEnd((id, what) => {
    const room = what.why === 'deleted' ? id : `holder/${noticeKey(id, what)}`;
    pages.local.to(room).emit('gone', what.why);
    pages.local.in(room).disconnectSockets(true);
  });
  return pages;
}

const holderKey = (holder: Holder): string =>
  `${holder.session}/${holder.role}/${holder.role === 'person' ? holder.person : ''}`;

const noticeKey = (id: string, what: { role: string } | { person: string }): string =>
  'role' in what ? `${id}/${what.role}/` : `${id}/person/${what.person}`;

async function letIn(page: Page, hub: Hub, store: SessionStore): Promise<PageData | undefined> {
  const hello = helloSchema.safeParse(page.handshake.auth);
  const holder = hello.success ? await store.holderOf(hello.data.key) : undefined;
  const session = holder && (await hub.session(holder.session));
  if (!holder || !session) return undefined;
  if (holder.role === 'person' && !session.state.people[holder.person]) return undefined;
  return { session, holder, bucket: new Bucket({ steady, burst, beyond }), rooms: [] };
}

async function hear(page: Page, message: unknown): Promise<Answer> {
  const { session, holder, bucket } = page.data;
  const room = bucket.take(performance.now());
  if (room === 'over') {
    page.emit('gone', 'tooMany');
    page.disconnect(true);
  }
  if (room !== 'ok') return { ok: false, refusal: { code: 'tooMany' } };
  const read = wishSchema.safeParse(message);
  if (!read.success) return malformed(read.error.issues);
  const { id, wants } = read.data;
  if (holder.role === 'wall') return { ok: false, refusal: { code: 'notYours' } };
  const intention = (holder.role === 'person' ? personIntention : facilitatorIntention).safeParse(wants);
  if (!intention.success) return malformed(intention.error.issues);
  const wish = (
    holder.role === 'person'
      ? { who: 'person', person: holder.person, wants: intention.data }
      : { who: 'facilitator', wants: intention.data }
  ) as Wish;
  // The same name from two people is two wishes.
  const outcome = await session.act(wish, `${holder.role === 'person' ? holder.person : holder.role}/${id}`);
  return outcome.ok ? { ok: true } : outcome;
}

function malformed(issues: readonly { path: PropertyKey[]; message: string }[]): Answer {
  const [issue] = issues;
  const where = issue?.path.join('.') ?? '';
  return { ok: false, refusal: { code: 'malformed', where, what: issue?.message ?? 'unreadable' } };
}

async function comeIn(session: LiveSession, person: string, fanOut: FanOut): Promise<void> {
  await fanOut.here(session.id, person);
  if (session.state.people[person]?.away)
    await session.act({ who: 'server', wants: { do: 'seen', person, away: false } });
}

async function goOut(
  session: LiveSession,
  person: string,
  fanOut: FanOut,
  complain: (error: unknown) => void,
): Promise<void> {
  await fanOut.left(session.id, person).catch(complain);
  setTimeout(() => {
    void (async () => {
      if (!session.state.people[person] || (await fanOut.isHere(session.id, person))) return;
      await session.act({ who: 'server', wants: { do: 'seen', person, away: true } });
    })().catch(complain);
  }, grace).unref();
}
