import { StillStage } from '../stage/StillStage.ts';
import { surroundingsOf } from '../stage/surroundings.ts';
import type { Hosted, HostedState } from './hosted.ts';

/** Draws the picture at rest below the pages. Returns what ends it, once another picture stands. */
export function startStill<State extends HostedState>({ store, onStage }: Hosted<State>): () => void {
  const still = new StillStage(surroundingsOf(store));
  let shown = store.value;
  const end = store.subscribe((state) => {
    const before = shown;
    shown = state;
    if (state.settings !== before.settings || state.bundle !== before.bundle) still.refresh();
  });
  onStage(still);
  return () => {
    end();
    still.close();
  };
}
