import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { filesIn, small } from '../load.ts';
import type { ProcessSettings } from './class-process.ts';

const root = resolve(import.meta.dirname, '../..');

/** What one file cannot hold: what is not JavaScript, and what starts threads from files of its own. */
const outside = ['libsql', 'pg-native', 'pdfkit', 'piscina'];
/** What CommonJS packages ask of the module that they were put into. */
const asked = [
  "import * as ofModules from 'node:module';",
  "import * as ofAddresses from 'node:url';",
  'const require = ofModules.createRequire(import.meta.url);',
  'const __filename = ofAddresses.fileURLToPath(import.meta.url);',
  "const __dirname = ofAddresses.fileURLToPath(new URL('.', import.meta.url));",
].join('\n');

/** The class server as one file of JavaScript with all its packages: it has to start many times. */
export async function aProgram(): Promise<{ main: string; remove(): void }> {
  const folder = join(root, '.cache', `class-process-${process.pid}-${Math.random().toString(36).slice(2)}`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'class-process.ts')],
    outfile: join(folder, 'main.mjs'),
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' },
    external: outside,
    banner: { js: asked },
  });
  return {
    main: join(folder, 'main.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
  readonly #settings: Omit<ProcessSettings, 'ahead' | 'files'>;
  #child: ChildProcess | undefined;
  /** The one that comes after it: it has read the program, and waits to be told to serve. */
  #next: ChildProcess | undefined;

  constructor(main: string, settings: Omit<ProcessSettings, 'ahead' | 'files'>) {
    this.#main = main;
    this.#settings = settings;
    this.at = `http://127.0.0.1:${settings.port}`;
  }

  /** @param ahead milliseconds by which its clock is ahead of this one's */
  async start(ahead = 0): Promise<void> {
    const child = this.#next ?? this.#load();
    this.#child = child;
    child.send({ ...this.#settings, ahead, files: filesIn(small) } satisfies ProcessSettings);
    const [what] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (what !== 'ready') throw new Error(`a class server stopped while it started: ${what}`);
    this.#next = this.#load();
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
    return fork(this.#main, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
