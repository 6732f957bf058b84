import { helloSchema } from '../protocol/wire.ts';
import { senderOf } from './address.ts';
import { Buckets } from './buckets.ts';
import type { Hub } from './hub.ts';
import type { Limits } from './limits.ts';
import { holderRoom, type Page, type PageData, type Pages } from './pages.ts';
import type { SessionStore } from './store/sessions.ts';
import type { Underway } from './underway.ts';

export interface DoorParts {
  pages: Pages;
  hub: Hub;
  store: SessionStore;
  limits: Limits;
  proxied: boolean;
  underway: Underway;
  complain(error: unknown): void;
}

/** Lets pages in by their key, and each holder of one with so many pages at a time. */
export function openDoor({ pages, hub, store, limits, proxied, underway, complain }: DoorParts): void {
  const greetings = new Buckets(limits.greetings);
  const answer = async (page: Page): Promise<string> => {
    if (greetings.take(senderOf(page.request, proxied)) !== 'ok') return 'tooMany';
    const data = await dataOf(page, hub, store);
    if (!data) return 'unknownKey';
    const open = pages.of('/').adapter.rooms.get(holderRoom(data.holder))?.size ?? 0;
    if (open >= limits.pagesEach) return 'tooMany';
    Object.assign(page.data, data);
    return 'welcome';
  };
  pages.use((page, next) => {
    void underway
      .run(() => answer(page))
      .catch((error) => {
        complain(error);
        return 'failed';
      })
      // A server that closes lets nobody in.
      .then((word = 'failed') => (word === 'welcome' ? next() : next(new Error(word))));
  });
}

async function dataOf(page: Page, hub: Hub, store: SessionStore): Promise<PageData | undefined> {
  const hello = helloSchema.safeParse(page.handshake.auth);
  const holder = hello.success ? await store.holderOf(hello.data.key) : undefined;
  const session = holder && (await hub.session(holder.session));
  if (!holder || !session) return undefined;
  if (holder.role === 'person' && !session.state.people[holder.person]) return undefined;
  return { session, holder, audiences: [] };
}
