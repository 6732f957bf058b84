import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes the fonts of the pages, `npm run fonts`: Latin as the packages ship it, Korean and Japanese cut down to
 * the characters that the game and its scenarios use. Writes `.cache/fonts/`, which `src/web` imports; needs no
 * network, and does nothing when the characters are those of last time.
 */

const root = resolve(import.meta.dirname, '../..');
const target = join(root, '.cache/fonts');
const weights = [400, 700];
/** One family a purpose: by their ranges the browser fetches of it what a page's characters need. */
const text = 'Standoff Text';
const display = 'Standoff Display';

interface Face {
  family: string;
  /** Package and file, up to the weight. */
  file: string;
  /** What the browser fetches it for. */
  range: string;
  /** The characters to keep; everything when unsaid. */
  keep?: RegExp;
}

const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212';
const latinExt = 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF,U+20A0-20AB,U+20AD-20C4,U+2113';
const faces: Face[] = [
  { family: text, file: 'source-sans-3/files/source-sans-3-latin', range: latin },
  { family: text, file: 'source-sans-3/files/source-sans-3-latin-ext', range: latinExt },
  { family: display, file: 'source-serif-4/files/source-serif-4-latin', range: latin },
  { family: display, file: 'source-serif-4/files/source-serif-4-latin-ext', range: latinExt },
  {
    family: text,
    file: 'noto-sans-kr/files/noto-sans-kr-korean',
    range: 'U+1100-11FF,U+3130-318F,U+A960-A97F,U+AC00-D7FF',
    keep: /\p{Script=Hangul}/gu,
  },
  {
    family: text,
    file: 'noto-sans-jp/files/noto-sans-jp-japanese',
    // Arrows and shapes too, which the Latin faces lack.
    range:
      'U+2190,U+2192,U+2194-21FF,U+2460-27BF,U+3000-30FF,U+31F0-31FF,U+3400-4DBF,U+4E00-9FFF,U+FF00-FFEF',
    keep: /[←→↔-⇿①-➿\u3000-ヿㇰ-ㇿ㐀-䶿一-鿿\uff00-\uffef]/gu,
  },
];

/** Every character in the texts that a page may show: the scenarios, and whatever stands in `src`. */
function charactersUsed(): string {
  const texts = [...filesUnder('scenarios', /\.yaml$/), ...filesUnder('src', /\.(json|ts|tsx|html)$/)];
  return [...new Set(texts.map((file) => readFileSync(file, 'utf8')).join(''))].sort().join('');
}

function filesUnder(folder: string, name: RegExp): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const source = (file: string, weight: number) =>
  join(root, 'node_modules/@fontsource', `${file}-${weight}-normal.woff2`);

const used = charactersUsed();
const key = createHash('sha256')
  .update(used + readFileSync(import.meta.filename, 'utf8'))
  .update(
    faces.flatMap(({ file }) => weights.map((weight) => readFileSync(source(file, weight)).length)).join(),
  )
  .digest('hex');
const keyFile = join(target, 'key.txt');

if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const rules: string[] = [];
  for (const { family, file, range, keep } of faces) {
    for (const weight of weights) {
      const whole = readFileSync(source(file, weight));
      const kept = keep && (used.match(keep) ?? []).join('');
      const font = kept === undefined ? whole : await subsetFont(whole, kept, { targetFormat: 'woff2' });
      const name = `${file.split('/').at(-1)}-${weight}.woff2`;
      writeFileSync(join(target, name), font);
      rules.push(
        `@font-face { font-family: '${family}'; font-weight: ${weight}; font-display: swap; ` +
          `src: url('./${name}') format('woff2'); unicode-range: ${range}; }`,
      );
    }
  }
  writeFileSync(join(target, 'fonts.css'), `${rules.join('\n')}\n`);
  writeFileSync(keyFile, key);
}
