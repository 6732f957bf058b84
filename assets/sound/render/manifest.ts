import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instruments } from '../score/instruments.ts';
import { pieces } from '../score/pieces.ts';
import type { Programs } from './programs.ts';

/** Where the notes and the scripts lie, and what comes of them. */
export const source = join(import.meta.dirname, '..');
export const rendered = join(source, 'rendered');

/** One sound as it is checked in. */
export interface Rendered {
  /** Digest of what it was rendered from: its notes or its script, and the scripts that render. */
  from: string;
  /** Digest of its samples before they were encoded. */
  pcm: string;
  files: Readonly<Record<string, { bytes: number; sha256: string }>>;
  channels: number;
  /** Length of the file. */
  seconds: number;
  /** LUFS, and true peak in dBTP. */
  loudness: number;
  peak: number;
}

/** `rendered/manifest.json`. Times are in seconds. */
export interface Manifest {
  made: Programs['made'];
  /** Seat -> the layers that are its own; '' for whoever has none. */
  colours: Readonly<Record<string, { voice: string; heat?: string }>>;
  pieces: Readonly<Record<string, Rendered & { loop?: { at: number; seconds: number } }>>;
  effects: Rendered & { each: Readonly<Record<string, { at: number; seconds: number; voices?: true }>> };
}

/** Digest of some texts or bytes, in hexadecimal. */
export const digestOf = (...texts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
};

const textsIn = (folder: string): string[] =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFileSync(join(source, folder, name), 'utf8').replaceAll('\r', ''));

/** What everything depends on: how notes are read and played, levelled and encoded. */
const scripts = (): string[] => [
  ...textsIn('render'),
  readFileSync(join(source, 'score/notation.ts'), 'utf8').replaceAll('\r', ''),
];

/** What each sound is to be rendered from as the source stands now. */
export function sourcesNow(): { pieces: Record<string, string>; effects: string } {
  const all = scripts();
  const players = (names: readonly string[]) =>
    names.map((name) => Object.entries(instruments).find(([one]) => one === name));
  const ofPieces = Object.entries(pieces).map(([name, piece]) => {
    const used = players(piece.parts.map(({ instrument }) => instrument));
    return [name, digestOf(...all, JSON.stringify([piece, used]))];
  });
  return { pieces: Object.fromEntries(ofPieces), effects: digestOf(...all, ...textsIn('effects')) };
}

/** What is checked in; undefined before anything was rendered. */
export function readManifest(): Manifest | undefined {
  const path = join(rendered, 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined;
}

/** Names of sounds whose files are not there as the manifest says, or were rendered from something else. */
export function stale(manifest: Manifest | undefined): string[] {
  const now = sourcesNow();
  const fits = (from: string, one: Rendered | undefined) =>
    one?.from === from &&
    Object.entries(one.files).every(([file, { sha256 }]) => {
      const path = join(rendered, file);
      return existsSync(path) && digestOf(readFileSync(path)) === sha256;
    });
  const names = Object.entries(now.pieces).filter(([name, from]) => !fits(from, manifest?.pieces[name]));
  return [...names.map(([name]) => name), ...(fits(now.effects, manifest?.effects) ? [] : ['effects'])];
}
