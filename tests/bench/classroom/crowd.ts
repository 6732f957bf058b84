import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forkOn } from '../../classroom/a-process.ts';
import type { APageThere, Asked, Found } from './asked.ts';

/**
 * How many processes the clients are. One for all of them would stop for 20 ms whenever it collects what it has thrown
 * away, sixteen times in thirty seconds, and all that would be the server's 99th percentile.
 */
const processes = 4;

/** So much room that no process of clients sweeps while it waits for answers, but when it is told to. */
const unswept = [
  '--expose-gc',
  '--no-memory-reducer',
  ...['--min-semi-space-size=256', '--max-semi-space-size=256', '--initial-old-space-size=1024'],
];

/** Clients in processes of their own. */
export class Crowd {
  readonly #children: readonly ChildProcess[];

  /**
   * @param core where they all run; undefined for any
   * @param flags for Node.js
   */
  constructor(core: number | undefined, flags: readonly string[]) {
    const file = join(import.meta.dirname, 'clients.ts');
    this.#children = Array.from({ length: processes }, (_, own) =>
      forkOn(core, file, [...unswept, ...flags], [`${own}`]),
    );
  }

  /** Opens so many lines to an echo. */
  async openEcho(address: string, count: number): Promise<void> {
    await this.#ask((own) => ({ do: 'openEcho', address, count: this.#shareOf(count, own) }));
  }

  async openPages(pages: readonly APageThere[]): Promise<void> {
    const dealt = (own: number) => pages.filter((_, at) => at % processes === own);
    await this.#ask((own) => ({ do: 'openPages', pages: dealt(own) }));
  }

  /** Each of them sends once in so many milliseconds, more or less. */
  async run(seconds: number, every: number): Promise<Found> {
    const found = await this.#ask(() => ({ do: 'run', seconds, every }));
    return together(found);
  }

  /** Lets them do what they would otherwise do while somebody waits for an answer. */
  async rest(): Promise<void> {
    await this.#ask(() => ({ do: 'rest' }));
  }

  end(): void {
    for (const child of this.#children) child.kill();
  }

  #shareOf(count: number, own: number): number {
    return Math.floor((count * (own + 1)) / processes) - Math.floor((count * own) / processes);
  }

  #ask(asked: (own: number) => Asked): Promise<Found[]> {
    return Promise.all(this.#children.map((child, own) => askOne(child, asked(own))));
  }
}

async function askOne(child: ChildProcess, asked: Asked): Promise<Found> {
  const answered = new AbortController();
  const { signal } = answered;
  child.send(asked);
  const stopped = once(child, 'exit', { signal }).then(() => {
    throw new Error('some clients have stopped');
  });
  const [found] = (await Promise.race([once(child, 'message', { signal }), stopped])) as [Found];
  // Whichever did not come is listened for no longer.
  stopped.catch(() => {});
  answered.abort();
  return found;
}

/** What several found, or what was found several times. */
export const together = (found: readonly Found[]): Found => ({
  times: found.flatMap(({ times }) => times),
  inTime: found.reduce((sum, { inTime }) => sum + inTime, 0),
});

/** Milliseconds that a share of the answers took at most. */
export function quantile({ times }: Found, share: number): number {
  const sorted = [...times].sort((one, two) => one - two);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
