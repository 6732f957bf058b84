import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Blob, Face as FontFace } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { faces, isIn, packagesForTheRest, readSpan } from '../../../../../assets/fonts/faces.ts';

/** Weights that handouts are set in. */
export type Weight = 400 | 700;

/** A font cut down to some characters: its file, and the code points that it draws. */
export interface CutFont {
  name: string;
  font: Buffer;
  has: ReadonlySet<number>;
}

const packages = resolve(import.meta.dirname, '../../../../../node_modules/@fontsource');
const file = (name: string, weight: Weight): Buffer =>
  readFileSync(join(packages, `${name}-${weight}-normal.woff2`));

/**
 * Fonts of a weight that draw some characters between them, each no larger than it must be. What none of ours draws is
 * in none of them.
 */
export async function fontsFor(points: ReadonlySet<number>, weight: Weight): Promise<CutFont[]> {
  const fonts: CutFont[] = [];
  let lacking = [...points];
  const take = async (name: string, wanted: readonly number[]) => {
    if (wanted.length === 0) return;
    const cut = await cutTo(name, weight, wanted);
    if (cut.has.size === 0) return;
    fonts.push(cut);
    lacking = lacking.filter((point) => !cut.has.has(point));
  };
  for (const { family, file: name, spans } of faces)
    if (family === 'Standoff Text')
      await take(
        name,
        lacking.filter((point) => isIn(spans, point)),
      );
  for (const name of packagesForTheRest) {
    const slices = JSON.parse(readFileSync(join(packages, name, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const [slice, ranges] of Object.entries(slices)) {
      const spans = ranges.split(',').map(readSpan);
      const own = `${name}/files/${name}-${slice.replace(/[[\]]/g, '')}`;
      await take(
        own,
        lacking.filter((point) => isIn(spans, point)),
      );
    }
  }
  return fonts;
}

async function cutTo(name: string, weight: Weight, points: readonly number[]): Promise<CutFont> {
  const text = String.fromCodePoint(...points);
  const font = await subsetFont(file(name, weight), text, { targetFormat: 'truetype' });
  const drawn = new FontFace(new Blob(new Uint8Array(font).buffer), 0).collectUnicodes();
  const has = new Set([...drawn].filter((point) => points.includes(point)));
  return { name: `${name}-${weight}`, font, has };
}
