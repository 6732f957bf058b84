import type { Store } from '../../web/store.ts';

/** What tells that somebody is at the page: a pointer that moves, a press, a key, a wheel. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'click'] as const;

/** Waits for the first sign of a person at the page, or for a state that does not wait for one. */
export function firstSign<State extends object>(
  store: Pick<Store<State>, 'subscribe' | 'value'>,
  atOnce: (state: State) => boolean,
): Promise<void> {
  return new Promise((seen) => {
    const done = () => {
      unsubscribe();
      for (const sign of signs) removeEventListener(sign, done, true);
      seen();
    };
    const unsubscribe = store.subscribe((state) => atOnce(state) && done());
    for (const sign of signs) addEventListener(sign, done, { capture: true, passive: true });
    if (atOnce(store.value)) done();
  });
}
