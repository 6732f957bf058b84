import type { Block } from './block.ts';
import { linesOf } from './lines.ts';
import type { Pen, Style } from './pen.ts';

/** A4 in points, and its margins. */
const [pageWidth, pageHeight, side, top, bottom] = [595.28, 841.89, 54, 50, 58];
const width = pageWidth - 2 * side;
const floor = pageHeight - bottom;
const [ink, soft, hair, fill] = ['#17243a', '#4a566b', '#b9c0cb', '#2f5f9e'] as const;

const styles = {
  over: { size: 9.5, weight: 400, lead: 1.4, colour: soft },
  title: { size: 19, weight: 700, lead: 1.25, colour: ink },
  heading: { size: 12.5, weight: 700, lead: 1.35, colour: ink },
  subheading: { size: 10.5, weight: 700, lead: 1.4, colour: ink },
  text: { size: 10, weight: 400, lead: 1.45, colour: ink },
  soft: { size: 9.5, weight: 400, lead: 1.4, colour: soft },
  name: { size: 10, weight: 700, lead: 1.45, colour: ink },
  foot: { size: 8.5, weight: 400, lead: 1.2, colour: soft },
} as const satisfies Record<string, Style>;

/** The page as far as it is filled. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #pen: Pen;
  #y: number = floor;

  constructor(doc: PDFKit.PDFDocument, pen: Pen) {
    this.#doc = doc;
    this.#pen = pen;
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
        this.#lines(block.over, styles.over);
        this.#lines(block.title, styles.title);
        this.#rule(ink, 4);
        return;
      case 'heading':
        this.#space(10);
        this.#keep(styles.heading.size * 2 + roomFor(next));
        this.#lines(block.text, styles.heading);
        return;
      case 'subheading':
        this.#space(5);
        this.#keep(styles.subheading.size * 2 + roomFor(next));
        this.#lines(block.text, styles.subheading);
        if (block.aside) this.#lines(block.aside, styles.soft);
        return;
      case 'text':
        for (const paragraph of block.text.split(/\n\s*\n/)) {
          this.#lines(paragraph.trim(), block.soft ? styles.soft : styles.text);
          this.#space(4);
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
      const y = pageHeight - 38;
      const room = width - 60;
      const [text = ''] = linesOf(foot, room, (one) => this.#pen.widthOf(one, styles.foot));
      this.#pen.draw(text, { x: side, y }, styles.foot);
      const x = side + width - this.#pen.widthOf(number, styles.foot);
      this.#pen.draw(number, { x, y }, styles.foot);
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
    this.#keep(styles.text.size * styles.text.lead * 2);
    this.#pen.draw(mark, { x: side + 2, y: this.#y }, styles.text);
    this.#lines(text, styles.text, { x: side + indent, room: width - indent });
    this.#space(1.5);
  }

  #pair({ name, text }: { name: string; text: string }): void {
    const [left, gap] = [132, 12];
    const lines = linesOf(name, left, (one) => this.#pen.widthOf(one, styles.name));
    this.#keep(Math.max(2, lines.length) * styles.name.size * styles.name.lead);
    const from = this.#y;
    const doc = this.#doc.bufferedPageRange().count;
    for (const [index, line] of lines.entries())
      this.#pen.draw(line, { x: side, y: from + index * styles.name.size * styles.name.lead }, styles.name);
    this.#lines(text, styles.text, { x: side + left + gap, room: width - left - gap });
    // Where the text went over the page, the name is behind it.
    const turned = this.#doc.bufferedPageRange().count > doc;
    const named = from + lines.length * styles.name.size * styles.name.lead;
    if (!turned) this.#y = Math.max(this.#y, named);
    this.#space(2.5);
  }

  #bar({ name, value }: { name: string; value: number }): void {
    const [left, barWidth, number] = [236, 200, 34];
    const lines = linesOf(name, left - 12, (one) => this.#pen.widthOf(one, styles.text));
    const height = lines.length * styles.text.size * styles.text.lead;
    this.#keep(height);
    for (const [index, line] of lines.entries())
      this.#pen.draw(
        line,
        { x: side, y: this.#y + index * styles.text.size * styles.text.lead },
        styles.text,
      );
    const y = this.#y + 4.5;
    this.#doc.rect(side + left, y, barWidth, 6).fill('#e3e7ee');
    if (value > 0) this.#doc.rect(side + left, y, (barWidth * Math.min(100, value)) / 100, 6).fill(fill);
    const text = String(value);
    const x = side + left + barWidth + number - this.#pen.widthOf(text, styles.name);
    this.#pen.draw(text, { x, y: this.#y }, styles.name);
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
