import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { effects } from '../../assets/sound/effects/effects.ts';
import { readManifest, rendered, stale } from '../../assets/sound/render/manifest.ts';
import { instruments } from '../../assets/sound/score/instruments.ts';
import { keyOf, readBars } from '../../assets/sound/score/notation.ts';
import { pieces } from '../../assets/sound/score/pieces.ts';

const manifest = readManifest();
const sounds = manifest ? [...Object.entries(manifest.pieces), ['effects', manifest.effects] as const] : [];

test('what is checked in was rendered from the source as it stands: else run `npm run sound`', () => {
  expect(stale(manifest)).toEqual([]);
});

test('nothing else lies beside it, and all of it is under 3 MB', () => {
  const files = sounds.flatMap(([, { files }]) => Object.entries(files));
  expect(readdirSync(rendered).sort()).toEqual([...files.map(([name]) => name), 'manifest.json'].sort());
  expect(files.reduce((sum, [, { bytes }]) => sum + bytes, 0)).toBeLessThan(3_000_000);
  // A loop is known by its bytes when it is decoded.
  expect(new Set(files.map(([, { bytes }]) => bytes)).size).toBe(files.length);
  // Smaller ones would be built into a script, and the page may play nothing from there.
  for (const [, { bytes }] of files) expect(bytes).toBeGreaterThan(4096);
});

test('nothing clips and nothing is silent: each at its loudness, no peak above -3 dBTP', () => {
  for (const [name, { loudness, peak }] of sounds) {
    expect(peak, name).toBeLessThanOrEqual(-2.9);
    const wanted = pieces[name]?.loudness;
    if (wanted !== undefined) expect(Math.abs(loudness - wanted), name).toBeLessThan(0.5);
  }
});

test('the layers are one piece: all as long as each other, to the sample', () => {
  const layers = Object.entries(manifest?.pieces ?? {}).filter(([name]) => pieces[name]?.tempo === 80);
  expect(layers.length).toBeGreaterThanOrEqual(9);
  expect(new Set(layers.map(([, { loop }]) => loop?.seconds))).toEqual(new Set([48]));
});

test('about twenty effects, each in its place of the one file', () => {
  const places = Object.values(manifest?.effects.each ?? {});
  expect(Object.keys(manifest?.effects.each ?? {})).toEqual(Object.keys(effects));
  expect(places.length).toBeGreaterThanOrEqual(20);
  for (const [place, { at }] of places.entries()) {
    const before = places[place - 1];
    expect(at).toBeGreaterThan(before ? before.at + before.seconds + 0.3 : 0.3);
  }
});

test.each(Object.entries(pieces))(
  'every bar of %s is full, and every note can be played',
  (_, { parts, beatsInBar }) => {
    expect(new Set(parts.map(({ bars }) => bars.length)).size).toBe(1);
    for (const { instrument, bars } of parts) {
      const [low, high] = instruments[instrument].range.map(keyOf);
      for (const { key } of readBars(bars, beatsInBar)) {
        expect(key, instrument).toBeGreaterThanOrEqual(low ?? 0);
        expect(key, instrument).toBeLessThanOrEqual(high ?? 0);
      }
    }
  },
);

test('a misprint in the score is found', () => {
  expect(() => readBars(['d4:3'], 4)).toThrow('not full');
  expect(() => readBars(['h4:4'], 4)).toThrow('no note');
  expect(() => readBars(['d4:4_', 'e4:4'], 4)).toThrow('tied');
  expect(readBars(['d4+f4:2 -:1 a#3:1!_', 'a#3:4'], 4)).toMatchObject([
    { at: 0, beats: 2, key: 62 },
    { at: 0, beats: 2, key: 65 },
    { at: 3, beats: 5, key: 58, stress: 1 },
  ]);
});
