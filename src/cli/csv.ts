/** One line of comma-separated values (RFC 4180): a cell that holds a comma, quote or line end is quoted. */
const line = (cells: readonly (string | number | undefined)[]): string =>
  cells
    .map((cell) => String(cell ?? ''))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');

/** Rows under a heading, as comma-separated values for a spreadsheet or R. */
export const csv = (
  heading: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string => [heading, ...rows].map(line).join('\r\n');
