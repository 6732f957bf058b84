import { languageNames } from '../../src/web/language-names.ts';

/** First and last code point. */
export type Span = readonly [number, number];

export interface Face {
  /** Family in the pages: one a purpose, so that the browser fetches of it what a page's characters need. */
  family: 'Standoff Text' | 'Standoff Display' | 'Standoff Names' | 'Standoff Whole';
  /** Package and file, up to the weight. */
  file: string;
  /** The characters it is there for. */
  spans: readonly Span[];
  /** Cut down to the characters in use; else as the package ships it. */
  cut: boolean;
  /** What its own file is called, where another face comes from the same one. */
  name?: string;
}

export const weights = [400, 700];

const latin: Span[] = [
  [0x0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];
const latinExt: Span[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x1e00, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c4],
];
const hangul: Span[] = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];
/** Kana, kanji and their punctuation. */
const japanese: Span[] = [
  [0x3000, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
];

const exactly = (characters: string): Span[] =>
  [...characters].map((one): Span => [one.codePointAt(0) ?? 0, one.codePointAt(0) ?? 0]);

const [text, display, names] = ['Standoff Text', 'Standoff Display', 'Standoff Names'] as const;
const whole = 'Standoff Whole';
const korean = 'noto-sans-kr/files/noto-sans-kr-korean';
const kanji = 'noto-sans-jp/files/noto-sans-jp-japanese';

export const faces: Face[] = [
  { family: text, file: 'source-sans-3/files/source-sans-3-latin', spans: latin, cut: false },
  { family: text, file: 'source-sans-3/files/source-sans-3-latin-ext', spans: latinExt, cut: false },
  { family: display, file: 'source-serif-4/files/source-serif-4-latin', spans: latin, cut: false },
  { family: display, file: 'source-serif-4/files/source-serif-4-latin-ext', spans: latinExt, cut: false },
  { family: text, file: korean, spans: hangul, cut: true },
  { family: text, file: kanji, spans: japanese, cut: true },
  // The name of a language must not bring along the whole font of a language that the reader does not read.
  { family: names, file: korean, spans: exactly(languageNames.ko), cut: true, name: 'names-ko' },
  { family: names, file: kanji, spans: exactly(languageNames.ja), cut: true, name: 'names-ja' },
  // What authors and students write may need any character: the browser fetches these for what the others lack.
  { family: whole, file: korean, spans: hangul, cut: false, name: 'whole-ko' },
  { family: whole, file: kanji, spans: japanese, cut: false, name: 'whole-ja' },
];

/** Where arrows, shapes, Greek letters and rarer characters are looked for, slice by slice. */
export const packagesForTheRest = ['source-sans-3', 'noto-sans-jp', 'noto-sans-kr'];

export const isIn = (spans: readonly Span[], point: number): boolean =>
  spans.some(([first, last]) => first <= point && point <= last);

/** `U+AC00-D7A3`, as CSS and the packages write it. */
export function readSpan(text: string): Span {
  const [first = '', last = first] = text.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

export function writeSpans(spans: readonly Span[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return spans.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

/** The spans with holes where the font has no glyph for a character in use: another face draws it. */
export function without(spans: readonly Span[], points: readonly number[]): Span[] {
  return points.reduce<readonly Span[]>(
    (rest, point) =>
      rest.flatMap((span): Span[] => {
        const [first, last] = span;
        if (point < first || last < point) return [span];
        const parts: Span[] = [
          [first, point - 1],
          [point + 1, last],
        ];
        return parts.filter(([from, to]) => from <= to);
      }),
    spans,
  ) as Span[];
}
