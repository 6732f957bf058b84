import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Piece } from '../score/piece.ts';
import { beatsOf, midiOf } from './midi.ts';
import { run } from './programs.ts';
import { each, mono, parted, rate, type Sound, samplesOf } from './sound.ts';

/** The hall: the same for everybody. */
const hall = [
  'reverb.room-size=0.7',
  'reverb.damp=0.35',
  'reverb.width=0.9',
  'reverb.level=0.75',
  'chorus.active=0',
];
/** Seconds over which the end of a loop is led into its beginning. */
const seam = 0.03;

/** Samples of a piece from its first to its last bar. */
export const lengthOf = (piece: Piece): number => Math.round((beatsOf(piece) * 60 * rate) / piece.tempo);

/** Plays a piece from its notes: exactly one round of a loop, or the whole with its ringing out. */
export function play(piece: Piece, font: string): Sound {
  const folder = mkdtempSync(join(tmpdir(), 'standoff-sound-'));
  try {
    const [midi, raw] = [join(folder, 'piece.mid'), join(folder, 'piece.raw')];
    writeFileSync(midi, midiOf(piece, piece.loops ? 0.5 : (piece.tail ?? 0) + 0.5));
    const settings = [...hall, 'cpu-cores=1', 'dynamic-sample-loading=1'].flatMap((one) => [
      '-o',
      `synth.${one}`,
    ]);
    // Floats, since 16-bit samples would be dithered.
    run('fluidsynth', [
      '-niq',
      '-r',
      `${rate}`,
      '-g',
      '0.5',
      ...settings,
      '-T',
      'raw',
      '-O',
      'float',
      '-F',
      raw,
      font,
      midi,
    ]);
    const whole = parted(readFileSync(raw), 2);
    const length = lengthOf(piece);
    const cut = piece.loops ? round(whole, length) : ringOut(whole, length + (piece.tail ?? 0) * rate);
    return piece.channels === 1 ? mono(cut) : cut;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The second pass, into which the first rings out; its last moments are led into what came before its first. */
function round(whole: Sound, length: number): Sound {
  const fade = Math.round(seam * rate);
  if (samplesOf(whole) < 2 * length) throw new Error('the synthesiser stopped before the end of the piece');
  return each(whole, (channel) => {
    const second = channel.slice(length, 2 * length);
    for (let at = 0; at < fade; at += 1) {
      const part = (at + 1) / fade;
      const place = length - fade + at;
      second[place] = (second[place] ?? 0) * (1 - part) + (channel[place] ?? 0) * part;
    }
    return second;
  });
}

/** The first `length` samples, of which the last second fades out. */
function ringOut(whole: Sound, length: number): Sound {
  return each(whole, (channel) =>
    channel.slice(0, length).map((sample, at) => sample * Math.min(1, (length - at) / rate)),
  );
}
