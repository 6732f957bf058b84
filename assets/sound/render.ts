import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { effectFile, effectKbits } from './render/effect-file.ts';
import { mp3, opus } from './render/encode.ts';
import { level, measure } from './render/level.ts';
import {
  digestOf,
  type Manifest,
  type Rendered,
  readManifest,
  rendered,
  sourcesNow,
  stale,
} from './render/manifest.ts';
import { play } from './render/play.ts';
import { findPrograms } from './render/programs.ts';
import { each, interleaved, rate, type Sound, samplesOf, secondsOf } from './render/sound.ts';
import { colours, pieces } from './score/pieces.ts';

/**
 * `npm run sound`: renders what is not yet rendered from the source as it stands, into `rendered/`.
 * `npm run sound -- --all` renders everything; `npm run sound -- --check` renders everything too, writes nothing, and
 * fails where the samples are not the ones that were encoded.
 */

/** Seconds of a loop's end before it and of its beginning after it: no encoder's edge is ever heard. */
const margin = 0.25;

const flags = process.argv.slice(2);
const { font, made } = findPrograms();
const before = readManifest();
const now = sourcesNow();
const [all, check] = ['--all', '--check'].map((flag) => flags.includes(flag));
const due = all || check ? [...Object.keys(pieces), 'effects'] : stale(before);
const differing: string[] = [];
mkdirSync(rendered, { recursive: true });

const done: Record<string, Manifest['pieces'][string]> = {};
for (const [name, piece] of Object.entries(pieces)) {
  const kept = before?.pieces[name];
  if (kept && !due.includes(name)) {
    done[name] = kept;
    continue;
  }
  const sound = level(play(piece, font), piece.loudness);
  const around = piece.loops ? widened(sound) : sound;
  const loop = piece.loops ? { loop: { at: margin, seconds: secondsOf(sound) } } : {};
  done[name] = { ...put(name, around, piece.kbits, now.pieces[name] ?? '', kept), ...loop };
}
let effects = before?.effects;
if (!effects || due.includes('effects')) {
  const { sound, each: places } = effectFile();
  effects = { ...put('effects', sound, effectKbits, now.effects, effects), each: places };
}
if (check) {
  console.log(
    differing.length > 0
      ? `Not the same samples: ${differing.join(', ')}. What is checked in was made with ${toldOf(before?.made)}; ` +
          `this is ${toldOf(made)}.`
      : 'The same samples, all of them.',
  );
  process.exit(differing.length > 0 ? 1 : 0);
}
const manifest: Manifest = { made, colours, pieces: done, effects };
writeFileSync(join(rendered, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const ours = [...Object.values(done), effects].flatMap(({ files }) => Object.keys(files));
for (const file of readdirSync(rendered)) {
  if (file !== 'manifest.json' && !ours.includes(file)) rmSync(join(rendered, file));
}
const bytes = [...Object.values(done), effects].flatMap(({ files }) =>
  Object.values(files).map((one) => one.bytes),
);
console.log(
  `${due.length} rendered; ${ours.length} files, ${bytes.reduce((sum, one) => sum + one, 0)} bytes in all.`,
);

/** The programs that samples depend on, in words. */
function toldOf(programs: Manifest['made'] | undefined): string {
  if (!programs) return 'nothing known';
  const { fluidsynth, ffmpeg, soundFont } = programs;
  return `FluidSynth ${fluidsynth}, ffmpeg ${ffmpeg} and the sound font ${soundFont.slice(0, 12)}`;
}

/** A loop with a margin of itself on either side. */
function widened(sound: Sound): Sound {
  const edge = Math.round(margin * rate);
  const length = samplesOf(sound);
  return each(sound, (channel) => {
    const wide = new Float32Array(length + 2 * edge);
    wide.set(channel.subarray(length - edge), 0);
    wide.set(channel, edge);
    wide.set(channel.subarray(0, edge), edge + length);
    return wide;
  });
}

/** Encodes and writes one sound, and says what it is; only compares it when asked to check. */
function put(name: string, sound: Sound, kbits: number, from: string, kept: Rendered | undefined): Rendered {
  const pcm = digestOf(interleaved(sound));
  const heard = { channels: sound.length, seconds: secondsOf(sound), ...measure(sound) };
  if (pcm !== kept?.pcm) differing.push(name);
  if (check) console.log(`${name}: ${pcm === kept?.pcm ? 'the same' : 'not the same'} samples`);
  if (check) return { ...(kept ?? { from, files: {} }), pcm, ...heard };
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const [ending, bytes] of [
    ['webm', opus(sound, kbits)],
    ['mp3', mp3(sound, kbits)],
  ] as const) {
    writeFileSync(join(rendered, `${name}.${ending}`), bytes);
    files[`${name}.${ending}`] = { bytes: bytes.length, sha256: digestOf(bytes) };
  }
  console.log(
    `${name}: ${heard.seconds.toFixed(2)} s, ${heard.loudness} LUFS, ${heard.peak} dBTP, ` +
      Object.values(files)
        .map(({ bytes }) => `${bytes} bytes`)
        .join(' and '),
  );
  return { from, pcm, files, ...heard };
}
