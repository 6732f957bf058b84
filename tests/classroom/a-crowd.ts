import { io, type Socket } from 'socket.io-client';
import { withNews } from '../../src/classroom/client/with-news.ts';
import type { Joined, Opened } from '../../src/classroom/protocol/requests.ts';
import {
  type Answer,
  type PageToServer,
  type ServerToPage,
  socketPath,
} from '../../src/classroom/protocol/wire.ts';
import type { HeardPart, Parts } from '../../src/classroom/session/parts/part-types.ts';
import type { Plan } from '../../src/classroom/session/plan.ts';
import { type Luck, luckFrom } from '../../src/rival/luck.ts';
import { aPlan } from './a-session.ts';
import { aWish } from './a-wish.ts';

/** A page that carries its wishes until they are answered, at whichever server answers; and remembers what was answered. */
export class AClient {
  readonly person: string | undefined;
  readonly #servers: readonly string[];
  readonly #socket: Socket<ServerToPage, PageToServer>;
  readonly #luck: Luck;
  readonly #answered: (answer: Answer) => void;
  /** Name of each wish that was answered -> whether it was done. */
  readonly answers = new Map<string, boolean>();
  parts: Partial<Parts> = {};
  said: readonly HeardPart[] = [];
  #count = 0;
  #at: number;

  constructor(
    {
      person,
      key,
      seed,
      servers,
    }: { person?: string; key: string; seed: number; servers: readonly string[] },
    answered: (answer: Answer) => void,
  ) {
    this.person = person;
    this.#servers = servers;
    this.#answered = answered;
    this.#luck = luckFrom(seed);
    this.#at = seed % servers.length;
    this.#socket = io(servers[this.#at] ?? '', {
      ...{ path: socketPath, auth: { key }, transports: ['websocket'], forceNew: true },
      ...{ reconnectionDelay: 10, reconnectionDelayMax: 50, timeout: 2_000 },
    });
    this.#socket.on('whole', ({ parts, said }) => {
      this.parts = parts;
      this.said = said;
    });
    this.#socket.on('news', (news) => Object.assign(this, withNews(this, news)));
    // Whoever is cut off tries the next server.
    this.#socket.on('disconnect', () => this.#turn());
    this.#socket.io.on('reconnect_attempt', () => this.#turn());
  }

  get isHere(): boolean {
    return this.#socket.connected;
  }

  /** Wishes one thing after the other until told to stop. */
  async act(goesOn: () => boolean): Promise<void> {
    while (goesOn()) await this.wish(aWish(this.parts, this.#luck));
  }

  /** Sends a wish again and again, under one name, until it is answered. */
  async wish(wants: unknown): Promise<Answer> {
    const message = { id: `wish-number-${this.#count++}`, wants };
    for (;;) {
      await this.#open();
      const answer = await Promise.race([this.#socket.emitWithAck('wish', message), this.#cut()]);
      if (answer === undefined || (!answer.ok && answer.refusal.code === 'tooLate')) continue;
      this.answers.set(`${this.person ?? 'facilitator'}/${message.id}`, answer.ok);
      this.#answered(answer);
      return answer;
    }
  }

  close(): void {
    this.#socket.disconnect();
  }

  #turn(): void {
    this.#at = (this.#at + 1) % this.#servers.length;
    // The client has no public way to another address.
    (this.#socket.io as unknown as { uri: string }).uri = this.#servers[this.#at] ?? '';
  }

  #open(): Promise<void> {
    return this.#socket.connected
      ? Promise.resolve()
      : new Promise((done) => this.#socket.once('connect', () => done()));
  }

  #cut(): Promise<undefined> {
    return new Promise((done) => this.#socket.once('disconnect', () => done(undefined)));
  }
}

/** Twenty pages of one session: nineteen people and whoever runs it. */
export class ACrowd {
  readonly clients: AClient[] = [];
  readonly session: string;
  readonly keys: readonly string[];
  /** Wishes that were answered so far. */
  answered = 0;
  #waiting: { count: number; reached(): void } | undefined;

  private constructor(session: string, keys: readonly string[]) {
    this.session = session;
    this.keys = keys;
  }

  /** @param servers addresses of servers of the same sessions, all of them up */
  static async at(servers: readonly string[], seed: number): Promise<ACrowd> {
    const ask = async <T>(path: string, body: object): Promise<T> => {
      const response = await fetch((servers[0] ?? '') + path, {
        ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as T;
    };
    const { scenario: _, ...plan } = aPlan(crowded);
    const { session, key, code } = await ask<Opened>('/api/sessions', {
      ...{ plan, scenario: { id: 'small' }, keepDays: 1 },
    });
    const people: Joined[] = [];
    for (let at = 0; at < 19; at += 1) people.push(await ask('/api/join', { code, name: `Person ${at}` }));
    const crowd = new ACrowd(session, [key, ...people.map((one) => one.key)]);
    const answered = () => crowd.#count();
    crowd.clients.push(new AClient({ key, seed, servers }, answered));
    for (const [at, { person, key: own }] of people.entries())
      crowd.clients.push(new AClient({ person, key: own, seed: seed + at + 1, servers }, answered));
    await crowd.clients[0]?.wish({ do: 'start' });
    return crowd;
  }

  /** Once so many more wishes have been answered. */
  after(count: number): Promise<void> {
    return new Promise((reached) => {
      this.#waiting = { count: this.answered + count, reached };
    });
  }

  close(): void {
    for (const client of this.clients) client.close();
  }

  #count(): void {
    this.answered += 1;
    if (this.#waiting && this.answered >= this.#waiting.count) {
      this.#waiting.reached();
      this.#waiting = undefined;
    }
  }
}

const anHour = 3600;
const crowded: Partial<Plan> = {
  ...{ groupSize: 10, cut: 'full', clock: 'strict', freeText: true },
  seconds: {
    ...{ briefing: anHour, deliberation: anHour, finalText: anHour },
    ...{ homeReads: anHour, decision: anHour, resolution: anHour },
  },
};
