import { mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { openClassroom } from '../classroom/server/app.ts';
import type { FanOut } from '../classroom/server/fan-out.ts';
import { setUpHeap } from '../classroom/server/heap.ts';
import { filesIn } from './load.ts';
import { scenariosFolder, shippedIds } from './shipped.ts';
import { startServer } from './static-server.ts';
import { Complaint, wholeNumber } from './usage.ts';

interface Options {
  port: number;
  host: string;
  database: string;
  redis?: string;
  behindProxy: boolean;
  metricsToken?: string;
}

const root = resolve(import.meta.dirname, '../..');
const usual = join(root, '.standoff/classroom.sqlite');

export const serveCommand = new Command('serve')
  .description('Serve the built game to browsers, and classes that play it together.')
  .option(
    '--port <number>',
    'port to listen on; the next free one when it is taken',
    wholeNumber(1, 65535),
    2019,
  )
  .option('--host <address>', 'address to listen on; 127.0.0.1 keeps everyone else out', '0.0.0.0')
  .option(
    '--database <file or address>',
    'where sessions are kept: a file, or postgres://… for several processes',
    process.env.STANDOFF_DATABASE ?? usual,
  )
  .option(
    '--redis <address>',
    'redis://… by which several processes hear of each other',
    process.env.STANDOFF_REDIS,
  )
  .option(
    '--behind-proxy',
    'one proxy stands before this server, and says in X-Forwarded-For whom a request is from',
    process.env.STANDOFF_BEHIND_PROXY === 'true',
  )
  .option(
    '--metrics-token <secret>',
    'lets whoever sends it read /metrics from another machine; without one only this machine may',
    process.env.STANDOFF_METRICS_TOKEN,
  )
  .action(async ({ port, host, database, redis, behindProxy, metricsToken }: Options) => {
    const several = /^postgres(ql)?:/.test(database);
    if (several !== (redis !== undefined))
      throw new Complaint(
        'Several processes need both: --database postgres://… for what they keep, --redis redis://… to hear of each other. Leave both out to serve alone.',
      );
    if (!several) mkdirSync(dirname(resolve(database)), { recursive: true });
    setUpHeap();
    const ids = shippedIds();
    let reachable: readonly string[] = [];
    const classroom = await openClassroom({
      reachableAt: () => reachable,
      database,
      proxied: behindProxy,
      ...(metricsToken && { metricsToken }),
      shipped: (id) => (ids.includes(id) ? filesIn(join(scenariosFolder, id)).files : undefined),
      ...(redis !== undefined && { fanOut: await fanOutBy(redis) }),
    }).catch((error: Error) => {
      throw new Complaint(`The sessions in ${shownAddress(database)} cannot be opened: ${error.message}`);
    });
    const folder = join(root, 'dist');
    const { server, port: got } = await startServer({ folder, port, host, beside: classroom });
    reachable = networkAddresses(host, got);
    await classroom.attach(server);
    if (got !== port) process.stdout.write(`Port ${port} is taken, so this is ${got}.\n`);
    for (const line of addresses(host, got)) process.stdout.write(`${line}\n`);
    process.stdout.write('Stop it with Ctrl+C.\n');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close();
        void classroom.close().then(() => server.closeAllConnections());
      });
    }
  });

/** A database's address without its password. */
const shownAddress = (address: string): string => address.replace(/:\/\/[^@/]*@/, '://…@');

const isOpen = (host: string): boolean => host === '0.0.0.0' || host === '::';
const addressOf = (name: string, port: number): string =>
  `http://${name.includes(':') ? `[${name}]` : name}:${port}`;

/** Where those who share this computer's network reach the game; none where only this computer may. */
function networkAddresses(host: string, port: number): string[] {
  if (!isOpen(host)) return host === '127.0.0.1' ? [] : [addressOf(host, port)];
  return Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => addressOf(address, port)),
  );
}

/** Where the game can be reached, for this computer and for those that share its network. */
function addresses(host: string, port: number): string[] {
  const here = isOpen(host) || host === '127.0.0.1' ? 'localhost' : host;
  return [
    `Standoff is at ${addressOf(here, port)}`,
    ...(isOpen(host) ? networkAddresses(host, port) : []).map(
      (address) => `  for others in your network: ${address}`,
    ),
  ];
}

/** Most servers stand alone, and start without the driver of Redis. */
async function fanOutBy(redis: string): Promise<FanOut> {
  const { redisFanOut } = await import('../classroom/server/redis-fan-out.ts');
  return redisFanOut(redis);
}
