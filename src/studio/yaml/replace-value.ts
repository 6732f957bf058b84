import { isScalar, type Node } from 'yaml';
import { type Entry, endOf, isCollection, isFlow } from './entries.ts';
import { columnOf, lineEnd, lineStart, lineStop, stepOf } from './lines.ts';
import type { Opened } from './opened.ts';
import { printBlockText, printFlow, printItem, printText, printValue } from './print.ts';
import type { Plain, Stretch } from './wish.ts';

/** Writes a value behind a name or dash in place of what stands there, if anything does. */
export function replaceValue(opened: Opened, entry: Entry, inFlow: boolean, value: Plain): Stretch[] {
  const { text, eol } = opened;
  const old = entry.value;
  const printed = printAt(opened, entry, inFlow, value);
  if (!old) return addValue(opened, entry, inFlow, printed);
  if (isScalar(old) && old.value === value) return [];
  const to = endOf(old);
  const from = old.range?.[0] ?? to;
  if (isScalar(old) && typeof value === 'string') {
    const same = printAs(opened, old, value, inFlow, columnOf(text, entry.from));
    if (same !== undefined) return [{ from, to, insert: same }];
  }
  const gap = text.slice(entry.valueAt, from);
  const bare = gap.trim() === '';
  // A block text holds its last line break, which is wanted again behind whatever comes in its place.
  const lines = isBlockText(old) && text[to - 1] === '\n';
  const tail = lines ? eol : '';
  const split = printed.indexOf(eol);
  const under = isCollection(old) && !isFlow(old);
  if (under && !bare) {
    const start = lineStart(text, from);
    if (split === 0) return [{ from: start, to, insert: printed.slice(eol.length) }];
    return [
      // In one line, since further lines would take the comments in.
      { from: entry.valueAt, to: entry.valueAt, insert: split < 0 ? printed : ` ${printFlow(value)}` },
      { from: start, to: lineEnd(text, to), insert: '' },
    ];
  }
  if (under || lines) return [{ from: bare ? entry.valueAt : from, to, insert: printed + tail }];
  if (split < 0) return [{ from, to, insert: printed.slice(1) }];
  const stop = lineStop(text, to);
  const start = split === 0 && bare ? entry.valueAt : from;
  return [
    { from: start, to, insert: printed.slice(0, split).trimStart() },
    { from: stop, to: stop, insert: printed.slice(split) },
  ];
}

/** A value as it is printed behind this name or dash, with the space or line break before it. */
export function printAt(opened: Opened, entry: Entry, inFlow: boolean, value: Plain, wide = false): string {
  const spacing = {
    flow: inFlow,
    indent: columnOf(opened.text, entry.from),
    step: stepOf(opened),
    eol: opened.eol,
  };
  return entry.key || inFlow ? printValue(value, spacing, wide) : printItem(value, spacing).slice(1);
}

/** Where nothing stood: beside the name, further lines under whatever comment stands there. */
function addValue({ text, eol }: Opened, entry: Entry, inFlow: boolean, printed: string): Stretch[] {
  const at = entry.valueAt;
  if (inFlow) {
    const colon = entry.key && text[at - 1] !== ':' ? ':' : '';
    return [{ from: at, to: at, insert: colon + (entry.key ? printed : printed.trimStart()) }];
  }
  const split = printed.indexOf(eol);
  const stop = lineStop(text, at);
  if (split < 0 || stop === at) return [{ from: at, to: at, insert: printed }];
  return [
    ...(split > 0 ? [{ from: at, to: at, insert: printed.slice(0, split) }] : []),
    { from: stop, to: stop, insert: printed.slice(split) },
  ];
}

const isBlockText = (node: Node): boolean =>
  isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');

/** A text written as the one before it was: in the same quotes, or folded in the same column under the same header. */
function printAs(
  { text, eol }: Opened,
  old: Node,
  value: string,
  inFlow: boolean,
  indent: number,
): string | undefined {
  if (!isScalar(old)) return undefined;
  const [from, to] = old.range ?? [0, 0];
  if (old.type === 'BLOCK_FOLDED' || old.type === 'BLOCK_LITERAL') {
    const source = text.slice(from, to);
    const tail = source.endsWith('\n') ? eol : '';
    const [header = '', ...lines] = source.split(/\r?\n/);
    const column = lines.find((line) => line.trim() !== '')?.match(/^ */)?.[0].length ?? indent + 2;
    const comment = /\s+#.*$/.exec(header)?.[0] ?? '';
    const block = printBlockText(value, old.type, column, eol);
    return block
      ? `${block.header}${comment}${eol}${block.body}${tail}`
      : `${printText(value, inFlow, 'QUOTE_DOUBLE')}${comment}${tail}`;
  }
  if (typeof old.value !== 'string') return undefined;
  const line = printText(value, inFlow, old.type);
  const wanted = old.type === 'PLAIN' && (value.includes('\n') || line.length > 110);
  return wanted && !inFlow ? undefined : line;
}
