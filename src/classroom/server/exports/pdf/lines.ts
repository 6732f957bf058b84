/** What may not stand at the beginning of a line, and what not at its end, where Japanese is broken anywhere. */
const notFirst =
  '、。，．・：；？！」』）】〉》〕］｝”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々…‥,.!?:;)]}%';
const notLast = '「『（【〈《〔［｛“‘([{';
const wide = /[\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/;

/** A text in the smallest pieces that a line may be broken between; spaces stand at the end of the piece before them. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    open += character;
    const next = characters[index + 1];
    if (next !== undefined && !breaksBetween(character, next)) continue;
    pieces.push(open);
    open = '';
  }
  return pieces;
}

function breaksBetween(one: string, next: string): boolean {
  if (next === ' ' || notFirst.includes(next) || notLast.includes(one)) return false;
  return one === ' ' || wide.test(one) || wide.test(next);
}

/**
 * Breaks a text into lines no wider than given. A piece that is wider than a line by itself is broken anywhere.
 * @param widthOf a text's width, in the unit of `width`
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(paragraph).flatMap((one) => fitting(one, width, widthOf))) {
      if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece;
      } else line += piece;
    }
    return [...lines, line.trimEnd()];
  });
}

function fitting(piece: string, width: number, widthOf: (text: string) => number): string[] {
  return widthOf(piece.trimEnd()) > width ? [...piece] : [piece];
}
