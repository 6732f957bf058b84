import { Howler } from 'howler';
import { EffectPlayer } from './effect-player.ts';
import { type Mix, mixOf } from './mix.ts';
import type { Scene } from './scene.ts';
import { type Ensemble, ScorePlayer } from './score-player.ts';
import { mendSeams } from './seam.ts';
import type { Desk, Volumes } from './sound-door.ts';
import { colourOf, loopIn } from './sound-files.ts';
import type { EffectName } from './sound-handle.ts';
import { Speech } from './speech.ts';

/** How far the score goes back while somebody speaks. */
const underSpeech = 0.4;
/** Of all that a file holds, so that everything at once and at its loudest does not clip. */
const headroom = { score: 0.65, effects: 0.7 };
/** Milliseconds in which all falls silent before the sound card may sleep. */
const silence = 500;

/** The desk of everything that is heard; undefined where the browser has no Web Audio. */
export function openDesk(): Desk | undefined {
  // Asked first, since it makes the audio context.
  Howler.volume(1);
  return Howler.usingWebAudio && Howler.ctx ? new SoundDesk(Howler.ctx, Howler.masterGain) : undefined;
}

class SoundDesk implements Desk {
  #context: AudioContext;
  #master: GainNode;
  #score = new ScorePlayer(() => this.#changed());
  #effects = new EffectPlayer(() => this.#changed());
  #speech = new Speech(() => this.#duck());
  #volumes: Volumes = { sound: 'off', scoreVolume: 0, effectsVolume: 0 };
  #mix: Mix = { play: 'nothing' };
  #sleep: ReturnType<typeof setTimeout> | undefined;

  constructor(context: AudioContext, master: GainNode) {
    this.#context = context;
    this.#master = master;
    // The context sleeps and wakes as is said here, and not by Howler's own clock.
    Howler.autoSuspend = false;
    mendSeams(context, loopIn);
    const seen = () => this.#attend();
    document.addEventListener('visibilitychange', seen);
    // iOS leaves the context interrupted until somebody touches the page again.
    for (const event of ['pageshow', 'pointerup', 'keydown']) addEventListener(event, seen, true);
  }

  setScene(scene: Scene, rupture: number): void {
    this.#mix = mixOf(scene, rupture);
    this.#attend();
  }

  setVolumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#effects.setVolume((volumes.effectsVolume / 100) * headroom.effects);
    this.#duck();
    this.#attend();
  }

  play(effects: readonly EffectName[]): void {
    if (this.#quiet || effects.length === 0) return;
    this.#wake();
    this.#effects.play(effects);
    this.#speech.look();
  }

  /** Nothing is to be heard just now. */
  get #quiet(): boolean {
    return this.#volumes.sound === 'off' || document.hidden;
  }

  /** Plays what there is to play, or falls silent. */
  #attend(): void {
    if (this.#quiet) {
      this.#fallSilent();
      return;
    }
    this.#speech.look();
    this.#effects.prepare();
    const ensemble = this.#volumes.scoreVolume > 0 ? ensembleOf(this.#mix) : {};
    if (Object.keys(ensemble).length > 0 || this.#effects.playing) this.#wake();
    void this.#score.play(ensemble).then(() => this.#changed());
  }

  #duck(): void {
    const speaks = this.#effects.speaking || this.#speech.speaking;
    const full = (this.#volumes.scoreVolume / 100) * headroom.score;
    this.#score.setVolume(speaks ? full * underSpeech : full);
  }

  #changed(): void {
    this.#duck();
    if (!this.#score.playing && !this.#effects.playing) this.#fallSilent();
    else if (!this.#quiet) this.#wake();
  }

  #wake(): void {
    clearTimeout(this.#sleep);
    this.#sleep = undefined;
    this.#turn(1);
    // Refused before a gesture, and on iOS after a call: the next touch asks again.
    if (this.#context.state !== 'running') this.#context.resume().catch(() => {});
  }

  #fallSilent(): void {
    if (this.#sleep !== undefined || this.#context.state !== 'running') return;
    this.#turn(0);
    this.#sleep = setTimeout(() => {
      this.#sleep = undefined;
      void this.#context.suspend();
    }, silence);
  }

  #turn(to: 0 | 1): void {
    this.#master.gain.cancelScheduledValues(0);
    this.#master.gain.setTargetAtTime(to, this.#context.currentTime, silence / 5000);
  }
}

/** The files of a mix, and how loud each is. */
function ensembleOf(mix: Mix): Ensemble {
  switch (mix.play) {
    case 'nothing':
      return {};
    case 'title':
      return { title: 1 };
    case 'close':
      return { [mix.close]: 1 };
    case 'layers': {
      const { voice, heat, ...shared } = mix.levels;
      const seats = mix.voices.length > 0 ? mix.voices : [undefined];
      const own = seats
        .map(colourOf)
        .flatMap((colour) => [
          [colour.voice, voice],
          ...(colour.heat ? [[colour.heat, heat / Math.sqrt(seats.length)]] : []),
        ]);
      return { ...shared, ...Object.fromEntries(own) };
    }
  }
}
