type Cell = string | number | undefined;

/** Text that a spreadsheet would take for a formula gets an apostrophe, so that nothing somebody wrote is ever run. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** One line of comma-separated values (RFC 4180): a cell that holds a comma, quote or line end is quoted. */
const line = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => (typeof cell === 'number' ? String(cell) : harmless(cell ?? '')))
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');

/** Rows under a heading, as comma-separated values for a spreadsheet or R. */
export const csv = (heading: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heading, ...rows].map(line).join('\r\n');
