import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { isIn, readSpan, type Span } from '../../assets/fonts/faces.ts';
import { charactersUsed } from '../../assets/fonts/used.ts';
import { root } from './source-files.ts';

interface Rule {
  family: string;
  weight: string;
  file: string;
  spans: Span[];
}

/** The faces as the pages get them, made anew where the texts have changed. */
function facesMade(): Rule[] {
  execFileSync('npm', ['run', '-s', 'fonts'], { cwd: root, shell: process.platform === 'win32' });
  const css = readFileSync(join(root, '.cache/fonts/fonts.css'), 'utf8');
  return [
    ...css.matchAll(/family: '([^']+)'; font-weight: (\d+);.*url\('\.\/([^']+)'\).*range: ([^;]+);/g),
  ].map(([, family = '', weight = '', file = '', ranges = '']) => ({
    ...{ family, weight, file },
    spans: ranges.split(',').map(readSpan),
  }));
}

/** The characters of these that a font file has glyphs for. */
async function glyphsOf(file: string, points: readonly number[]): Promise<Set<number>> {
  const font = readFileSync(join(root, '.cache/fonts', file));
  const plain = await subsetFont(font, String.fromCodePoint(...points), { targetFormat: 'truetype' });
  return new Set(new Face(new Blob(new Uint8Array(plain).buffer), 0).collectUnicodes());
}

/** The sign on a Mac's key, whose own font has it, and one of which only the server's lines know. */
const foreign = new Set([...'⌘‥'].map((one) => one.codePointAt(0)));

test('every character of every text has a glyph in our fonts, in both weights and its own language’s form', async () => {
  const faces = facesMade();
  const used = charactersUsed();
  expect(used.length).toBeGreaterThan(2000);
  for (const weight of ['400', '700']) {
    const lacking = new Set(used.filter((point) => !foreign.has(point)));
    for (const { family, file, spans } of faces.filter((face) => face.weight === weight)) {
      if (family !== 'Standoff Text') continue;
      const wanted = used.filter((point) => isIn(spans, point));
      const has = await glyphsOf(file, wanted);
      for (const point of wanted) {
        if (!has.has(point)) continue;
        lacking.delete(point);
        const one = String.fromCodePoint(point);
        if (/\p{Script=Hangul}/u.test(one))
          expect([one, file]).toEqual([one, expect.stringContaining('-kr-')]);
        if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one))
          expect([one, file]).toEqual([one, expect.stringContaining('-jp-')]);
      }
    }
    expect([...lacking].map((point) => String.fromCodePoint(point))).toEqual([]);
  }
});
