import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { doWork, type PartOf, type Work } from '../lab/work.ts';
import type { WorkAnswer, WorkMessage } from '../lab/work-desk.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Pieces of work that lie with a helper at a time: one in hand and one to go on with. */
const inHand = 2;

interface Helper {
  worker: Worker;
  /** Whether it has loaded everything and can be given work. */
  ready: boolean;
  briefed: boolean;
  has: number;
}

/** This thread and helpers beside it, on as many cores as there are. */
export class Crew {
  readonly #helpers: Helper[];
  #hear: (helper: Helper, answer: Exclude<WorkAnswer, 'ready'>) => void = () => {};
  #wake: () => void = () => {};
  #fault: Error | undefined;

  /**
   * Starts the helpers; they load while this thread reads the scenario.
   * @param most how many threads there is work for, this one included
   */
  constructor(most: number) {
    const size = Math.max(0, Math.min(availableParallelism(), most) - 1);
    this.#helpers = Array.from({ length: size }, () => this.#hire());
  }

  #hire(): Helper {
    const worker = new Worker(new URL('./crew-thread.mjs', import.meta.url));
    const helper: Helper = { worker, ready: false, briefed: false, has: 0 };
    worker.on('message', (answer: WorkAnswer) => {
      if (answer === 'ready') helper.ready = true;
      else this.#hear(helper, answer);
      this.#wake();
    });
    worker.on('error', (error) => {
      this.#fault ??= new Error(`A thread that played games has stopped: ${error.stack ?? error.message}`);
      this.#wake();
    });
    return helper;
  }

  /**
   * Does all pieces of work, in any order.
   * @param heard called with each part as it comes, its piece of work, and the place of that in the list
   * @param signal stops it after the pieces in hand
   * @returns whether everything was done; otherwise it was stopped, and what was heard is all there is
   * @throws what the work throws, on whichever thread
   */
  async run<W extends Work>(
    scenario: Scenario,
    works: readonly W[],
    heard: (part: PartOf<W>, work: W, place: number) => void,
    signal?: AbortSignal,
  ): Promise<boolean> {
    let next = 0;
    let open = works.length;
    this.#hear = (helper, answer) => {
      helper.has -= 1;
      if ('fault' in answer) this.#fault ??= new Error(answer.fault);
      else heard(answer.part as PartOf<W>, works[answer.number] as W, answer.number);
      open -= 1;
    };
    const post = ({ worker }: Helper, message: WorkMessage) => worker.postMessage(message);
    const give = () => {
      for (const helper of this.#helpers.filter(({ ready }) => ready)) {
        if (!helper.briefed) post(helper, { scenario });
        helper.briefed = true;
        for (; helper.has < inHand && next < works.length; next += 1) {
          post(helper, { number: next, work: works[next] as W });
          helper.has += 1;
        }
      }
    };
    signal?.addEventListener('abort', () => this.#wake(), { once: true });
    while (open > 0 && !signal?.aborted) {
      give();
      const own = works[next];
      if (own) {
        const place = next;
        next += 1;
        heard(doWork(scenario, own), own, place);
        open -= 1;
        // Lets the helpers' answers in, and Ctrl+C.
        await turn();
      } else {
        await new Promise<void>((wake) => {
          this.#wake = wake;
        });
      }
      if (this.#fault) throw this.#fault;
    }
    return open === 0;
  }

  /** Sends the helpers home. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#helpers.map(({ worker }) => worker.terminate()));
  }
}

/**
 * Does something with a crew, and sends it home. Ctrl+C stops it after the pieces in hand, a second time at once.
 * @param most how many threads there is work for, this one included
 */
export async function withCrew<T>(
  most: number,
  something: (crew: Crew, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted);
  const crew = new Crew(most);
  try {
    return await something(crew, stop.signal);
  } finally {
    process.off('SIGINT', interrupted);
    await crew.dismiss();
  }
}
