import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Blob, Face as FontFace } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import {
  faces,
  isIn,
  packagesForTheRest,
  readSpan,
  type Span,
  weights,
  without,
  writeSpans,
} from './faces.ts';
import { charactersUsed } from './used.ts';

/**
 * Makes the fonts of the pages, `npm run fonts`: Latin as the packages ship it, Korean and Japanese cut down to
 * the characters that the game and its scenarios use. Writes `.cache/fonts/`, which `src/web` imports; needs no
 * network, and does nothing when the characters are those of last time.
 */

const root = resolve(import.meta.dirname, '../..');
const packages = join(root, 'node_modules/@fontsource');
const target = join(root, '.cache/fonts');

const used = charactersUsed();
const key = createHash('sha256');
key.update(used.join());
for (const { file } of faces) key.update(read(file, 400));
for (const file of ['faces.ts', 'subset.ts', 'used.ts'])
  key.update(readFileSync(join(import.meta.dirname, file)));
const digest = key.digest('hex');
const digestFile = 'made-from.txt';
if (lastDigest() !== digest) await make();

function lastDigest(): string | undefined {
  const file = join(target, digestFile);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function make(): Promise<void> {
  mkdirSync(target, { recursive: true });
  const rules: string[] = [];
  for (const weight of weights) {
    const lacking = new Set(used.filter((point) => !faces.some(({ spans }) => isIn(spans, point))));
    for (const { family, file, spans, cut, name } of faces) {
      const wanted = used.filter((point) => isIn(spans, point));
      const whole = read(file, weight);
      if (!cut) {
        rules.push(write({ family, file: name ?? file, weight, font: whole, spans: [...spans] }));
        continue;
      }
      const { font, has } = await cutTo(whole, wanted);
      const missing = wanted.filter((point) => !has.has(point));
      for (const point of missing) lacking.add(point);
      rules.push(write({ family, file: name ?? file, weight, font, spans: without(spans, missing) }));
    }
    rules.push(...(await facesForTheRest([...lacking], weight)));
  }
  put('fonts.css', `${rules.join('\n')}\n`);
  put(digestFile, digest);
}

/** One small face for each slice of a package that has some of the characters; says which ones nobody has. */
async function facesForTheRest(points: number[], weight: number): Promise<string[]> {
  const rules: string[] = [];
  let lacking = points;
  for (const name of packagesForTheRest) {
    const slices: Record<string, string> = JSON.parse(
      readFileSync(join(packages, name, 'unicode.json'), 'utf8'),
    );
    for (const [slice, ranges] of Object.entries(slices)) {
      const spans = ranges.split(',').map(readSpan);
      const file = `${name}/files/${name}-${slice.replace(/[[\]]/g, '')}`;
      const claimed = lacking.filter((point) => isIn(spans, point));
      if (claimed.length === 0) continue;
      const { font, has } = await cutTo(read(file, weight), claimed);
      const found = claimed.filter((point) => has.has(point));
      if (found.length === 0) continue;
      const exact = found.map((point): Span => [point, point]);
      rules.push(write({ family: 'Standoff Text', file, weight, font, spans: exact }));
      lacking = lacking.filter((point) => !found.includes(point));
    }
  }
  if (lacking.length > 0) {
    const characters = lacking.map((point) => String.fromCodePoint(point)).join(' ');
    process.stderr.write(`No font of ours has ${characters}: the reader's own will draw them.\n`);
  }
  return rules;
}

function write(face: { family: string; file: string; weight: number; font: Buffer; spans: Span[] }): string {
  const name = `${basename(face.file)}-${face.weight}.woff2`;
  put(name, face.font);
  return (
    `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-display: swap; ` +
    `src: url('./${name}') format('woff2'); unicode-range: ${writeSpans(face.spans)}; }`
  );
}

/** Writes a file whole or not at all: another build may be reading it. */
function put(name: string, content: string | Buffer): void {
  const unfinished = join(target, `${name}.${process.pid}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(target, name));
}

/** A font with the glyphs of these characters alone, and those of them that it really has. */
async function cutTo(whole: Buffer, points: readonly number[]): Promise<{ font: Buffer; has: Set<number> }> {
  const text = String.fromCodePoint(...points);
  const plain = await subsetFont(whole, text, { targetFormat: 'truetype' });
  const has = new Set(new FontFace(new Blob(new Uint8Array(plain).buffer), 0).collectUnicodes());
  return { font: await subsetFont(plain, text, { targetFormat: 'woff2' }), has };
}

function read(file: string, weight: number): Buffer {
  return readFileSync(join(packages, `${file}-${weight}-normal.woff2`));
}
