import type { Block } from './block.ts';
import { linesOf } from './lines.ts';
import type { Pen, Style } from './pen.ts';

/** A4 in points, and its margins. */
const [pageWidth, pageHeight, side, top, bottom] = [595.28, 841.89, 50, 42, 50];
const width = pageWidth - 2 * side;
const floor = pageHeight - bottom;
const [ink, soft, hair, fill] = ['#17243a', '#4a566b', '#b9c0cb', '#2f5f9e'] as const;

const styles = {
  over: { size: 9.2, weight: 400, lead: 1.4, colour: soft },
  title: { size: 18, weight: 700, lead: 1.25, colour: ink },
  heading: { size: 11.5, weight: 700, lead: 1.3, colour: ink },
  subheading: { size: 10, weight: 700, lead: 1.4, colour: ink },
  text: { size: 9.2, weight: 400, lead: 1.38, colour: ink },
  soft: { size: 9, weight: 400, lead: 1.36, colour: soft },
  name: { size: 9.2, weight: 700, lead: 1.38, colour: ink },
  foot: { size: 8.5, weight: 400, lead: 1.2, colour: soft },
} as const satisfies Record<string, Style>;

/** Japanese letters fill their squares: a little smaller they read as large as others. */
const scaleOf = (language: string): number => (language === 'ja' ? 0.94 : 1);

