import { LatePool } from '../../late-pool.ts';
import type { Handout } from './block.ts';

/** Lays handouts out in a thread of its own, so that no class waits while a teacher prints. */
export class Press {
  readonly #pool = new LatePool<Handout, Uint8Array>({
    filename: new URL('./pdf-thread.mjs', import.meta.url).href,
    minThreads: 0,
    niceIncrement: 10,
    maxThreads: 1,
    idleTimeout: 30_000,
  });

  async print(handout: Handout): Promise<Buffer> {
    return Buffer.from(await this.#pool.run(handout));
  }

  async stop(): Promise<void> {
    await this.#pool.destroy();
  }
}
