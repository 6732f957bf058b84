import type { Texts } from './text.ts';

/**
 * Looks up texts for one reader. `{term}` becomes the word that the reader's seat uses, or the narrator's for
 * someone without a seat. A text that is missing is taken from the fallback (English), and at last is its key.
 */
export function wordsFor(texts: Texts, fallback: Texts, seat: string | undefined): (key: string) => string {
  const raw = (key: string): string | undefined => own(texts, key) ?? own(fallback, key);
  const term = (name: string): string | undefined =>
    (seat === undefined ? undefined : raw(`terms.${name}.${seat}`)) ?? raw(`terms.${name}.narrator`);
  return (key) => (raw(key) ?? key).replace(/\{([^{}]+)\}/g, (whole, name: string) => term(name) ?? whole);
}

const own = (texts: Texts, key: string): string | undefined =>
  Object.hasOwn(texts, key) ? texts[key] : undefined;
