import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkAnswer, WorkMessage } from '../lab/work-desk.ts';

/** What a helper has to say: an answer, or the fault that stopped it. */
export type Heard = Exclude<WorkAnswer, 'ready'> | Error | undefined;

/** A thread beside this one. It keeps nobody from leaving until it is taken on. */
export class Helper {
  /** Whether it has loaded everything and can be given work. */
  ready = false;
  fault: Error | undefined;
  readonly #worker = new Worker(new URL('./crew-thread.mjs', import.meta.url));
  #hear: (heard: Heard) => void = () => {};

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (answer: WorkAnswer) => {
      if (answer === 'ready') this.ready = true;
      this.#hear(answer === 'ready' ? undefined : answer);
    });
    this.#worker.on('error', (error) => {
      this.fault = new Error(`A thread that played games has stopped: ${error.stack ?? error.message}`);
      this.#hear(this.fault);
    });
  }

  /** Takes it on: `hear` is called when it gets ready, when it answers, and when it fails. */
  takeOn(hear: (heard: Heard) => void): void {
    this.#hear = hear;
    this.#worker.ref();
  }

  tell(message: WorkMessage): void {
    this.#worker.postMessage(message);
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Starts helpers for a number of threads that there is work for, this one included; as many as there are cores. */
export const startHelpers = (threads: number): Helper[] =>
  Array.from({ length: Math.max(0, Math.min(availableParallelism(), threads) - 1) }, () => new Helper());

/** Games of random players that a helper saves about as much of as it takes to get ready. */
const beforeHelp = 2000;

/** How many threads a command line has work for, as far as its words tell before anything else is loaded. */
function threadsFor(words: readonly string[]): number {
  const number = (option: string, otherwise: number): number => {
    const said = Number(words[words.indexOf(option) + 1]);
    return words.includes(option) && said > 0 ? said : otherwise;
  };
  switch (words[0]) {
    case 'simulate': {
      const slow = words.some((word) => /^(greedy|rival|history)|[./\\].*\.json$/.test(word));
      return Math.ceil(number('--games', 1000) / (slow ? 1 : beforeHelp));
    }
    case 'verify':
      return number('--games', 1000);
    case 'balance':
      return number('--games', Number.POSITIVE_INFINITY);
    case 'history':
      return number('--seeds', 1);
    default:
      return 1;
  }
}

let waiting: Helper[] = [];

/** Calls the helpers that a command line will need, so that they load while this thread does. */
export function callHelpers(words: readonly string[]): void {
  if (!words.includes('--help')) waiting.push(...startHelpers(threadsFor(words)));
}

/** The helpers that were called; from now on it is for the taker to dismiss them. */
export function takeHelpers(): Helper[] {
  const taken = waiting;
  waiting = [];
  return taken;
}
