import { setImmediate as turn } from 'node:timers/promises';
import { doWork, type PartOf, type Work } from '../lab/work.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Helper, takeHelpers } from './helpers.ts';

/** Pieces of work that lie with a helper at a time: one in hand and one to go on with. */
const inHand = 2;

/** This thread and the helpers beside it. */
export class Crew {
  readonly #helpers: readonly Helper[];
  readonly #briefed = new Set<Helper>();

  constructor(helpers: readonly Helper[]) {
    this.#helpers = helpers;
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
    let [next, open] = [0, works.length];
    let wake = () => {};
    let fault = this.#helpers.find((helper) => helper.fault)?.fault;
    const has = new Map(this.#helpers.map((helper) => [helper, 0]));
    const load = (helper: Helper) => has.get(helper) ?? 0;
    for (const helper of this.#helpers) {
      helper.takeOn((answer) => {
        if (answer instanceof Error) fault ??= answer;
        else if (answer) {
          has.set(helper, load(helper) - 1);
          open -= 1;
          if ('fault' in answer) fault ??= new Error(answer.fault);
          else heard(answer.part as PartOf<W>, works[answer.number] as W, answer.number);
        }
        wake();
      });
    }
    const give = () => {
      for (const helper of this.#helpers.filter(({ ready }) => ready)) {
        if (!this.#briefed.has(helper)) helper.tell({ scenario });
        this.#briefed.add(helper);
        for (; load(helper) < inHand && next < works.length; next += 1) {
          helper.tell({ number: next, work: works[next] as W });
          has.set(helper, load(helper) + 1);
        }
      }
    };
    signal?.addEventListener('abort', () => wake(), { once: true });
    while (open > 0 && !signal?.aborted) {
      if (fault) throw fault;
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
        await new Promise<void>((go) => {
          wake = go;
        });
      }
    }
    if (fault) throw fault;
    return open === 0;
  }

  /** Sends the helpers home. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.dismiss()));
  }
}

/**
 * Does something with this thread and helpers, those that were called for the command unless others are given, and
 * sends them home. Ctrl+C stops it after the pieces in hand, a second time at once.
 */
export async function withCrew<T>(
  something: (crew: Crew, signal: AbortSignal) => Promise<T>,
  helpers = takeHelpers(),
): Promise<T> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted);
  const crew = new Crew(helpers);
  try {
    return await something(crew, stop.signal);
  } finally {
    process.off('SIGINT', interrupted);
    await crew.dismiss();
  }
}
