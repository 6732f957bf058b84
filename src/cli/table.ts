/** One column of a table: its heading, and `right` for numbers. */
export interface Column {
  head: string;
  align?: 'left' | 'right';
}

/** A column of numbers. */
export const right = (head: string): Column => ({ head, align: 'right' });

/** Lines of text with the cells under one another; no trailing blanks. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, place) => Math.max(...all.map((row) => widthOf(row[place] ?? ''))));
  const line = (row: readonly string[]) =>
    columns
      .map(({ align }, place) => {
        const cell = row[place] ?? '';
        const gap = ' '.repeat((widths[place] ?? 0) - widthOf(cell));
        return align === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** Columns of a terminal: Korean and Japanese letters take two. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );

/** `+3`, `-2`, `0`. */
export const signed = (number: number): string => (number > 0 ? `+${number}` : String(number));
