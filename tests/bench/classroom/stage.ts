import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Joined, Opened } from '../../../src/classroom/protocol/requests.ts';
import { AProcess, aProgram, forkOn, freePort } from '../../classroom/a-process.ts';
import { aPlan } from '../../classroom/a-session.ts';
import { filesIn } from '../../load.ts';
import type { APageThere } from './asked.ts';
import { Crowd } from './crowd.ts';

/** Thirty classes of thirty: 29 people and whoever runs it. */
export const [classes, people] = [30, 29] as const;
const scenario = { id: 'gsomia-2019', files: filesIn('scenarios/gsomia-2019') };
const tsx = ['--import', import.meta.resolve('tsx')];

/** The class server as one script. */
export type Program = Awaited<ReturnType<typeof aProgram>>;

/** Servers, and clients in processes of their own. */
export class Stage {
  readonly servers: AProcess[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'standoff-bench-'));
  readonly #children: ChildProcess[] = [];
  readonly #given: Program | undefined;
  #program: Program | undefined;
  readonly #crowds: Crowd[] = [];
  #pinned = false;

  /** @param program the class server, where one was built already; whoever did removes it */
  constructor(program?: Program) {
    this.#given = program;
  }

  /**
   * Starts class servers, over a file of their own where nothing else is said.
   * @param pinned whether core 0 is for one alone, and core 1 for the clients
   */
  async serve(
    count: number,
    { pinned, ...over }: { pinned: boolean; database?: string; redis?: string },
  ): Promise<void> {
    this.#program ??= this.#given ?? (await aProgram());
    const { main } = this.#program;
    const database = over.database ?? join(this.#folder, `${this.servers.length}.sqlite`);
    this.#pinned = pinned;
    for (let at = 0; at < count; at += 1) {
      const settings = {
        port: await freePort(),
        database,
        scenario,
        ...(over.redis && { redis: over.redis }),
      };
      const server = new AProcess(main, settings, {
        spare: false,
        ...(pinned && { core: at }),
      });
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

  /** Opens classes, at the servers in turn, and lets everybody in: a page for each at the server of its class. */
  async fill(count: number): Promise<APageThere[]> {
    const all = Array.from({ length: count }, (_, seed) => seed);
    const shares = this.servers.map(({ at }, own) =>
      this.#fillOne(
        at,
        all.filter((seed) => seed % this.servers.length === own),
      ),
    );
    return (await Promise.all(shares)).flat();
  }

  async #fillOne(at: string, seeds: readonly number[]): Promise<APageThere[]> {
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
    const pages: APageThere[] = [];
    for (const seed of seeds) {
      const body = { plan: { ...plan, seed }, scenario: { id: scenario.id }, keepDays: 1 };
      const { key: own, code, session } = await ask<Opened>('/api/sessions', body);
      const joins = Array.from({ length: people }, (_one, who) =>
        ask<Joined>('/api/join', { code, name: `Person ${who}` }),
      );
      const keys = [own, ...(await Promise.all(joins)).map(({ key }) => key)];
      pages.push(...keys.map((key, who) => ({ key, session, at, seed: seed * keys.length + who })));
    }
    return pages;
  }

  /** Clients who have opened nothing yet. */
  newCrowd(): Crowd {
    const crowd = new Crowd(this.#pinned ? 1 : undefined, tsx);
    this.#crowds.push(crowd);
    return crowd;
  }

  async end(): Promise<void> {
    for (const server of this.servers) await server.end();
    for (const crowd of this.#crowds) crowd.end();
    for (const child of this.#children) child.kill();
    if (!this.#given) this.#program?.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
