import type { Measured } from './harness.ts';

/** What a part of the bench found out: a table, and a line or two on how to read it. */
export interface Section {
  title: string;
  notes: string[];
  /** A heading that begins with `>` stands over numbers. */
  head: string[];
  rows: string[][];
}

/** What a part is run with. */
export interface Settings {
  /** Games a pairing, where players are compared. */
  games: number;
  /** One line on the error stream that says how far it has come. */
  tell: (line: string) => void;
}

/** A number with three digits that matter. */
export const short = (number: number): string =>
  number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);

/** A time, from microseconds. */
export const time = (micros: number): string =>
  micros >= 1000 ? `${short(micros / 1000)} ms` : `${short(micros)} µs`;

/** How many times as long as the first contender's best, and between what the middle half of the rounds lay. */
export function ratio({ ratio: times, ratios }: Measured): string[] {
  const sorted = [...ratios].sort((one, other) => one - other);
  const at = (share: number): string => short(sorted[Math.round((sorted.length - 1) * share)] ?? 0);
  return [short(times), `${at(0.25)} to ${at(0.75)}`];
}

/** A section as Markdown, which reads well in a terminal too. */
export function printed({ title, notes, head, rows }: Section): string {
  const right = head.map((one) => one.startsWith('>'));
  const all = [head.map((one) => one.replace(/^>/, '')), ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (right[at] ? (row[at] ?? '').padStart(width) : (row[at] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (right[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [top = [], ...below] = all;
  return [`## ${title}`, ...notes, [line(top), rule, ...below.map(line)].join('\n')].join('\n\n');
}
