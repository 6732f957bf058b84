import { run } from './programs.ts';
import { interleaved, rate, type Sound } from './sound.ts';

/** Nothing of the time or of the machine gets into a file. */
const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** What most browsers take. @param kbits average bit rate in kbit/s */
export const opus = (sound: Sound, kbits: number): Buffer =>
  encode(sound, ['-c:a', 'libopus', '-b:a', `${kbits}k`, '-vbr', 'constrained', '-f', 'webm']);

/**
 * For those that do not: one channel and half the treble, since it must not cost as much again.
 * @param kbits of the Opus file beside it
 */
export const mp3 = (sound: Sound, kbits: number): Buffer =>
  encode(sound, [
    '-ac',
    '1',
    '-ar',
    '22050',
    '-c:a',
    'libmp3lame',
    '-abr',
    '1',
    '-b:a',
    `${kbits > 18 ? 19 : 16}k`,
    '-f',
    'mp3',
  ]);

function encode(sound: Sound, how: readonly string[]): Buffer {
  const input = ['-f', 'f32le', '-ar', `${rate}`, '-ac', `${sound.length}`, '-i', '-'];
  return run(
    'ffmpeg',
    ['-hide_banner', '-loglevel', 'error', ...input, ...plain, ...how, '-'],
    interleaved(sound),
  ).out;
}
