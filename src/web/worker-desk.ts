/** Milliseconds of silence after which a worker is given up; a sign of life takes a small part of that. */
const patience = 30_000;

/** The part of a Worker that is used here, so that tests can stand in for it. */
export type DeskWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** What a worker sends back: how far it has come (0..1), and in the end its answer. */
type Reply<Answer> = { id: number; share: number } | { id: number; answer: Answer };

interface Parts<Question, Answer> {
  /** Starts a worker's thread. May throw where the browser has none. */
  start(): DeskWorker;
  /** The same work in the page. */
  inPage(
    question: Question,
    onShare: (share: number) => void,
    signal?: AbortSignal,
  ): Answer | Promise<Answer>;
  /** Called once, when the worker fails and the page has to do its work. */
  onBroken(): void;
}

/** What one question may want beside its answer. */
interface Wish {
  /** Told how far the work has come, 0..1. */
  onShare?(share: number): void;
  /** Ends the work, and the worker with it, when nobody waits for it any more; `ask` rejects with its reason. */
  signal?: AbortSignal;
}

/** Asks questions of a worker while that works, and of the page when it does not. */
export class WorkerDesk<Question, Answer> {
  #parts: Parts<Question, Answer>;
  #worker: DeskWorker | undefined;
  #broken = false;
  #asked = 0;

  constructor(parts: Parts<Question, Answer>) {
    this.#parts = parts;
  }

  /** The answer, when it has been found. */
  async ask(question: Question, { onShare = () => {}, signal }: Wish = {}): Promise<Answer> {
    signal?.throwIfAborted();
    if (!this.#broken) {
      try {
        this.#worker ??= this.#parts.start();
        return await this.#inWorker(this.#worker, question, onShare, signal);
      } catch {
        signal?.throwIfAborted();
        this.close();
        this.#broken = true;
        this.#parts.onBroken();
      }
    }
    return this.#parts.inPage(question, onShare, signal);
  }

  /** Ends the worker's thread; the next question starts another. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #inWorker(
    worker: DeskWorker,
    question: Question,
    onShare: (share: number) => void,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      const heard = (message: Event) => {
        const { data } = message as MessageEvent<Reply<Answer>>;
        if (data.id !== id) return;
        if ('answer' in data) {
          done();
          resolve(data.answer);
          return;
        }
        clearTimeout(late);
        late = setTimeout(failed, patience);
        onShare(data.share);
      };
      const failed = () => {
        done();
        reject(new Error('the worker failed, was stopped or stayed silent'));
      };
      // At once, so that the next question does not go to a worker that is busy with what nobody wants.
      const stopped = () => {
        this.close();
        failed();
      };
      let late = setTimeout(failed, patience);
      const done = () => {
        clearTimeout(late);
        signal?.removeEventListener('abort', stopped);
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', failed);
        worker.removeEventListener('messageerror', failed);
      };
      signal?.addEventListener('abort', stopped);
      worker.addEventListener('message', heard);
      worker.addEventListener('error', failed);
      worker.addEventListener('messageerror', failed);
      worker.postMessage({ id, question });
    });
  }
}
