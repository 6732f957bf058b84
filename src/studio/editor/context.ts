import { type Frame, scan } from './scan.ts';

/** Names and places in lists, from the top of a file. */
export type Path = readonly (string | number)[];

/** What stands at a place of a YAML file, broken or not. */
export interface Context {
  /** `key`: a name of the block at `path` is written here; `value`: what stands at `path`; `item`: either, after a dash. */
  part: 'key' | 'value' | 'item';
  path: Path;
  /** What is written from the start of that key or value to the place, without an opening quote. */
  typed: string;
}

/**
 * Makes out what is being written at a place, by indentation and brackets alone: the file need not be sound, since it
 * hardly ever is where somebody types.
 * @param at UTF-16 units from the start
 * @returns undefined in a comment
 */
export function contextAt(text: string, at: number): Context | undefined {
  const { blocks, flows, value, comment, fresh } = scan(wayTo(text, at));
  if (comment) return undefined;
  const path = [
    ...blocks.map(({ name }) => name),
    ...flows.flatMap(({ name }) => (name === undefined ? [] : [name])),
  ];
  const inner = flows.at(-1);
  const typed = value.trimStart().replace(/^["']/, '').replace(/\s+/g, ' ');
  if (inner?.kind === 'map') return { part: inner.name === undefined ? 'key' : 'value', path, typed };
  if (inner) return { part: 'item', path, typed };
  if (fresh) return { part: 'key', path, typed };
  return { part: isItem(blocks) ? 'item' : 'value', path, typed };
}

const isItem = (blocks: readonly Frame[]): boolean => typeof blocks.at(-1)?.name === 'number';

/** What has to be read to know a place: the heading of its top-level block, and the last block inside that. */
function wayTo(text: string, at: number): string {
  const start = sectionStart(text, at);
  const section = text.slice(start, at);
  const [heading = '', inner = ''] = /^(.*)\n(?:[ \t]*(?:#.*)?\n)*( *)/.exec(section)?.slice(1) ?? [];
  // Brackets and texts over several lines may hold anything.
  if (inner === '' || !/^[^[{|>]*:\s*(?:#.*)?$/.test(heading)) return section;
  for (let end = section.length; end > heading.length; ) {
    const line = section.lastIndexOf(`\n${inner}`, end - 1);
    if (line < heading.length) break;
    if (/[A-Za-z0-9"']/.test(section.charAt(line + 1 + inner.length))) return heading + section.slice(line);
    end = line;
  }
  return section;
}

/** The start of the last line before a place that is not indented and is no comment. */
function sectionStart(text: string, at: number): number {
  for (let end = at; end >= 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (/^[^\s#\]}]/.test(text.slice(start, Math.min(start + 1, at)))) return start;
    if (start === 0) return 0;
    end = start - 1;
  }
  return 0;
}
