import { isScalar, type Node } from 'yaml';

/**
 * Where a character of a scalar's text stands in the file. Quotes, escapes and the folds of `>` and `|` lie
 * between the two, so the text is followed through the source; where that fails it is the scalar's start.
 * @param text the whole file
 * @param offset characters from the start of the scalar's text
 * @param start of the scalar in the file, where its range does not say that
 * @returns characters from the start of the file
 */
export function scalarOffset(text: string, node: Node, offset: number, start = node.range?.[0] ?? 0): number {
  if (!node.range || !isScalar(node) || typeof node.value !== 'string' || offset === 0) return start;
  const source = text.slice(start, start + node.range[1] - node.range[0]);
  // The header of a block (`>-`) is no part of its text.
  const header = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? source.indexOf('\n') + 1 : 0;
  let at = header;
  for (let read = 0; ; read += 1) {
    const wanted = node.value.charAt(read);
    if (wanted !== '' && !isSpace(wanted)) at = source.indexOf(wanted, at);
    if (at < 0) return start;
    if (read === offset) return start + at;
    if (wanted === '') return start;
    at += 1;
  }
}

const isSpace = (char: string): boolean => /\s/.test(char);
