import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Joined, Opened } from '../../../src/classroom/protocol/requests.ts';
import { AProcess, aProgram, forkOn, freePort } from '../../classroom/a-process.ts';
import { aPlan } from '../../classroom/a-session.ts';
import { filesIn } from '../../load.ts';
import type { Asked, Found } from './asked.ts';

/** Thirty classes of thirty: 29 people and whoever runs it. */
export const [classes, people] = [30, 29] as const;
const scenario = { id: 'gsomia-2019', files: filesIn('scenarios/gsomia-2019') };
const tsx = ['--import', import.meta.resolve('tsx')];

/** Servers, and clients in a process of their own. */
export class Stage {
  readonly servers: AProcess[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'standoff-bench-'));
  readonly #children: ChildProcess[] = [];
  #program: Awaited<ReturnType<typeof aProgram>> | undefined;
  #clients: ChildProcess | undefined;

  /** Starts class servers, over a file of their own where nothing else is said. Core 0 is theirs, or 0, 1 and so on. */
  async serve(count: number, over: { database?: string; redis?: string } = {}): Promise<void> {
    this.#program ??= await aProgram();
    const database = over.database ?? join(this.#folder, `${this.servers.length}.sqlite`);
    for (let core = 0; core < count; core += 1) {
      const settings = {
        port: await freePort(),
        database,
        scenario,
        ...(over.redis && { redis: over.redis }),
      };
      const server = new AProcess(this.#program.main, settings, { spare: false, core });
      this.servers.push(server);
      await server.start();
    }
  }

  /** Starts a bare echo, or one that waits for the disk first; its address. */
  async echo(kept: 'at once' | 'on disk'): Promise<string> {
    const args = kept === 'on disk' ? [join(this.#folder, 'echo')] : [];
    const child = forkOn(0, join(import.meta.dirname, 'echo.ts'), tsx, args);
    this.#children.push(child);
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return `ws://127.0.0.1:${port}`;
  }

  /** Opens the classes at a server and lets everybody in; their keys. The games have begun. */
  async fill(at: string): Promise<string[]> {
    const ask = async <T>(path: string, body: object): Promise<T> => {
      const init = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      };
      const response = await fetch(at + path, init);
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as T;
    };
    const { scenario: _, ...plan } = aPlan({ groupSize: 10, cut: 'full', clock: 'gentle', freeText: true });
    const keys: string[] = [];
    for (let count = 0; count < classes; count += 1) {
      const body = { plan: { ...plan, seed: count }, scenario: { id: scenario.id }, keepDays: 1 };
      const { key, code } = await ask<Opened>('/api/sessions', body);
      keys.push(key);
      const joins = Array.from({ length: people }, (_one, who) =>
        ask<Joined>('/api/join', { code, name: `Person ${who}` }),
      );
      for (const joined of await Promise.all(joins)) keys.push(joined.key);
    }
    return keys;
  }

  /** Asks the process of all clients for something; a new one with `openEcho` and `openPages`. */
  async clients(asked: Asked): Promise<Required<Found>> {
    if (asked.do !== 'run') {
      this.#clients?.kill();
      this.#clients = forkOn(1, join(import.meta.dirname, 'clients.ts'), tsx);
      this.#children.push(this.#clients);
    }
    const clients = this.#clients;
    if (!clients) throw new Error('nobody is there');
    clients.send(asked);
    const [found] = (await once(clients, 'message')) as [Required<Found>];
    return found;
  }

  async end(): Promise<void> {
    for (const server of this.servers) await server.end();
    for (const child of this.#children) child.kill();
    this.#program?.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
