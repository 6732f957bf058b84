import { createServer } from 'node:http';
import { openClassroom } from '../../src/classroom/server/app.ts';
import { patience } from '../../src/classroom/server/connections.ts';
import { redisFanOut } from '../../src/classroom/server/redis-fan-out.ts';

/** What a process of `AProcess` is told: where to listen, what to keep, and how far its clock is ahead. */
export interface ProcessSettings {
  port: number;
  database: string;
  redis?: string;
  /** Milliseconds. */
  ahead: number;
  /** Files of the scenario `small`. */
  files: Record<string, string>;
}

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

async function serve({ port, database, redis, ahead, files }: ProcessSettings): Promise<void> {
  const classroom = await openClassroom({
    database,
    now: () => Date.now() + ahead,
    shipped: (id) => (id === 'small' ? files : undefined),
    limits: { wishes: { steady: 500, burst: 500, beyond: 1000 } },
    ...(redis !== undefined && { fanOut: await redisFanOut(redis) }),
  });
  const server = createServer(patience, (request, response) => classroom.answer(request, response));
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await classroom.attach(server);
}
