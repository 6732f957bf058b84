import type { View } from '../../crisis/view-type.ts';

/** What a page may ask of the picture. Every method returns at once; all motion honours the reduced-motion setting. */
export interface StageHandle {
  /** Shows how things stand: the line between the capitals, the light as midnight nears. Undefined: the bare map. */
  setView(view: View | undefined): void;
  /** One sealed order is turned up: a card flies out of its capital. `channel: 'edit'` goes to the table between them. */
  turnOrder(order: { seat: string; channel: 'public' | 'quiet' | 'edit' }): void;
  /** Lets a capital (or, for `rupture`, the line) flare up once. */
  flash(what: string): void;
  /** Takes all cards and flares away. */
  clear(): void;
  /** The rectangle that the picture follows. `<StageWindow/>` calls this. */
  follow(element: HTMLElement): void;
  /** Hides the picture, unless it follows another rectangle by now: a page may go after the next has come. */
  leave(element: HTMLElement): void;
}

/** A stage that draws nothing: for tests, and where neither WebGL nor Canvas can be had. */
export const noStage: StageHandle = {
  setView() {},
  turnOrder() {},
  flash() {},
  clear() {},
  follow() {},
  leave() {},
};
