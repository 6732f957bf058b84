import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forkOn } from '../../classroom/a-process.ts';
import type { APageThere, Asked, Found, FoundByKind, Kind } from './asked.ts';

/** So much room that the clients do not sweep while anybody waits for an answer, but when they are told to. */
const unswept = [
  '--expose-gc',
  '--no-memory-reducer',
  ...['--min-semi-space-size=512', '--max-semi-space-size=512', '--initial-old-space-size=2048'],
];

/**
 * All clients, in a process of their own. Several would read what they are told while others wait, and whoever is compared
 * has to be served by the same one.
 */
export class Crowd {
  readonly #child: ChildProcess;

  /**
   * @param core where they run; undefined for any
   * @param flags for Node.js
   */
  constructor(core: number | undefined, flags: readonly string[]) {
    this.#child = forkOn(core, join(import.meta.dirname, 'clients.ts'), [...unswept, ...flags]);
  }

  /** Opens so many lines to an echo. */
  async openEcho(kind: Exclude<Kind, 'page'>, address: string, count: number): Promise<void> {
    await this.#ask({ do: 'openEcho', kind, address, count });
  }

  async openPages(pages: readonly APageThere[]): Promise<void> {
    await this.#ask({ do: 'openPages', pages });
  }

  /** Each line of these kinds sends once in so many milliseconds, more or less. */
  async run(kinds: readonly Kind[], seconds: number, every: number): Promise<FoundByKind> {
    return (await this.#ask({ do: 'run', kinds, seconds, every })) as FoundByKind;
  }

  /** Lets them do what they would otherwise do while somebody waits for an answer. */
  async rest(): Promise<void> {
    await this.#ask({ do: 'rest' });
  }

  end(): void {
    this.#child.kill();
  }

  async #ask(asked: Asked): Promise<FoundByKind | 'done'> {
    const answered = new AbortController();
    const { signal } = answered;
    this.#child.send(asked);
    const stopped = once(this.#child, 'exit', { signal }).then(() => {
      throw new Error('the clients have stopped');
    });
    const [found] = (await Promise.race([once(this.#child, 'message', { signal }), stopped])) as [
      FoundByKind | 'done',
    ];
    // Whichever did not come is listened for no longer.
    stopped.catch(() => {});
    answered.abort();
    return found;
  }
}

/** What was found several times. */
export const together = (found: readonly Found[]): Found => ({
  times: found.flatMap(({ times }) => times),
  inTime: found.reduce((sum, { inTime }) => sum + inTime, 0),
});

/** Milliseconds that a share of the answers took at most. */
export function quantile({ times }: Found, share: number): number {
  const sorted = [...times].sort((one, two) => one - two);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
