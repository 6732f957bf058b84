import type { StageHandle } from '../stage/stage-handle.ts';

/** A picture, and whoever else wants to know how far the line between the capitals is pulled on it. */
export const heardStage = (stage: StageHandle, hear: (rupture: number) => void): StageHandle => ({
  setView(view) {
    stage.setView(view);
    if (view) hear(view.rupture);
  },
  turnOrder: (order) => stage.turnOrder(order),
  flash: (what) => stage.flash(what),
  clear: () => stage.clear(),
  follow: (element) => stage.follow(element),
  leave: (element) => stage.leave(element),
});
