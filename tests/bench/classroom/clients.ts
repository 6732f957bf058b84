import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { sessionParam } from '../../../src/classroom/protocol/at-session.ts';
import { socketPath } from '../../../src/classroom/protocol/wire.ts';
import type { Parts } from '../../../src/classroom/session/parts/part-types.ts';
import { luckFrom } from '../../../src/rival/luck.ts';
import { aWish } from '../../classroom/a-wish.ts';
import { load } from '../../load.ts';
import type { APageThere, Asked, Found, FoundByKind, Kind } from './asked.ts';
import { lateParser } from './late-parser.ts';

const { scenario } = load('scenarios/gsomia-2019');

interface Line {
  /** Reads what has come meanwhile, which takes a page a while. */
  read(): void;
  /** Makes something up that can be sent, and is answered. */
  next(): () => Promise<unknown>;
}

const luck = luckFrom(30);
const lines: Record<Kind, Line[]> = { bare: [], kept: [], page: [] };
/** How many wait for an answer. */
let unanswered = 0;

// The pages of thirty classes, and as many lines to each echo.
process.on('message', (asked: Asked) => void answer(asked).then((found) => process.send?.(found)));
process.on('disconnect', () => process.exit());

async function answer(asked: Asked): Promise<FoundByKind | 'done'> {
  switch (asked.do) {
    case 'openEcho': {
      const { kind, address, count } = asked;
      lines[kind] = await Promise.all(Array.from({ length: count }, () => echoLine(address)));
      return 'done';
    }
    case 'openPages':
      lines.page = await Promise.all(asked.pages.map(pageLine));
      return 'done';
    case 'run': {
      const { kinds, ...how } = asked;
      const found = { bare: nothing, kept: nothing, page: nothing };
      const ran = async (kind: Kind) => {
        found[kind] = await run(lines[kind], how);
      };
      await Promise.all(kinds.map(ran));
      return found;
    }
    case 'rest':
      for (const line of lines.page) line.read();
      globalThis.gc?.();
      return 'done';
  }
}

/** Milliseconds for which a page lets others have their answers first. */
const patience = 50;
/** Lets each of those go on who wait until nobody waits for an answer. */
const waiting = new Set<() => void>();

/** Once nobody waits for an answer, or it took too long: one after the other. */
async function quiet(): Promise<void> {
  if (unanswered === 0) return;
  await new Promise<void>((done) => {
    const go = () => {
      clearTimeout(timer);
      waiting.delete(go);
      done();
    };
    const timer = setTimeout(go, patience);
    waiting.add(go);
  });
}

const nothing: Found = { times: [], inTime: 0 };

/** Every line sends once in a while, each at times of its own; what is not answered yet is waited for. */
async function run(
  senders: readonly Line[],
  { seconds, every }: { seconds: number; every: number },
): Promise<Found> {
  const times: number[] = [];
  let inTime = 0;
  const until = performance.now() + seconds * 1000;
  const live = async (line: Line) => {
    // Whoever would send after the end leaves before: a timer may ring early, and all would send at once.
    for (let rest = luck.below(every); performance.now() + rest < until; ) {
      await pause(rest);
      // What reading takes would be taken for the server's time by whoever waits for an answer meanwhile.
      await quiet();
      line.read();
      const send = line.next();
      unanswered += 1;
      const start = performance.now();
      await send();
      const end = performance.now();
      unanswered -= 1;
      if (unanswered === 0) {
        const [next] = waiting;
        next?.();
      }
      times.push(end - start);
      if (end < until) inTime += 1;
      // What took long is not made up for: people do not, either.
      rest = every / 2 + luck.below(every);
    }
  };
  await Promise.all(senders.map(live));
  return { times, inTime };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** As large as a wish is on its way. */
const message = JSON.stringify([
  'wish',
  { id: 'a'.repeat(24), wants: { do: 'draft', orders: { public: 'a'.repeat(20) } } },
]);

async function echoLine(address: string): Promise<Line> {
  const socket = new WebSocket(address);
  await new Promise((open) => socket.once('open', open));
  const send = () =>
    new Promise((done) => {
      socket.once('message', done);
      socket.send(message);
    });
  return { read() {}, next: () => send };
}

async function pageLine({ key, session, at, seed }: APageThere): Promise<Line> {
  const { parser, keep, read } = lateParser(() => unanswered > 0);
  const socket = io(at, {
    ...{ parser, path: socketPath, query: { [sessionParam]: session }, auth: { key } },
    ...{ transports: ['websocket'], forceNew: true },
  });
  const own = luckFrom(seed);
  const parts: Partial<Parts> = {};
  socket.on('news', (news: { parts?: Partial<Parts> }) => Object.assign(parts, news.parts));
  await new Promise<void>((open) =>
    socket.on('whole', (whole: { parts: Partial<Parts> }) => {
      Object.assign(parts, whole.parts);
      open();
    }),
  );
  let count = 0;
  // Whoever runs the class begins it.
  if (parts.session?.phase === 'lobby' && parts.plan)
    await socket.emitWithAck('wish', { id: `page-${seed}-start`, wants: { do: 'start' } });
  keep();
  return {
    read,
    next() {
      const wish = { id: `page-${seed}-wish-${count++}`, wants: aWish(parts, own, scenario) };
      return () => socket.emitWithAck('wish', wish);
    },
  };
}
