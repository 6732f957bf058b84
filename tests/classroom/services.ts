import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './a-process.ts';

/** Addresses of a PostgreSQL database and of a Redis that a test may fill. */
export interface Services {
  database: string;
  redis: string;
  stop(): Promise<void>;
}

const help = `This test needs PostgreSQL, Redis and for some HAProxy. On Debian and Ubuntu, as root, it installs them itself;
otherwise install them (apt-get install postgresql redis-server haproxy; brew install postgresql redis haproxy), or name
services that are there and empty:
STANDOFF_TEST_DATABASE=postgres://… STANDOFF_TEST_REDIS=redis://…`;

/** Starts both for this test alone, on loopback, in folders that go away with them; or takes those that are named. */
export async function services(): Promise<Services> {
  const { STANDOFF_TEST_DATABASE: database, STANDOFF_TEST_REDIS: redis } = process.env;
  if (database && redis) return { database, redis, stop: async () => {} };
  const programs = found() ?? foundOnce(['postgresql', 'redis-server']);
  const folder = mkdtempSync(join(tmpdir(), 'standoff-services-'));
  const children: ChildProcess[] = [];
  const stop = async () => {
    for (const child of children) await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [one, two] = [await freePort(), await freePort()];
    children.push(await postgres(programs, folder, one), await aRedis(programs, folder, two));
    const at = `postgres://standoff@127.0.0.1:${one}/postgres`;
    return { database: at, redis: `redis://127.0.0.1:${two}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Programs {
  /** Folder of `initdb` and `postgres`. */
  postgres: string;
  redis: string;
}

export const inPath = (name: string): string | undefined =>
  (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, name)));

/** Where both are, if they are. Debian keeps the programs of PostgreSQL out of the path, by version. */
function found(): Programs | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, two) => Number(two) - Number(one))
    : [];
  const postgres =
    inPath('initdb') ??
    versions.map((one) => join(debian, one, 'bin')).find((one) => existsSync(join(one, 'initdb')));
  const redis = inPath('redis-server');
  return postgres && redis ? { postgres, redis: join(redis, 'redis-server') } : undefined;
}

function foundOnce(packages: readonly string[]): Programs {
  installed(packages);
  const programs = found();
  if (!programs) throw new Error(help);
  return programs;
}

/** Installs packages of Debian. Throws, and says what else to do, where that cannot be. */
export function installed(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !inPath('apt-get')) throw new Error(help);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // Two tests may need packages at once, and apt gives up where another of it is at work.
  const turn = join(tmpdir(), 'standoff-apt.lock');
  const run = (...line: string[]) =>
    execFileSync('flock', [turn, 'apt-get', ...line], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    run('update', '-q');
    run('install', '-y', '-q', '--no-install-recommends', ...packages);
  } catch (error) {
    throw new Error(`${help}\n${(error as Error).message}`);
  }
}

/** PostgreSQL refuses to run as root: then as nobody in particular. */
const asOther = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

async function postgres({ postgres: bin }: Programs, folder: string, port: number): Promise<ChildProcess> {
  chmodSync(folder, 0o777);
  const [data, sockets] = [join(folder, 'postgres'), join(folder, 'sockets')];
  for (const one of [sockets]) mkdirSync(one, { mode: 0o777 });
  chmodSync(sockets, 0o777);
  const line = ['-D', data, '-U', 'standoff', '--auth=trust', '--encoding=UTF8', '--no-sync', '--locale=C'];
  execFileSync(join(bin, 'initdb'), line, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...asOther });
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${sockets}`];
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...{ cwd: folder, stdio: 'ignore', ...asOther },
  });
  return untilOpen(child, port, 'PostgreSQL');
}

async function aRedis({ redis }: Programs, folder: string, port: number): Promise<ChildProcess> {
  const line = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  return untilOpen(spawn(redis, line, { cwd: folder, stdio: 'ignore', ...asOther }), port, 'Redis');
}

/** Once something answers at a port. */
export async function untilOpen(child: ChildProcess, port: number, name: string): Promise<ChildProcess> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} stopped while it started`);
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((done) => {
      socket.on('connect', () => done(true));
      socket.on('error', () => done(false));
    });
    socket.destroy();
    if (open) return child;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Asks a service to stop, at once. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // The quick way to stop of PostgreSQL, and of Redis and HAProxy too.
  child.kill('SIGINT');
  await gone;
}
