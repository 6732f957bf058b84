import { io, type Socket } from 'socket.io-client';
import { newId } from '../../web/new-id.ts';
import { Store } from '../../web/store.ts';
import { sessionParam } from '../protocol/at-session.ts';
import {
  type Answer,
  type GoneWhy,
  type PageToServer,
  type ServerToPage,
  socketPath,
} from '../protocol/wire.ts';
import type { FacilitatorIntention, PersonIntention } from '../session/intention.ts';
import type { HeardPart, Parts } from '../session/parts/part-types.ts';
import { Untold } from './untold.ts';
import { withNews } from './with-news.ts';

/** What a page knows of its session. */
export interface Known {
  /** `closed`: told to go, and for good. */
  line: 'connecting' | 'open' | 'lost' | 'closed';
  gone: GoneWhy | 'unknownKey' | undefined;
  /** Empty until the first word from the server. */
  parts: Partial<Parts>;
  said: readonly HeardPart[];
  /** Milliseconds to add to this device's clock to have the server's. */
  clockAhead: number;
  /** Wishes that are on their way. */
  waiting: number;
}

/** Which session a page is of, and the secret that lets it in. */
export interface Pass {
  session: string;
  key: string;
}

/** How long one sending of a wish may stay without an answer before it is sent again, in milliseconds. */
const patience = 8_000;

/** How long a server that would not let a page in is left alone, in milliseconds. */
const busyFor = 2_000;

/** A page's line to its session: it tells what may be known, and carries wishes until they are answered. */
export class Connection {
  readonly store = new Store<Known>({
    line: 'connecting',
    gone: undefined,
    parts: {},
    said: [],
    clockAhead: 0,
    waiting: 0,
  });
  readonly #socket: Socket<ServerToPage, PageToServer>;
  readonly #untold = new Untold();

  constructor({ session, key }: Pass) {
    this.#socket = io({
      path: socketPath,
      query: { [sessionParam]: session },
      auth: { key },
      reconnectionDelay: 300,
      reconnectionDelayMax: 3_000,
    });
    const { store } = this;
    this.#socket.on('connect', () => store.set({ line: 'open' }));
    this.#socket.on('disconnect', () => {
      this.#untold.end();
      if (store.value.line !== 'closed') store.set({ line: 'lost' });
      // A server that cut us off does not call us back; the key may still be good.
      if (store.value.line === 'lost' && !this.#socket.active) this.#socket.connect();
    });
    this.#socket.on('connect_error', ({ message }) => {
      if (message === 'unknownKey') this.#end('unknownKey');
      else if (store.value.line === 'open') store.set({ line: 'lost' });
      // A server that is busy says so, and is asked again.
      if (store.value.line !== 'closed' && !this.#socket.active)
        setTimeout(() => store.value.line !== 'closed' && this.#socket.connect(), busyFor);
    });
    this.#socket.on('whole', ({ now, parts, said }) =>
      store.set({ parts, said, clockAhead: now - Date.now() }),
    );
    this.#socket.on('news', (news) => {
      store.set({ ...withNews(store.value, news), clockAhead: news.now - Date.now() });
      this.#untold.tell(news.of);
    });
    this.#socket.on('gone', (why) => this.#end(why));
  }

  /**
   * What the server says to a wish; by then the page knows what came of it. It is sent again until an answer comes, and done
   * once however often it is sent.
   */
  async wish(wants: PersonIntention | FacilitatorIntention): Promise<Answer> {
    const message = { id: newId(), wants };
    this.#count(1);
    try {
      for (;;) {
        if (this.store.value.line === 'closed') return { ok: false, refusal: { code: 'tooLate' } };
        const told = this.#untold.of(message.id);
        try {
          const answer = await this.#socket.timeout(patience).emitWithAck('wish', message);
          if (answer.ok) await told;
          return answer;
        } catch {
          // No answer in time: the line may be down, or the answer was lost.
        }
      }
    } finally {
      this.#untold.tell(message.id);
      this.#count(-1);
    }
  }

  close(): void {
    this.store.set({ line: 'closed' });
    this.#socket.disconnect();
  }

  #count(by: number): void {
    this.store.set({ waiting: this.store.value.waiting + by });
  }

  #end(why: GoneWhy | 'unknownKey'): void {
    this.store.set({ line: 'closed', gone: why });
    this.#socket.disconnect();
  }
}
