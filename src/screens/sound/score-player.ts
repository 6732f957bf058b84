import { type Howl, Howler } from 'howler';
import { atOnce } from './at-once.ts';
import { loadSound, loopOf } from './sound-files.ts';

/** Files that sound together, and how loud each is to be: 0..1. */
export type Ensemble = Readonly<Record<string, number>>;

/** One file that sounds. */
interface Voice {
  howl: Howl;
  id: number;
  level: number;
}

/** Milliseconds in which layers come and go, and in which one piece gives way to another. */
const [swell, change] = [2500, 1400];

/** Plays one piece at a time, taken apart in files that begin at the same moment and stay in step. */
export class ScorePlayer {
  #volume = 0;
  #voices = new Map<string, Voice>();
  /** The files that were asked for last. */
  #wanted = '';
  #onChange: () => void;

  /** @param onChange told whenever something begins or ends to sound */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether anything sounds, or would if it were not turned down. */
  get playing(): boolean {
    return this.#voices.size > 0;
  }

  /** @param volume 0..1; takes so many milliseconds */
  setVolume(volume: number, milliseconds = 300): void {
    this.#volume = volume;
    for (const voice of this.#voices.values()) this.#fade(voice, milliseconds);
  }

  /** Goes over to these files; where they already sound, only to these levels. */
  async play(ensemble: Ensemble): Promise<void> {
    const files = Object.keys(ensemble).sort();
    const key = files.join();
    if (key === this.#wanted) {
      for (const [file, voice] of this.#voices) {
        voice.level = ensemble[file] ?? 0;
        this.#fade(voice, swell);
      }
      this.#levels = ensemble;
      return;
    }
    this.#wanted = key;
    this.#levels = ensemble;
    const playing = new Map([...this.#voices].map(([file, { howl }]) => [file, howl]));
    const howls = await Promise.all(
      files.map(async (file) => [file, playing.get(file) ?? (await load(file))] as const),
    );
    const got = howls.filter((one): one is readonly [string, Howl] => one[1] !== undefined);
    if (this.#wanted !== key) {
      // Meanwhile something else is wanted.
      const needed = new Set([...this.#voices.values()].map(({ howl }) => howl));
      for (const [, howl] of got) if (!needed.has(howl)) howl.unload();
      return;
    }
    this.#leave(new Set(got.map(([, howl]) => howl)));
    atOnce(Howler.ctx, () => {
      for (const [file, howl] of got) this.#begin(file, howl);
    });
    this.#onChange();
  }

  #levels: Ensemble = {};

  #begin(file: string, howl: Howl): void {
    const loops = loopOf(file) !== undefined;
    const id = howl.play(loops ? 'loop' : undefined);
    howl.volume(0, id);
    const voice = { howl, id, level: this.#levels[file] ?? 0 };
    this.#voices.set(file, voice);
    this.#fade(voice, loops ? change : 30);
    if (loops) return;
    howl.once(
      'end',
      () => {
        if (this.#voices.get(file) === voice) this.#voices.delete(file);
        howl.unload();
        this.#onChange();
      },
      id,
    );
  }

  /** Lets what sounds die away; what is not used again gives its memory back. */
  #leave(used: ReadonlySet<Howl>): void {
    for (const { howl, id } of this.#voices.values()) {
      const end = () => (used.has(howl) ? howl.stop(id) : howl.unload());
      const now = Number(howl.volume(id));
      if (now === 0) end();
      else {
        howl.once('fade', end, id);
        howl.fade(now, 0, change, id);
      }
    }
    this.#voices.clear();
  }

  #fade({ howl, id, level }: Voice, milliseconds: number): void {
    const now = Number(howl.volume(id));
    const to = level * this.#volume;
    if (Math.abs(now - to) < 0.004) howl.volume(to, id);
    else howl.fade(now, to, milliseconds, id);
  }
}

function load(file: string): Promise<Howl | undefined> {
  const loop = loopOf(file);
  return loadSound(file, loop ? { sprite: { loop: [...loop, true] } } : {});
}
