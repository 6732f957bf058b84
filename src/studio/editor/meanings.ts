import type { Language } from '../../scenario/text.ts';

/** What a key means, and the language that it is said in. */
export interface Meaning {
  text: string;
  language: Language;
}

/** What the schemas say in English -> the same in another language: whoever changes the English translates anew. */
type Catalogue = Readonly<Record<string, string>>;

const catalogues = import.meta.glob<Catalogue>('./means/*.json', { import: 'default' });

/**
 * What a schema says of a key, in the reader's language; as it stands, in English, where the others cannot be had.
 * They are fetched when an author first asks for one, so that nobody waits for them or has them unasked.
 */
export async function meaningIn(language: Language, english: string): Promise<Meaning> {
  const catalogue = await catalogues[`./means/${language}.json`]?.().catch(() => undefined);
  const text = catalogue?.[english];
  return text === undefined ? { text: english, language: 'en' } : { text, language };
}
