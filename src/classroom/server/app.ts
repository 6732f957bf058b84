import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { Files } from '../../scenario/open-file.ts';
import type { Logged } from '../session/event.ts';
import type { Plan } from '../session/plan.ts';
import { senderAt } from './address.ts';
import { Buckets } from './buckets.ts';
import { BundleBytes } from './bundle-bytes.ts';
import { Computer } from './computer.ts';
import { boundConnections } from './connections.ts';
import { Press } from './exports/pdf/press.ts';
import { aloneFanOut, type FanOut } from './fan-out.ts';
import { Guesses } from './guesses.ts';
import { Hub } from './hub.ts';
import { type Limits, usualLimits } from './limits.ts';
import { Metrics } from './metrics.ts';
import type { Pages } from './pages.ts';
import { exportRoutes } from './routes/exports.ts';
import { facilitatorRoutes } from './routes/facilitator.ts';
import { type HealthParts, healthRoutes } from './routes/health.ts';
import { joinRoutes } from './routes/join.ts';
import { openRoutes } from './routes/open.ts';
import { Scenarios } from './scenarios.ts';
import { randomName } from './secrets.ts';
import { openSockets } from './sockets.ts';
import { LogWriter, readLog } from './store/log.ts';
import { openDatabase, reach } from './store/open-store.ts';
import { SessionStore } from './store/sessions.ts';
import { Underway } from './underway.ts';
import { Watch } from './watch.ts';

export interface ClassroomOptions {
  /** Path of a file, or an address that begins with `postgres://`. */
  database: string;
  /** The files of a shipped scenario; undefined where there is none of that name. */
  shipped(id: string): Files | undefined;
  /** Threads in which the computer thinks for empty seats. */
  threads?: number;
  /** Milliseconds of the wall clock; the computer's own when absent. */
  now?(): number;
  /** A name for a record that no other has; random when absent. */
  newName?(): string;
  /** Where others in the network reach this server, as `http://192.0.2.7:2019`; asked whenever somebody wants to know. */
  reachableAt?(): readonly string[];
  /** How this process hears of others; alone when absent. */
  fanOut?: FanOut;
  /** How much is taken from one sender, where not as usual. */
  limits?: Partial<Limits>;
  /** Whether one proxy stands before this server and says whom a request is from. */
  proxied?: boolean;
  /** Lets whoever has it read the metrics from another machine. */
  metricsToken?: string;
  /** Where what goes wrong is told; the error output when absent. */
  complain?(error: unknown): void;
}

/** What the routes work with. */
export interface Desk {
  hub: Hub;
  store: SessionStore;
  scenarios: Scenarios;
  bundles: BundleBytes;
  fanOut: FanOut;
  guesses: Guesses;
  /** Sessions that senders have opened. */
  opened: Buckets;
  shipped: ClassroomOptions['shipped'];
  reachableAt(): readonly string[];
  /** Writes the first line of a session's log. */
  begin(session: string, plan: Plan): Promise<void>;
  /** A session's log, as it stands on disk. */
  log(session: string): Promise<readonly Logged[]>;
  now(): number;
  /** A name for a record that no other has. */
  newName(): string;
}

export interface Classroom {
  /** Whether a request is for the classroom and not for a page. */
  takes(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** Lets pages connect to a server, and takes up the sessions that were running. */
  attach(server: Server): Promise<void>;
  /** Deletes the sessions whose day has come; it does so by itself now and then. */
  sweep(): Promise<void>;
  /** Lets go of everything; what is being written is written first. */
  close(): Promise<void>;
}

const paths = /^\/(api\/|healthz$|readyz$|metrics$|server\.json$|live\/)/;

/** The class server: sessions, their pages' sockets, and the requests beside them. Throws where the database fails. */
export async function openClassroom(options: ClassroomOptions): Promise<Classroom> {
  const {
    complain = (error: unknown) => console.error(error),
    now = () => Date.now(),
    newName = randomName,
    proxied = false,
  } = options;
  const limits = { ...usualLimits, ...options.limits };
  const db = await openDatabase(options.database);
  const fanOut = options.fanOut ?? aloneFanOut();
  const store = new SessionStore(db);
  const scenarios = new Scenarios(store, options.shipped);
  const shared = options.fanOut !== undefined;
  const underway = new Underway();
  const writer = new LogWriter(db, shared);
  const hub = new Hub({ db, store, writer, scenarios, fanOut, shared, underway, now });
  const computer = new Computer(hub, fanOut, { threads: options.threads ?? 1, underway, complain });
  let pages: Pages | undefined;
  const isHere = (session: string) => pages?.of('/').adapter.rooms.has(session) === true;
  const watch = new Watch({ hub, store, fanOut, shared, underway, isHere, now, complain });
  const desk: Desk = {
    ...{ hub, store, scenarios, fanOut, now, newName },
    bundles: new BundleBytes(scenarios),
    guesses: new Guesses(),
    opened: new Buckets(limits.sessions),
    shipped: options.shipped,
    reachableAt: options.reachableAt ?? (() => []),
    log: (session) => readLog(db, session),
    async begin(session, plan) {
      const entry = { session, after: 0, at: now(), wish: undefined, ran: false, running: false };
      await writer.append({ ...entry, events: [{ type: 'opened', plan }] });
    },
  };
  const press = new Press();
  const metrics = new Metrics(hub, () => pages);
  writer.onAppended = (seconds) => metrics.appended(seconds);
  const health: HealthParts = {
    ...{ metrics, metricsToken: options.metricsToken, proxied },
    async reach() {
      await Promise.all([reach(db), fanOut.reach()]);
    },
  };
  const app = await routes(desk, press, { limits, health, underway, complain });
  return {
    takes: (path) => paths.test(path),
    answer: (request, response) => app.routing(request, response),
    async attach(server) {
      boundConnections(server, limits, proxied);
      pages = openSockets({ server, hub, store, fanOut, limits, metrics, proxied, underway, now, complain });
      await watch.start();
    },
    sweep: () => watch.sweep(),
    async close() {
      watch.stop();
      await computer.stop();
      // What was asked before is answered; whoever asks now asks again elsewhere.
      await underway.end();
      await pages?.close();
      await scenarios.stop();
      await press.stop();
      await app.close();
      await fanOut.close();
      await db.destroy();
    },
  };
}

async function routes(
  desk: Desk,
  press: Press,
  {
    limits,
    health,
    underway,
    complain,
  }: { limits: Limits; health: HealthParts; underway: Underway; complain(error: unknown): void },
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: 64 * 1024,
    routerOptions: { caseSensitive: true },
    trustProxy: health.proxied ? (_: string, hop: number) => hop < 1 : false,
  });
  await app.register(rateLimit, {
    max: limits.requests,
    timeWindow: 60_000,
    keyGenerator: ({ ip }) => senderAt(ip),
  });
  app.addHook('onRoute', (route) => {
    const { handler } = route;
    route.handler = async function (request, reply) {
      const over = underway.begin();
      if (!over) return reply.status(503).send({ code: 'offline' });
      try {
        return await handler.call(this, request, reply);
      } finally {
        over();
      }
    };
  });
  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) complain(error);
    const code = status === 429 ? 'tooMany' : status >= 500 ? 'failed' : 'malformed';
    void reply.status(status).send({ code, what: status >= 500 ? undefined : error.message });
  });
  app.setNotFoundHandler((_, reply) => void reply.status(404).send({ code: 'notHere' }));
  openRoutes(app, desk);
  healthRoutes(app, health);
  joinRoutes(app, desk);
  facilitatorRoutes(app, desk);
  exportRoutes(app, desk, press);
  await app.ready();
  return app;
}
