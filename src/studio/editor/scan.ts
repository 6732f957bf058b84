/** A block that is open at a place: the column of its names or dashes, and the one in turn. */
export interface Frame {
  column: number;
  name: string | number;
}

/** A bracket that is open; `name` is the key whose value is being written, or the place in the list. */
export interface Flow {
  kind: 'map' | 'list';
  name: string | number | undefined;
}

/** What is open at the end of a stretch of YAML. */
export interface Scanned {
  blocks: Frame[];
  flows: Flow[];
  /** The text of the key or value that is being written. */
  value: string;
  /** A name of a block, or nothing yet, stands in the last line, as opposed to a value. */
  fresh: boolean;
  comment: boolean;
}

const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const keyed =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^#[\]{},]*?|-[^\s#,:][^#,:]*?)\s*:(?=\s|$)/;

/** Reads YAML as far as places go: from the start of a top-level block to anywhere. */
export function scan(text: string): Scanned {
  const now: Scanned = { blocks: [], flows: [], value: '', fresh: true, comment: false };
  /** Column that lines of a text block (`|` or `>`) are deeper than. */
  let textBlock: number | undefined;
  const lines = text.split('\n');
  for (const [place, line] of lines.entries()) {
    const last = place === lines.length - 1;
    const column = line.search(/\S|$/);
    const empty = column === line.length;
    if (textBlock !== undefined && (column > textBlock || (empty && !last))) {
      now.value += ` ${line.trimStart()}`;
      continue;
    }
    if (empty && !last) continue;
    textBlock = undefined;
    now.comment = false;
    if (now.flows.length > 0) {
      now.value += ' ';
      readFlow(now, line.trimStart());
      continue;
    }
    // A plain text that goes on in the next line.
    const above = now.blocks.at(-1);
    const goesOn =
      above !== undefined &&
      column > above.column &&
      /\S/.test(now.value) &&
      !startsBlock(line.slice(column));
    if (goesOn && !empty) {
      now.value += ` ${withoutComment(now, line.trimStart())}`;
      continue;
    }
    textBlock = readLine(now, line, column);
  }
  return now;
}

const startsBlock = (rest: string): boolean => /^-(?:\s|$)/.test(rest) || keyed.test(rest);

/** Reads a line that opens blocks; the answer is the column of a text block that it starts. */
function readLine(now: Scanned, line: string, column: number): number | undefined {
  let rest = line.slice(column);
  let at = column;
  now.value = '';
  now.fresh = true;
  for (let dash = /^-(?:\s+|$)/.exec(rest); dash; dash = /^-(?:\s+|$)/.exec(rest)) {
    closeTo(now, at, true);
    const same = now.blocks.at(-1);
    if (same && same.column === at && typeof same.name === 'number') same.name += 1;
    else now.blocks.push({ column: at, name: 0 });
    at += dash[0].length;
    rest = rest.slice(dash[0].length);
    now.fresh = false;
  }
  const key = keyed.exec(rest);
  if (!key) {
    if (now.fresh) closeTo(now, at, false);
    return readValue(now, rest, at);
  }
  closeTo(now, at, false);
  now.blocks.push({ column: at, name: unquoted(key[1] ?? '') });
  now.fresh = false;
  return readValue(now, rest.slice(key[0].length), at);
}

function readValue(now: Scanned, text: string, column: number): number | undefined {
  if (/^\s*[|>][+-]?\d?\s*(?:#.*)?$/.test(text)) return column;
  if (/^\s*[[{]/.test(text)) readFlow(now, text);
  else now.value = withoutComment(now, text);
  return undefined;
}

/** Closes blocks that a name in this column is no part of; a dash may stand in the column of its own heading. */
function closeTo(now: Scanned, column: number, dash: boolean): void {
  for (let top = now.blocks.at(-1); top; top = now.blocks.at(-1)) {
    const open = top.column < column || (dash && top.column === column);
    if (open) return;
    now.blocks.pop();
  }
}

/** Reads on inside brackets. */
function readFlow(now: Scanned, text: string): void {
  now.fresh = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const top = now.flows.at(-1);
    const whole = now.value.trim() === '' ? quoted.exec(text.slice(at)) : null;
    if (whole) {
      now.value += whole[0];
      at += whole[0].length - 1;
    } else if (char === '#' && (at === 0 || /\s/.test(text.charAt(at - 1)))) {
      now.comment = true;
      return;
    } else if (char === '{' || char === '[') {
      now.flows.push(char === '{' ? { kind: 'map', name: undefined } : { kind: 'list', name: 0 });
      now.value = '';
    } else if (char === '}' || char === ']') {
      now.flows.pop();
      now.value = '';
      if (now.flows.length === 0) return;
    } else if (char === ',' && top) {
      top.name = typeof top.name === 'number' ? top.name + 1 : undefined;
      now.value = '';
    } else if (
      char === ':' &&
      top?.kind === 'map' &&
      top.name === undefined &&
      /^(?:\s|$)/.test(text.slice(at + 1))
    ) {
      top.name = unquoted(now.value.trim());
      now.value = '';
    } else now.value += char;
  }
}

/** The text before a comment. */
function withoutComment(now: Scanned, text: string): string {
  const whole = quoted.exec(text.trimStart())?.[0] ?? '';
  const start = text.indexOf(whole) + whole.length;
  const found = /(?:^|\s)#/.exec(text.slice(start));
  now.comment = found !== null;
  return found ? text.slice(0, start + found.index) : text;
}

const unquoted = (key: string): string => key.replace(/^(["'])(.*)\1$/, '$2');
