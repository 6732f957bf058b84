import type { JournalEvent } from '../crisis/journal.ts';
import { type RivalQuestion, rivalAnswer } from './rival-answer.ts';

/** Milliseconds after which a silent worker is given up; thinking takes a small part of that. */
const patience = 30_000;

/** The part of a Worker that is used here, so that tests can stand in for it. */
export type RivalWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** Starts the worker's thread. Throws where the browser has none. */
export const startRivalWorker = (): RivalWorker =>
  new Worker(new URL('./rival-worker.ts', import.meta.url), { type: 'module' });

/** Asks the computer's delegation, in a worker while that works and in the page when it does not. */
export class RivalDesk {
  #start: () => RivalWorker;
  #worker: RivalWorker | undefined;
  #broken = false;
  #asked = 0;
  #onBroken: () => void;

  /** `onBroken` is called once, when the worker fails and the page has to think itself. */
  constructor(start: () => RivalWorker, onBroken: () => void) {
    this.#start = start;
    this.#onBroken = onBroken;
  }

  /** The rival's next event. */
  async ask(question: RivalQuestion): Promise<JournalEvent> {
    if (!this.#broken) {
      try {
        this.#worker ??= this.#start();
        return await this.#inWorker(this.#worker, question);
      } catch {
        this.#broken = true;
        this.#worker?.terminate();
        this.#worker = undefined;
        this.#onBroken();
      }
    }
    return rivalAnswer(question);
  }

  #inWorker(worker: RivalWorker, question: RivalQuestion): Promise<JournalEvent> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      const heard = (message: Event) => {
        const { data } = message as MessageEvent<{ id: number; event: JournalEvent }>;
        if (data.id !== id) return;
        done();
        resolve(data.event);
      };
      const failed = () => {
        done();
        reject(new Error('the worker failed or stayed silent'));
      };
      const late = setTimeout(failed, patience);
      const done = () => {
        clearTimeout(late);
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', failed);
        worker.removeEventListener('messageerror', failed);
      };
      worker.addEventListener('message', heard);
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
      worker.postMessage({ id, question });
    });
  }
}
