import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket as Line } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { Untold } from '../../src/classroom/client/untold.ts';
import { withNews } from '../../src/classroom/client/with-news.ts';
import { sessionParam } from '../../src/classroom/protocol/at-session.ts';
import type { Joined, Opened } from '../../src/classroom/protocol/requests.ts';
import {
  type Answer,
  type GoneWhy,
  type PageToServer,
  type ServerToPage,
  socketPath,
} from '../../src/classroom/protocol/wire.ts';
import { type Classroom, type ClassroomOptions, openClassroom } from '../../src/classroom/server/app.ts';
import { patience } from '../../src/classroom/server/connections.ts';
import type { HeardPart, Parts } from '../../src/classroom/session/parts/part-types.ts';
import type { Plan } from '../../src/classroom/session/plan.ts';
import { filesIn, small } from '../load.ts';
import { aPlan } from './a-session.ts';

/** A real class server on a free port of this machine, its database in a file of its own. */
export class AServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'standoff-class-'));
  readonly troubles: unknown[] = [];
  readonly #options: Partial<ClassroomOptions>;
  #server: Server | undefined;
  #classroom: Classroom | undefined;
  /** Whatever it writes to a line, in the order of the writing. */
  readonly written: { line: number; text: string }[] = [];
  at = '';

  /** @param options in place of the usual ones */
  constructor(options: Partial<ClassroomOptions> = {}) {
    this.#options = options;
  }

  /** Starts it, or starts it again on the same database. */
  async start(): Promise<this> {
    const classroom = await openClassroom({
      database: join(this.#folder, 'class.sqlite'),
      shipped: (id) => (id === 'small' ? filesIn(small) : undefined),
      complain: (error) => void this.troubles.push(error),
      ...this.#options,
    });
    const server = createServer(patience, (request, response) => classroom.answer(request, response));
    server.on('connection', (line) => this.#listenAt(line));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    await classroom.attach(server);
    this.#server = server;
    this.#classroom = classroom;
    this.at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this;
  }

  #listenAt(line: Line): void {
    const write = line.write.bind(line) as (...args: unknown[]) => boolean;
    const port = line.remotePort ?? 0;
    line.write = (chunk: unknown, ...rest: unknown[]) => {
      this.written.push({ line: port, text: `${chunk}` });
      return write(chunk, ...rest);
    };
  }

  /** Deletes what is overdue, as a server does now and then. */
  async sweep(): Promise<void> {
    await this.#classroom?.sweep();
  }

  async stop(): Promise<void> {
    await this.#classroom?.close();
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Everything that is on disk of it, as it is. */
  bytes(): string {
    return readdirSync(this.#folder)
      .map((file) => readFileSync(join(this.#folder, file), 'latin1'))
      .join('\n');
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Asks for something; the status and what came back. */
  async ask<T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    { body, key }: { body?: unknown; key?: string } = {},
  ): Promise<{ status: number; body: T }> {
    const response = await fetch(this.at + path, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }

  async open(plan: Partial<Plan> = {}): Promise<Opened> {
    const { scenario: _, ...wanted } = aPlan(plan);
    const body = { plan: wanted, scenario: { id: 'small' }, keepDays: 30 };
    const opened = await this.ask<Opened>('POST', '/api/sessions', { body });
    if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
    return opened.body;
  }

  async join(code: string, name: string): Promise<Joined> {
    const joined = await this.ask<Joined>('POST', '/api/join', { body: { code, name } });
    if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
    return joined.body;
  }
}

/** A page at a server: it knows what it was told, and nothing else. */
export class APage {
  readonly socket: Socket<ServerToPage, PageToServer>;
  parts: Partial<Parts> = {};
  said: readonly HeardPart[] = [];
  readonly #untold = new Untold();
  gone: GoneWhy | undefined;
  /** Every message that came over the wire, as it came; the greeting with the line's own name aside. */
  readonly received: string[] = [];
  #count = 0;
  #closed = false;
  readonly #name = Math.random().toString(36).slice(2);

  /** @param session what the page's address names, where it is not to be anywhere */
  constructor(server: { at: string }, key: string, session?: string) {
    this.socket = io(server.at, {
      path: socketPath,
      auth: { key },
      ...(session !== undefined && { query: { [sessionParam]: session } }),
      transports: ['websocket'],
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
    this.socket.on('whole', (whole) => {
      this.parts = whole.parts;
      this.said = whole.said;
    });
    this.socket.on('news', (news) => {
      Object.assign(this, withNews(this, news));
      this.#untold.tell(news.of);
    });
    this.socket.on('disconnect', () => this.#untold.end());
    this.socket.on('gone', (why) => {
      this.gone = why;
    });
    this.socket.io.engine.on('packet', ({ type, data }) => {
      if (type === 'message' && typeof data === 'string' && !data.startsWith('0')) this.received.push(data);
    });
  }

  /** Sends a wish until an answer comes, as a browser's page does when its line is lost meanwhile. */
  async insist(wants: unknown, id: string): Promise<Answer> {
    for (;;) {
      try {
        return await this.wish(wants, id);
      } catch (error) {
        if (!this.socket.active) throw error;
      }
    }
  }

  /** Sends a wish and waits for its answer, and for what came of it. */
  async wish(wants: unknown, id = `${this.#name}-${this.#count++}-wish`): Promise<Answer> {
    const told = this.#untold.of(id);
    try {
      const answer: Answer = await this.socket.emitWithAck('wish', { id, wants });
      if (answer.ok) await told;
      return answer;
    } catch (error) {
      // Whoever closed the page waits for no answer.
      if (this.#closed) return { ok: false, refusal: { code: 'tooLate' } };
      throw error;
    }
  }

  close(): void {
    this.#closed = true;
    this.socket.disconnect();
  }
}
