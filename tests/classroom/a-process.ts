import { type ChildProcess, fork, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { filesIn, small } from '../load.ts';
import { ACrowd } from './a-crowd.ts';
import type { ProcessSettings } from './class-process.ts';

const root = resolve(import.meta.dirname, '../..');

/** What one file cannot hold: what is not JavaScript, and what starts threads from files of its own. */
const outside = ['libsql', 'pg-native', 'pdfkit', 'piscina'];
/** Loads a program and the code that V8 made of it before. */
const starter = join(import.meta.dirname, 'class-process-start.mjs');

/** The class server as one script with all its packages, and compiled: it has to start many times. */
export async function aProgram(): Promise<{ main: string; remove(): void }> {
  const folder = join(root, '.cache', `class-process-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const main = join(folder, 'main.cjs');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'class-process.ts')],
    outfile: main,
    ...{ bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'silent' },
    external: outside,
    // A script whose code was kept cannot import.
    supported: { 'dynamic-import': false },
    // And it has no such thing of its own.
    define: { 'import.meta.url': 'ownAddress', 'import.meta.dirname': '__dirname' },
    banner: { js: "const ownAddress = require('node:url').pathToFileURL(__filename).href;" },
  });
  await keepCode(main, join(folder, 'class.sqlite'));
  return { main, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets a server serve a class for a moment, so that the code that this takes is kept beside the program. */
async function keepCode(main: string, database: string): Promise<void> {
  const server = new AProcess(main, { port: await freePort(), database }, { spare: false });
  await server.start();
  const crowd = await ACrowd.at([server.at], 1);
  await Promise.all(crowd.clients.map((client) => client.act(() => crowd.answered < 60)));
  crowd.close();
  await server.keepCode();
  await server.end();
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** A class server in a process of its own, always at the same address. */
export class AProcess {
  readonly at: string;
  readonly #main: string;
  readonly #settings: Omit<ProcessSettings, 'ahead' | 'scenario'> &
    Partial<Pick<ProcessSettings, 'scenario'>>;
  readonly #spare: boolean;
  readonly #core: number | undefined;
  #child: ChildProcess | undefined;
  /** The one that comes after it: it has read the program, and waits to be told to serve. */
  #next: ChildProcess | undefined;

  /**
   * @param spare whether another one is kept ready to take its place
   * @param core the one that it runs on, where that can be said
   */
  constructor(
    main: string,
    settings: Omit<ProcessSettings, 'ahead' | 'scenario'> & Partial<Pick<ProcessSettings, 'scenario'>>,
    { spare = true, core }: { spare?: boolean; core?: number } = {},
  ) {
    this.#spare = spare;
    this.#core = core;
    this.#main = main;
    this.#settings = settings;
    this.at = `http://127.0.0.1:${settings.port}`;
  }

  /** @param ahead milliseconds by which its clock is ahead of this one's */
  async start(ahead = 0): Promise<void> {
    const child = this.#next ?? this.#load();
    this.#child = child;
    const scenario = { id: 'small', files: filesIn(small) };
    child.send({ scenario, ...this.#settings, ahead } satisfies ProcessSettings);
    const [what] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (what !== 'ready') throw new Error(`a class server stopped while it started: ${what}`);
    if (this.#spare) this.#next = this.#load();
  }

  /** Milliseconds of a core that it has used since it started. */
  async cpu(): Promise<number> {
    return (await this.#ask('cpu')) as number;
  }

  /** Bytes of memory that are of use to it; to know them it sweeps first. */
  async memory(): Promise<number> {
    return (await this.#ask('memory')) as number;
  }

  async #ask(what: 'cpu' | 'memory' | 'keepCode' | { share: number }): Promise<unknown> {
    if (!this.#child) throw new Error('it does not run');
    this.#child.send(what);
    const [answer] = await once(this.#child, 'message');
    return answer;
  }

  /** Lets it use no more than a share of a core from here on. */
  async keepTo(share: number): Promise<void> {
    await this.#ask({ share });
  }

  /** Keeps the code that it has run beside the program, for those that start after it. */
  async keepCode(): Promise<void> {
    await this.#ask('keepCode');
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child) await killed(child);
  }

  /** Ends it, and the one that waits. */
  async end(): Promise<void> {
    await this.kill();
    if (this.#next) await killed(this.#next);
    this.#next = undefined;
  }

  #load(): ChildProcess {
    return forkOn(this.#core, starter, [], [this.#main]);
  }
}

/** Starts a program of ours in a process of its own, on one core where the machine can do that. */
export function forkOn(
  core: number | undefined,
  file: string,
  execArgv: readonly string[] = [],
  args: readonly string[] = [],
): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc'];
  if (core === undefined || !canPin()) return fork(file, args, { execArgv: [...execArgv], stdio });
  return spawn('taskset', ['-c', `${core}`, process.execPath, ...execArgv, file, ...args], { stdio });
}

/** Whether a process can be told which core to run on. */
export const canPin = (): boolean => existsSync('/usr/bin/taskset');

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
