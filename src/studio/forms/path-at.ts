import type { Node } from 'yaml';
import { entriesOf, isCollection, nameOf } from '../yaml/entries.ts';
import { openYaml } from '../yaml/opened.ts';
import type { Path } from '../yaml/wish.ts';

/** The innermost entry of a YAML text that holds a place. */
export function pathAt(text: string, offset: number): Path {
  const path: (string | number)[] = [];
  let node = openYaml(text)?.document.contents as Node | null | undefined;
  while (isCollection(node)) {
    const entries = entriesOf(node) ?? [];
    const place = entries.findIndex(({ from, to }) => from <= offset && offset <= to);
    const entry = entries[place];
    if (!entry) break;
    path.push(entry.key ? nameOf(entry.key) : place);
    node = offset < entry.valueAt ? undefined : entry.value;
  }
  return path;
}
