import type { Howl } from 'howler';
import { effects, loadSound } from './sound-files.ts';
import type { EffectName } from './sound-handle.ts';

/** Milliseconds between two effects of one moment. */
const heels = 170;
/** Milliseconds of the silence after an effect that are played too: an MP3 comes some 50 ms late out of its decoder. */
const late = 60;
/** More at once would only be noise. */
const most = 4;

/** Plays effects, all of them out of one file. */
export class EffectPlayer {
  #howl: Promise<Howl | undefined> | undefined;
  #volume = 0;
  #sounding = new Map<number, EffectName>();
  #onChange: () => void;

  /** @param onChange told whenever an effect begins or ends */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get playing(): boolean {
    return this.#sounding.size > 0;
  }

  /** Whether one is heard in which people speak. */
  get speaking(): boolean {
    return [...this.#sounding.values()].some((name) => effects[name]?.voices);
  }

  /** @param volume 0..1 */
  setVolume(volume: number): void {
    this.#volume = volume;
  }

  /** Gets the file, so that the first effect comes in time. */
  prepare(): void {
    this.#howl ??= loadSound('effects', {
      sprite: Object.fromEntries(
        Object.entries(effects).map(([name, { at, seconds }]) => [name, [at * 1000, seconds * 1000 + late]]),
      ),
    });
  }

  play(names: readonly EffectName[]): void {
    if (this.#volume === 0) return;
    this.prepare();
    void this.#howl?.then((howl) => {
      for (const [place, name] of names.entries()) {
        if (place === 0) this.#start(howl, name);
        else setTimeout(() => this.#start(howl, name), place * heels);
      }
    });
  }

  #start(howl: Howl | undefined, name: EffectName): void {
    if (!howl || this.#sounding.size >= most || this.#volume === 0) return;
    const id = howl.play(name);
    howl.volume(this.#volume, id);
    this.#sounding.set(id, name);
    howl.once(
      'end',
      () => {
        this.#sounding.delete(id);
        this.#onChange();
      },
      id,
    );
    this.#onChange();
  }
}
