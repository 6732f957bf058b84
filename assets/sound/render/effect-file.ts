import { effects } from '../effects/effects.ts';
import { louder, peakOf, rate, type Sound } from './sound.ts';

/** Seconds of silence before each effect, so that none runs into the next however a browser trims the file. */
const gap = 0.35;
/** Bit rate of their Opus file, in kbit/s. */
export const effectKbits = 24;

/** All effects in one file, and where each is in it. */
export function effectFile(): {
  sound: Sound;
  each: Record<string, { at: number; seconds: number; voices?: true }>;
} {
  const each: Record<string, { at: number; seconds: number; voices?: true }> = {};
  const waves: [at: number, wave: Float32Array<ArrayBuffer>][] = [];
  let at = Math.round(gap * rate);
  for (const [name, effect] of Object.entries(effects)) {
    const [wave = new Float32Array()] = louder([effect.wave], effect.peak - peakOf([effect.wave]));
    waves.push([at, wave]);
    const place = { at: at / rate, seconds: wave.length / rate };
    each[name] = 'voices' in effect ? { ...place, voices: true } : place;
    at += wave.length + Math.round(gap * rate);
  }
  const all = new Float32Array(at);
  for (const [from, wave] of waves) all.set(wave, from);
  return { sound: [all], each };
}
