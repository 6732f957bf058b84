import type { Scene } from './scene.ts';

/** Every effect, by its name in `assets/sound/effects/effects.ts`. */
export type EffectName =
  keyof typeof import('../../../assets/sound/rendered/manifest.json')['effects']['each'];

/** What a page may ask to be heard. Every method returns at once; nothing ever depends on it. */
export interface SoundHandle {
  /** The score follows how things stand. */
  setScene(scene: Scene): void;
  /** Effects of one moment: the first at once, the others on its heels. */
  play(...effects: readonly EffectName[]): void;
}

/** Silence: for tests, and wherever nothing can be heard. */
export const noSound: SoundHandle = {
  setScene() {},
  play() {},
};
