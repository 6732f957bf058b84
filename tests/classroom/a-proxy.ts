import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { freePort } from './a-process.ts';
import { ended, inPath, installed, untilOpen } from './services.ts';

const compose = resolve(import.meta.dirname, '../../docker-compose.yml');

/** The proxy of docker-compose.yml, as that sets it, before processes of this machine. */
export class AProxy {
  readonly at: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'standoff-proxy-'));
  readonly #child: ChildProcess;

  private constructor(port: number, servers: readonly string[]) {
    const file = join(this.#folder, 'haproxy.cfg');
    writeFileSync(file, settings(port, servers));
    this.at = `http://127.0.0.1:${port}`;
    this.#child = spawn(join(inPath('haproxy') ?? '', 'haproxy'), ['-f', file], { stdio: 'ignore' });
  }

  /** @param servers addresses of the processes that it stands before */
  static async before(servers: readonly string[]): Promise<AProxy> {
    if (inPath('haproxy') === undefined) installed(['haproxy']);
    const port = await freePort();
    const proxy = new AProxy(port, servers);
    await untilOpen(proxy.#child, port, 'HAProxy');
    return proxy;
  }

  async end(): Promise<void> {
    await ended(this.#child);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** What docker-compose.yml sets, but for where it listens and what Docker would name. */
function settings(port: number, servers: readonly string[]): string {
  const { configs } = parse(readFileSync(compose, 'utf8')) as { configs: { proxy: { content: string } } };
  const named = servers.map((at, index) => `server process${index + 1} ${at.replace('http://', '')}`);
  return configs.proxy.content
    .replace('bind :8080', `bind 127.0.0.1:${port}`)
    .replace(/^.*server-template.*$/m, named.map((line) => `  ${line}`).join('\n'))
    .replace(/^resolvers[\s\S]*?(?=^frontend)/m, '');
}
