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
  const bare = text.slice(entry.valueAt, from).trim() === '';
  const under = isCollection(old) && !isFlow(old);
  if (under && !bare) return underComments(opened, entry, { from, to }, value, printed);
  // A block text holds its last line break, which is wanted again behind whatever comes in its place.
  const ends = text[to - 1] === '\n';
  const stop = lineStop(text, to);
  const split = printed.indexOf(eol);
  if (ends || (under && text.slice(to, stop).trim() === ''))
    return [{ from: bare ? entry.valueAt : from, to, insert: printed + (ends ? eol : '') }];
  // The first name of a block behind a dash stands where the others will.
  const whole = under || split === 0 || (split > 0 && !entry.key);
  const start = bare && whole ? entry.valueAt : from;
  const written = start === entry.valueAt ? printed : printed.trimStart();
  if (split < 0) return [{ from: start, to, insert: written }];
  // A comment beside the last line comes to stand beside the first: further lines would take it in.
  const first = written.indexOf(eol);
  return [
    { from: start, to, insert: written.slice(0, first) },
    { from: stop, to: stop, insert: written.slice(first) },
  ];
}

/** In place of a block under comments, which stay where they are; one beside its last line gets a line of its own. */
function underComments(
  { text, eol }: Opened,
  entry: Entry,
  { from, to }: { from: number; to: number },
  value: Plain,
  printed: string,
): Stretch[] {
  const start = lineStart(text, from);
  const ends = text[to - 1] === '\n';
  const stop = ends ? to : lineStop(text, to);
  const beside = text.slice(to, stop).trimStart();
  const above = beside === '' ? '' : ' '.repeat(columnOf(text, from)) + beside;
  const split = printed.indexOf(eol);
  if (split === 0) {
    const lines = printed.slice(eol.length) + (ends ? eol : '');
    return [{ from: start, to: stop, insert: above === '' ? lines : above + eol + lines }];
  }
  return [
    // In one line, since further lines would take the comments in.
    { from: entry.valueAt, to: entry.valueAt, insert: split < 0 ? printed : ` ${printFlow(value)}` },
    { from: start, to: above === '' ? lineEnd(text, to) : stop, insert: above },
  ];
}

/** A value as it is printed behind this name or dash, with the space or line break before it. */
export function printAt(opened: Opened, entry: Entry, inFlow: boolean, value: Plain, wide = false): string {
  const spacing = {
    flow: inFlow,
    indent: columnOf(opened.text, entry.from),
    step: stepOf(opened),
    eol: opened.eol,
    folds: opened.folds,
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
