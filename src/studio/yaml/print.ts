import { isSeq, parseDocument, Scalar, stringify } from 'yaml';
import type { Plain } from './wish.ts';

/** Where a value will stand. */
export interface Spacing {
  /** Inside brackets everything stays on one line. */
  flow: boolean;
  /** The column of the name or dash in front of it. */
  indent: number;
  /** Spaces by which a block is set inside another. */
  step: number;
  eol: string;
  /** Long texts are written as folded blocks, else in one line. */
  folds: boolean;
}

/** Characters of a text from which on it is written as a folded block. */
const long = 110;
/** Characters of a list or block up to which it is written in one line. */
const short = 76;

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
const isBlock = (value: Plain): value is { readonly [name: string]: Plain } =>
  typeof value === 'object' && value !== null && !isList(value);

/** Whether a text reads the same without quotes: the library is asked, since YAML's rules are many. */
export function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || /[\n\r\t]/.test(text) || text !== text.trim()) return false;
  const { contents, errors } = parseDocument(flow ? `[${text}]` : `- ${text}`, { logLevel: 'error' });
  if (errors.length > 0 || !isSeq(contents) || contents.items.length !== 1) return false;
  const [item] = contents.items;
  return item instanceof Scalar && item.type === 'PLAIN' && item.value === text && !item.comment;
}

/** A text in double quotes. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u0085\u2028\u2029\ufeff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** A text in one line. `as`: how it was written before. */
export function printText(text: string, flow: boolean, as?: string | null): string {
  if (as === 'QUOTE_SINGLE' && !/[\n\r\t]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (as === 'QUOTE_DOUBLE') return quoted(text);
  return isPlain(text, flow) ? text : quoted(text);
}

/**
 * A text as a block: its first line (`>-`) and the lines under it, without a line break at the end.
 * @returns undefined where the text cannot be written so
 */
export function printBlockText(
  text: string,
  as: 'BLOCK_FOLDED' | 'BLOCK_LITERAL',
  column: number,
  eol: string,
): { header: string; body: string } | undefined {
  if (/\r/.test(text) || /^\s/.test(text) || /\n\n$/.test(text)) return undefined;
  const scalar = new Scalar(text);
  scalar.type = as;
  const [first = '', ...lines] = stringify({ k: scalar }, { lineWidth: 112 - column }).split('\n');
  const header = first.replace(/^k: /, '');
  if (!/^[>|]-?$/.test(header)) return undefined;
  const inner = lines.slice(0, -1).map((line) => (line === '' ? '' : ' '.repeat(column) + line.slice(2)));
  return { header, body: inner.join(eol) };
}

/** A name in front of a `:`. */
export const printName = (name: string, flow: boolean): string =>
  isPlainName(name, flow) ? name : quoted(name);

const isPlainName = (name: string, flow: boolean): boolean =>
  /^[A-Za-z][\w.-]*$/.test(name) || (isPlain(name, flow) && !/[:#?]/.test(name));

/** A value in one line. */
export function printFlow(value: Plain): string {
  if (isList(value)) return `[${value.map(printFlow).join(', ')}]`;
  if (!isBlock(value)) return typeof value === 'string' ? printText(value, true) : String(value);
  const entries = Object.entries(value).map(([name, one]) => `${printName(name, true)}: ${printFlow(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** What stands behind a `:` or a `-`, the space or line break before it included. */
export function printValue(value: Plain, spacing: Spacing, wide = false): string {
  const { flow, indent, step, eol } = spacing;
  if (flow) return ` ${printFlow(value)}`;
  if (typeof value === 'string') return printLong(value, spacing);
  if (!isList(value) && !isBlock(value)) return ` ${value}`;
  const line = printFlow(value);
  const empty = line.length === 2;
  if (empty || (!wide && indent > 0 && indent + line.length <= short)) return ` ${line}`;
  const under = indent + step;
  const lines = isList(value)
    ? value.map((one) => printItem(one, { ...spacing, indent: under }))
    : Object.entries(value).map(([name, one]) => printEntry(name, one, { ...spacing, indent: under }));
  return lines.map((one) => eol + ' '.repeat(under) + one).join('');
}

function printLong(text: string, { indent, step, eol, folds }: Spacing): string {
  const block =
    folds && (text.length > long || text.includes('\n'))
      ? printBlockText(text, 'BLOCK_FOLDED', indent + step, eol)
      : undefined;
  // A line break at the end of a text would hang on what follows it in the file.
  if (block && !text.endsWith('\n')) return ` ${block.header}${eol}${block.body}`;
  return ` ${printText(text, false)}`;
}

/** `name: value`, further lines set in. `wide`: a block is never put into one line. */
export const printEntry = (name: string, value: Plain, spacing: Spacing, wide = false): string =>
  `${printName(name, spacing.flow)}:${printValue(value, spacing, wide)}`;

/** `- value`, a block's first name beside the dash. */
export function printItem(value: Plain, spacing: Spacing): string {
  const { indent, eol } = spacing;
  const under = { ...spacing, indent: indent + 2 };
  if (isBlock(value) && printFlow(value).length + indent > short)
    return `- ${Object.entries(value)
      .map(([name, one]) => printEntry(name, one, under))
      .join(eol + ' '.repeat(indent + 2))}`;
  return `-${printValue(value, { ...spacing, step: 2 })}`;
}
