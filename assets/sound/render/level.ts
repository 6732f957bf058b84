import { run } from './programs.ts';
import { interleaved, louder, rate, type Sound } from './sound.ts';

/** Highest true peak that a file may have, in dBTP. */
const ceiling = -3;

/** What ffmpeg measures after EBU R 128. */
export interface Measure {
  /** Integrated loudness in LUFS. */
  loudness: number;
  /** True peak in dBTP. */
  peak: number;
}

const format = (sound: Sound) => ['-f', 'f32le', '-ar', `${rate}`, '-ac', `${sound.length}`, '-i', '-'];

export function measure(sound: Sound): Measure {
  const filter = 'loudnorm=print_format=json';
  const { said } = run(
    'ffmpeg',
    ['-hide_banner', '-nostats', ...format(sound), '-af', filter, '-f', 'null', '-'],
    interleaved(sound),
  );
  const [found = '{}'] = /\{[^{}]*"input_i"[^{}]*\}/.exec(said) ?? [];
  const { input_i, input_tp } = JSON.parse(found) as Record<string, string>;
  return { loudness: Number(input_i), peak: Number(input_tp) };
}

/** Brings a sound to a loudness by one factor, less where its peak would rise above the ceiling. */
export function level(sound: Sound, loudness: number): Sound {
  const now = measure(sound);
  if (!Number.isFinite(now.loudness)) throw new Error('this is silent');
  return louder(sound, Math.min(loudness - now.loudness, ceiling - now.peak));
}
