import type { Game } from '../crisis/game.ts';
import type { TurningPoints } from '../lab/turning-points-type.ts';
import { Store } from './shell/store.ts';
import { turningAnswerInPage } from './turning-answer.ts';
import { type DeskWorker, WorkerDesk } from './worker-desk.ts';

/** How far the look back at a game has come. */
export interface LookingBack {
  /** 0..1 */
  share: number;
  found?: TurningPoints;
  /** The worker failed: the page does it itself. */
  inPage?: boolean;
  failed?: boolean;
}

/** Finds the turning points of games, one game at a time, and keeps what it found as long as the game is open. */
export class TurningDesk {
  #desk: WorkerDesk<Game, TurningPoints>;
  #known = new WeakMap<object, Store<LookingBack>>();
  #broken = false;
  #now: { store: Store<LookingBack>; stop: AbortController } | undefined;

  constructor(start: () => DeskWorker) {
    this.#desk = new WorkerDesk({
      start,
      inPage: turningAnswerInPage,
      onBroken: () => {
        this.#broken = true;
        this.#now?.store.set({ inPage: true });
      },
    });
  }

  /** How far the look back at a game has come; stands at 0 until it is begun. */
  at({ journal }: Game): Store<LookingBack> {
    const store = this.#known.get(journal) ?? new Store<LookingBack>({ share: 0 });
    this.#known.set(journal, store);
    return store;
  }

  /** Begins to look back at a finished game, or goes on; another that is still under way is given up. */
  begin(game: Game): void {
    const store = this.at(game);
    if (this.#now?.store === store || store.value.found || store.value.failed) return;
    this.#now?.stop.abort();
    const stop = new AbortController();
    this.#now = { store, stop };
    store.set({ share: 0, inPage: this.#broken });
    void this.#look(game, store, stop.signal);
  }

  async #look(game: Game, store: Store<LookingBack>, signal: AbortSignal): Promise<void> {
    try {
      const onShare = (share: number) => store.set({ share });
      const found = await this.#desk.ask(game, { onShare, signal });
      store.set({ share: 1, found });
    } catch {
      if (!signal.aborted) store.set({ failed: true });
    }
    if (signal.aborted) return;
    this.#now = undefined;
    this.#desk.close();
  }
}

/** The page's one desk. */
export const turningDesk = new TurningDesk(
  () => new Worker(new URL('./turning-worker.ts', import.meta.url), { type: 'module' }),
);
