import type { Tooltip } from '@codemirror/view';
import type { Language } from '../../scenario/text.ts';
import { contextAt } from './context.ts';
import { type Description, describe, type Reader } from './describe.ts';
import { type Meaning, meaningIn } from './meanings.ts';
import type { Kind } from './names.ts';
import { type Option, optionsAt } from './options.ts';

/** The name or key at a place and where it stands; undefined where nothing is known of it. */
export function nameAt(file: string, text: string, at: number, { bundle }: Pick<Reader, 'bundle'>) {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(start, at);
  const from = at - (/[A-Za-z][A-Za-z0-9.-]*$/.exec(line)?.[0].length ?? 0);
  const word = /^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*/.exec(text.slice(from, from + 120))?.[0];
  if (word === undefined || from + word.length < at) return undefined;
  const to = from + word.length;
  const declared = file === 'scenario.yaml' ? declaredAt(text, to, word) : undefined;
  const option =
    declared ??
    optionsAt(file, text, to, bundle)?.options.find(({ label, is }) => label === word && is !== 'word');
  return option && { from, to, option };
}

/** Blocks in which names are declared. */
const declaring: readonly [pattern: RegExp, kind: Kind][] = [
  [/^meters$/, 'meter'],
  [/^tracks$/, 'track'],
  [/^tracks\/([^/]+)\/states$/, 'state'],
  [/^moves$/, 'move'],
  [/^clauses$/, 'clause'],
  [/^clauses\/([^/]+)\/positions$/, 'position'],
  [/^matters$/, 'matter'],
  [/^happenings$/, 'happening'],
  [/^calendar\/rounds$/, 'round'],
  [/^delegations$/, 'seat'],
  [/^parties$/, 'seat'],
];

function declaredAt(text: string, to: number, label: string): Option | undefined {
  const context = contextAt(text, to);
  if (context?.part !== 'key') return undefined;
  const path = context.path.join('/');
  for (const [pattern, kind] of declaring) {
    const found = pattern.exec(path);
    if (found) return { label, is: 'name', group: { kind, of: found[1] } };
  }
  return undefined;
}

/** Says of the name under the pointer what it is. */
export function hoverWith(file: string, reader: () => Reader) {
  return async (
    { state }: { state: { doc: { toString(): string } } },
    at: number,
  ): Promise<Tooltip | null> => {
    const now = reader();
    const found = nameAt(file, state.doc.toString(), at, now);
    const description = found && describe(file, found.option, now);
    if (!description) return null;
    const { from, to, option } = found;
    const means =
      description.means === undefined ? undefined : await meaningIn(now.language, description.means);
    return {
      pos: from,
      end: to,
      above: true,
      create: () => ({ dom: card(option.label, { ...description, means }, now.language) }),
    };
  };
}

type Said = Omit<Description, 'means'> & { means: Meaning | undefined };

function card(name: string, { kind, title, facts, means, holds }: Said, language: Language): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-about';
  box.lang = language;
  const line = (tag: string, text: string | undefined, language?: string) => {
    if (!text) return;
    const element = box.appendChild(document.createElement(tag));
    element.textContent = text;
    if (language) element.lang = language;
  };
  line('code', name);
  line('span', kind);
  line('p', title);
  line('p', facts);
  line('p', means?.text, means?.language);
  line('small', holds);
  return box;
}
