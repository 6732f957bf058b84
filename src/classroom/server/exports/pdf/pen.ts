import type { CutFont, Weight } from './fonts.ts';

/** A size in points, a weight, and how far apart lines are, in sizes. */
export interface Style {
  size: number;
  weight: Weight;
  lead: number;
  colour: string;
}

/** Text of one font within a line. */
interface Run {
  font: string;
  text: string;
}

/** Draws and measures text whose characters come from several fonts. */
export class Pen {
  readonly #doc: PDFKit.PDFDocument;
  readonly #fonts: Readonly<Record<Weight, readonly CutFont[]>>;

  constructor(doc: PDFKit.PDFDocument, fonts: Readonly<Record<Weight, readonly CutFont[]>>) {
    this.#doc = doc;
    this.#fonts = fonts;
    for (const { name, font } of [...fonts[400], ...fonts[700]]) doc.registerFont(name, font);
  }

  /** In points. */
  widthOf(text: string, style: Style): number {
    return this.#runs(text, style).reduce((sum, run) => sum + this.#widthOfRun(run, style), 0);
  }

  /** Draws one line with its upper edge at a height. */
  draw(text: string, at: { x: number; y: number }, style: Style): void {
    let { x } = at;
    const base = at.y + style.size * (style.lead * 0.5 + 0.34);
    for (const run of this.#runs(text, style)) {
      this.#doc
        .font(run.font)
        .fontSize(style.size)
        .fillColor(style.colour)
        .text(run.text, x, base, { lineBreak: false, baseline: 'alphabetic' });
      x += this.#widthOfRun(run, style);
    }
  }

  #widthOfRun({ font, text }: Run, { size }: Style): number {
    return this.#doc.font(font).fontSize(size).widthOfString(text);
  }

  /** A character that no font of ours has is a question mark: it says at least that something stood there. */
  #runs(text: string, { weight }: Style): Run[] {
    const fonts = this.#fonts[weight];
    const runs: Run[] = [];
    for (const character of text) {
      const found = fontOf(fonts, character);
      const last = runs.at(-1);
      const font = found ?? fontOf(fonts, '?');
      if (font === undefined) continue;
      const drawn = found === undefined ? '?' : character;
      // A space goes along with whatever stands before it.
      if (last && (last.font === font || (character === ' ' && hasIn(fonts, last.font, ' '))))
        last.text += drawn;
      else runs.push({ font, text: drawn });
    }
    return runs;
  }
}

const fontOf = (fonts: readonly CutFont[], character: string): string | undefined =>
  fonts.find(({ has }) => has.has(character.codePointAt(0) ?? 0))?.name;

const hasIn = (fonts: readonly CutFont[], name: string, character: string): boolean =>
  fonts.some((font) => font.name === name && font.has.has(character.codePointAt(0) ?? 0));
