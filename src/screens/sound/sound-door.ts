import type { Settings } from '../../web/settings.ts';
import { type Scene, titleScene } from './scene.ts';
import type { EffectName, SoundHandle } from './sound-handle.ts';

/** What of the settings is about sound. */
export type Volumes = Pick<Settings, 'sound' | 'scoreVolume' | 'effectsVolume'>;

/** Whoever really plays. */
export interface Desk {
  setScene(scene: Scene, rupture: number): void;
  setVolumes(volumes: Volumes): void;
  play(effects: readonly EffectName[]): void;
}

/** A press of a key or a pointer: before one of them browsers let nothing be heard, and before it nothing is loaded. */
const gestures = ['pointerup', 'keydown', 'click'] as const;

/**
 * Stands before the desk, which is loaded with all its files at the first gesture while sound is on, and not at all
 * where that fails.
 */
export class SoundDoor implements SoundHandle {
  #load: () => Promise<Desk | undefined>;
  #page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  #desk: Desk | undefined;
  #opened = false;
  #touched = false;
  #scene = titleScene;
  #rupture = 5;
  #volumes: Volumes;

  constructor(
    volumes: Volumes,
    load: () => Promise<Desk | undefined>,
    page: Pick<Window, 'addEventListener' | 'removeEventListener'> = window,
  ) {
    this.#volumes = volumes;
    this.#load = load;
    this.#page = page;
    for (const gesture of gestures) page.addEventListener(gesture, this.#touch, true);
  }

  #touch = () => {
    this.#unhand();
    this.#touched = true;
    this.#open();
  };

  #unhand(): void {
    for (const gesture of gestures) this.#page.removeEventListener(gesture, this.#touch, true);
  }

  /** Ends all sound, for good. */
  close(): void {
    this.#unhand();
    this.#opened = true;
    this.setVolumes({ ...this.#volumes, sound: 'off' });
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#desk?.setScene(scene, this.#rupture);
  }

  /** How far the capitals are apart, as it is shown: 5 (calm) .. 1 (broken). */
  setRupture(rupture: number): void {
    this.#rupture = rupture;
    this.#desk?.setScene(this.#scene, rupture);
  }

  setVolumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#desk?.setVolumes(volumes);
    this.#open();
  }

  play(...effects: readonly EffectName[]): void {
    this.#desk?.play(effects);
  }

  #open(): void {
    if (this.#opened || !this.#touched || this.#volumes.sound === 'off') return;
    this.#opened = true;
    this.#load().then(
      (desk) => {
        this.#desk = desk;
        desk?.setVolumes(this.#volumes);
        desk?.setScene(this.#scene, this.#rupture);
      },
      // A game without sound is whole: there is nothing to say.
      () => {},
    );
  }
}
