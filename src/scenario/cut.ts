/** A part of a file that may be composed by itself: from a name in some column to the next name in it. */
export interface Piece {
  /** Characters from the start of the file. */
  offset: number;
  text: string;
  /** The line with the name that it stands below, which is composed with it; empty in the first column. */
  below: string;
  /** Where its name starts in its line, from 0. */
  column: 0 | 2;
}

/** What stands from a name in the first column to the next one. */
export interface Block {
  whole: Piece;
  /** The same in finer pieces: its heading, and what stands from name to name below it. Undefined where it has no such. */
  finer: { heading: Piece; inner: readonly Piece[] } | undefined;
}

// YAML ends a line at `\n` alone; `^` and `$` would do so at other characters too.
const outerName = /(?<=\n)(?=[A-Za-z][\w.-]*:[ \n])/;
const innerName = /(?<=\n)(?= {2}[A-Za-z][\w.-]*:[ \n])/;
const bareName = /^[A-Za-z][\w.-]*: *(?:#[^\n]*)?\n/;
const documentMark = /\n(?:---|\.\.\.)/;
const idleLine = /^ *(?:#|$)/;

const isIdle = (text: string): boolean => text.split('\n').every((line) => idleLine.test(line));

/** Cuts a file into the blocks of its names; undefined where something else stands before, or it holds several documents. */
export function blocksOf(text: string): readonly Block[] | undefined {
  const [lead = '', ...blocks] = `\n${text}`.split(outerName);
  if (!isIdle(lead) || documentMark.test(`\n${text}`)) return undefined;
  return placed(blocks, lead.length - 1, '').map((whole) => ({ whole, finer: finer(whole) }));
}

function finer({ text, offset }: Piece): Block['finer'] {
  const [below = ''] = bareName.exec(text) ?? [];
  const [lead = '', ...names] = text.slice(Math.max(0, below.length - 1)).split(innerName);
  if (below === '' || names.length === 0 || !isIdle(lead)) return undefined;
  const heading = { text: below + lead.slice(1), offset, below: '', column: 0 } as const;
  return { heading, inner: placed(names, offset + heading.text.length, below) };
}

function placed(texts: readonly string[], start: number, below: string): Piece[] {
  let next = start;
  return texts.map((text) => {
    const offset = next;
    next += text.length;
    return { offset, text, below, column: below === '' ? 0 : 2 };
  });
}

/** Signs at the start of a line that give a meaning to what comes after them. */
const leadingSign = /^ *(?:- +)*[&*!?|>:%@`]/;

/** Whether all of a piece stands deeper than its name and is complete, so that no mistake in it can reach the next. */
export function staysInside({ text, column }: Piece): boolean {
  const [, ...lines] = text.split('\n');
  return lines.every(
    (line) => idleLine.test(line) || (line.search(/[^ ]/) > column && !leadingSign.test(line)),
  );
}
