import format, { type CompiledMessage, type FormatOptions, type FormatValues } from 'icu-minify/format';
import { fitParticles } from '../scenario/particles.ts';

/** A tree of texts, each an ICU message, and the same once compiled. */
export type MessageTree = { [key: string]: string | MessageTree };
export type CompiledTree = { [key: string]: CompiledMessage | CompiledTree };

/** Intl's formats, each made once: making one takes longer than many uses. */
function kept<Options extends object, Made>(make: (language: string, options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (language: string | readonly string[] | undefined, options?: Options): Made => {
    const key = JSON.stringify([language, options]);
    const one = made.get(key) ?? make(String(language), options);
    made.set(key, one);
    return one;
  };
}

const formatters = {
  getDateTimeFormat: kept((language, options?: Intl.DateTimeFormatOptions) =>
    Intl.DateTimeFormat(language, options),
  ),
  getNumberFormat: kept((language, options?: Intl.NumberFormatOptions) =>
    Intl.NumberFormat(language, options),
  ),
  getPluralRules: kept(
    (language, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
  ),
} as FormatOptions['formatters'];

/** A compiled message with its gaps filled, as its language says it. */
export function sayMessage(message: CompiledMessage, language: string, values: object): string {
  const said = String(format(message, language, values as FormatValues, { formatters }));
  return language === 'ko' ? fitParticles(said) : said;
}

/** Lets i18next look texts up, which are ICU messages that were compiled when the page was built. */
export const icuFormat = {
  type: 'i18nFormat' as const,
  name: 'icu',
  init() {},
  parse: (message: CompiledMessage, values: object, language: string): string =>
    sayMessage(message, language, values),
  // Plurals stand inside a message, so no other key is looked for.
  addLookupKeys: (keys: string[]): string[] => keys,
};
