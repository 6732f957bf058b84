import type { Game } from '../../crisis/game.ts';
import { Store } from '../../web/store.ts';
import { type DeskWorker, WorkerDesk } from '../../web/worker-desk.ts';
import { inStretches, type LookBack } from './look-back.ts';

/** How far the look back at a game has come. */
export interface LookingBack<Found> {
  /** 0..1 */
  share: number;
  found?: Found;
  /** The worker failed: the page does it itself. */
  inPage?: boolean;
  failed?: boolean;
}

interface Parts<Question, Found> {
  /** Starts the worker's thread, which answers by the same work. */
  start(): DeskWorker;
  work(question: Question): LookBack<Found>;
}

/** Looks back at games beside the page, one game at a time, and keeps what it found as long as the game is open. */
export class LookBackDesk<Question extends { game: Game }, Found> {
  #desk: WorkerDesk<Question, Found>;
  #known = new WeakMap<object, Store<LookingBack<Found>>>();
  #broken = false;
  #now: { store: Store<LookingBack<Found>>; stop: AbortController } | undefined;

  constructor({ start, work }: Parts<Question, Found>) {
    this.#desk = new WorkerDesk({
      start,
      inPage: (question, onShare, signal) => inStretches(work(question), onShare, signal),
      onBroken: () => {
        this.#broken = true;
        this.#now?.store.set({ inPage: true });
      },
    });
  }

  /** How far the look back at a game has come; stands at 0 until it is begun. */
  at({ journal }: Game): Store<LookingBack<Found>> {
    const store = this.#known.get(journal) ?? new Store<LookingBack<Found>>({ share: 0 });
    this.#known.set(journal, store);
    return store;
  }

  /** Begins to look back at a finished game, or goes on; another that is still under way is given up. */
  begin(question: Question): void {
    const store = this.at(question.game);
    if (this.#now?.store === store || store.value.found || store.value.failed) return;
    this.#now?.stop.abort();
    const stop = new AbortController();
    this.#now = { store, stop };
    store.set({ share: 0, inPage: this.#broken });
    void this.#look(question, store, stop.signal);
  }

  async #look(question: Question, store: Store<LookingBack<Found>>, signal: AbortSignal): Promise<void> {
    try {
      const onShare = (share: number) => store.set({ share });
      const found = await this.#desk.ask(question, { onShare, signal });
      store.set({ share: 1, found });
    } catch {
      if (!signal.aborted) store.set({ failed: true });
    }
    if (signal.aborted) return;
    this.#now = undefined;
    this.#desk.close();
  }
}
