import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openClassroom } from '../../src/classroom/server/app.ts';
import { patience } from '../../src/classroom/server/connections.ts';
import { setUpHeap } from '../../src/classroom/server/heap.ts';

/** What a process of `AProcess` is told: where to listen, what to keep, and how far its clock is ahead. */
export interface ProcessSettings {
  port: number;
  database: string;
  redis?: string;
  /** Milliseconds. */
  ahead: number;
  /** The scenario that there is. */
  scenario: { id: string; files: Record<string, string> };
}

const much = { steady: 10_000, burst: 10_000, beyond: 10_000 };

// A class server in a process of its own, to be killed: `standoff serve` without the pages, so that it starts quickly.
process.once('message', (settings: ProcessSettings) => {
  void serve(settings).then(
    () => process.send?.('ready'),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
// Whoever measures asks what it takes.
process.on('message', (message) => {
  if (message === 'cpu') process.send?.(used());
  if (message === 'memory') process.send?.(kept());
});

// And lets it use a share of a core only.
process.on('message', (message: { share?: number } | string) => {
  if (typeof message === 'string' || message.share === undefined) return;
  keepTo(message.share);
  process.send?.('kept');
});

/** Milliseconds of a core that this process has used, in all of its threads. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Bytes that are still of use. */
function kept(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Sleeps off, every few milliseconds, whatever was used beyond a share of a core; what was not used is not saved up. */
function keepTo(share: number): void {
  const bed = new Int32Array(new SharedArrayBuffer(4));
  let from = { time: performance.now(), used: used() };
  setInterval(() => {
    const over = (used() - from.used) / share - (performance.now() - from.time);
    if (over > 0) Atomics.wait(bed, 0, 0, over);
    else from = { time: performance.now(), used: used() };
  }, 4);
}

async function serve({ port, database, redis, ahead, scenario }: ProcessSettings): Promise<void> {
  setUpHeap();
  const classroom = await openClassroom({
    database,
    now: () => Date.now() + ahead,
    shipped: (id) => (id === scenario.id ? scenario.files : undefined),
    // All of its clients are on one machine, and quicker than people.
    limits: { wishes: much, messages: much, greetings: much, sessions: much, requests: 1_000_000 },
    ...(redis !== undefined && {
      fanOut: await (await import('../../src/classroom/server/redis-fan-out.ts')).redisFanOut(redis),
    }),
  });
  const server = createServer(patience, (request, response) => classroom.answer(request, response));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await classroom.attach(server);
}
