import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { describe, type Reader } from './describe.ts';
import { type Option, optionsAt } from './options.ts';

/** How CodeMirror marks what is offered: by these its list shows a sign. */
const signs = { name: 'variable', key: 'property', word: 'keyword' } as const;

/** Offers what may stand at the cursor. */
export function completeWith(file: string, reader: () => Reader) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const found = optionsAt(file, text, pos, reader().bundle);
    if (!found || (found.from === pos && !explicit)) return null;
    const colon = /^[\w.-]*\s*:/.test(text.slice(pos, pos + 80));
    const options = found.options.map((option) => completion(file, option, reader(), colon));
    return { from: found.from, options, validFor: /^[A-Za-z0-9.-]*$/ };
  };
}

function completion(file: string, option: Option, reader: Reader, colon: boolean): Completion {
  const { kind, title } = describe(file, option, reader) ?? {};
  const detail = option.is === 'name' ? [kind, title].filter(Boolean).join(' · ') : undefined;
  return {
    label: option.label,
    type: signs[option.is],
    ...(detail && { detail }),
    // What an author most likely means comes before the words of the language.
    boost: option.is === 'word' ? -10 : 0,
    ...(option.is === 'key' && !colon && { apply: `${option.label}: ` }),
  };
}