/** The page as far as it is filled. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #pen: Pen;
  readonly #styles: Record<keyof typeof styles, Style> = { ...styles };
  #y: number = floor;

  constructor(doc: PDFKit.PDFDocument, pen: Pen, language: string) {
    this.#doc = doc;
    this.#pen = pen;
    const scale = scaleOf(language);
    for (const name of ['text', 'soft', 'name'] as const)
      this.#styles[name] = { ...styles[name], size: styles[name].size * scale };
  }

  /** @param next a heading stays with the beginning of what it is over */
  add(block: Block, next: Block | undefined): void {
    this.#write(block, next);
    this.#space(spaceAfter[block.kind]);
  }

  #write(block: Block, next: Block | undefined): void {
    switch (block.kind) {
      case 'sheet':
        this.#turn();
        this.#lines(block.over, this.#styles.over);
        this.#lines(block.title, this.#styles.title);
        this.#rule(ink, 4);
        return;
      case 'heading':
        this.#space(7);
        this.#keep(this.#styles.heading.size * 2 + roomFor(next));
        this.#lines(block.text, this.#styles.heading);
        return;
      case 'subheading':
        this.#space(5);
        this.#keep(this.#styles.subheading.size * 2 + roomFor(next));
        this.#lines(block.text, this.#styles.subheading);
        if (block.aside) this.#lines(block.aside, this.#styles.soft);
        return;
      case 'text':
        for (const paragraph of block.text.split(/\n\s*\n/)) {
          this.#lines(paragraph.trim(), block.soft ? this.#styles.soft : this.#styles.text);
          this.#space(3);
        }
        return;
      case 'list':
        for (const [index, item] of block.items.entries())
          this.#hanging(block.numbered ? `${index + 1}.` : '•', item, 16);
        return;
      case 'pairs':
        for (const row of block.rows) this.#pair(row);
        return;
      case 'bars':
        for (const row of block.rows) this.#bar(row);
        return;
      case 'lines':
        for (let line = 0; line < block.count; line += 1) {
          // The rest of a page is room enough to write on.
          if (line >= 3 && this.#y + 24 > floor) return;
          this.#keep(24);
          this.#space(22);
          this.#rule(hair, 0);
        }
        return;
    }
  }

  /** Writes the foot of every page once all are there. */
  number(foot: string): void {
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#doc.switchToPage(page);
      const number = `${page + 1} / ${count}`;
      const y = pageHeight - 34;
      const room = width - 60;
      const [text = ''] = linesOf(foot, room, (one) => this.#pen.widthOf(one, this.#styles.foot));
      this.#pen.draw(text, { x: side, y }, this.#styles.foot);
      const x = side + width - this.#pen.widthOf(number, this.#styles.foot);
      this.#pen.draw(number, { x, y }, this.#styles.foot);
    }
  }

  #turn(): void {
    this.#doc.addPage();
    this.#y = top;
  }

  /** Turns the page where so many points are no longer there. */
  #keep(points: number): void {
    if (this.#y + points > floor) this.#turn();
  }

  #space(points: number): void {
    if (this.#y > top) this.#y += points;
  }

  #rule(colour: string, before: number): void {
    this.#y += before;
    this.#doc
      .moveTo(side, this.#y)
      .lineTo(side + width, this.#y)
      .lineWidth(colour === ink ? 1.2 : 0.6)
      .strokeColor(colour)
      .stroke();
  }

  #lines(text: string, style: Style, { x = side, room = width } = {}): void {
    for (const line of linesOf(text, room, (one) => this.#pen.widthOf(one, style))) {
      this.#keep(style.size * style.lead);
      this.#pen.draw(line, { x, y: this.#y }, style);
      this.#y += style.size * style.lead;
    }
  }

  /** A mark with a text beside it, whose further lines begin where its first does. */
  #hanging(mark: string, text: string, indent: number): void {
    this.#keep(this.#styles.text.size * this.#styles.text.lead * 2);
    this.#pen.draw(mark, { x: side + 2, y: this.#y }, this.#styles.text);
    this.#lines(text, this.#styles.text, { x: side + indent, room: width - indent });
    this.#space(1.5);
  }

  #pair({ name, text }: { name: string; text: string }): void {
    const [left, gap] = [150, 12];
    const lines = linesOf(name, left, (one) => this.#pen.widthOf(one, this.#styles.name));
    this.#keep(Math.max(2, lines.length) * this.#styles.name.size * this.#styles.name.lead);
    const from = this.#y;
    const doc = this.#doc.bufferedPageRange().count;
    for (const [index, line] of lines.entries())
      this.#pen.draw(
        line,
        { x: side, y: from + index * this.#styles.name.size * this.#styles.name.lead },
        this.#styles.name,
      );
    this.#lines(text, this.#styles.text, { x: side + left + gap, room: width - left - gap });
    // Where the text went over the page, the name is behind it.
    const turned = this.#doc.bufferedPageRange().count > doc;
    const named = from + lines.length * this.#styles.name.size * this.#styles.name.lead;
    if (!turned) this.#y = Math.max(this.#y, named);
    this.#space(2.5);
  }

  #bar({ name, value }: { name: string; value: number }): void {
    const [left, barWidth, number] = [236, 200, 34];
    const lines = linesOf(name, left - 12, (one) => this.#pen.widthOf(one, this.#styles.text));
    const height = lines.length * this.#styles.text.size * this.#styles.text.lead;
    this.#keep(height);
    for (const [index, line] of lines.entries())
      this.#pen.draw(
        line,
        { x: side, y: this.#y + index * this.#styles.text.size * this.#styles.text.lead },
        this.#styles.text,
      );
    const y = this.#y + 3.8;
    this.#doc.rect(side + left, y, barWidth, 6).fill('#e3e7ee');
    if (value > 0) this.#doc.rect(side + left, y, (barWidth * Math.min(100, value)) / 100, 6).fill(fill);
    const text = String(value);
    const x = side + left + barWidth + number - this.#pen.widthOf(text, this.#styles.name);
    this.#pen.draw(text, { x, y: this.#y }, this.#styles.name);
    this.#y += height;
  }
}

/** Points that are left free after a block. */
const spaceAfter: Readonly<Record<Block['kind'], number>> = {
  sheet: 6,
  heading: 2,
  subheading: 1,
  text: 0,
  list: 3,
  pairs: 3,
  bars: 3,
  lines: 6,
};

/** Points that the beginning of a block takes at least. */
const roomFor = (block: Block | undefined): number =>
  block === undefined ? 0 : block.kind === 'subheading' ? 56 : block.kind === 'lines' ? 48 : 32;
