/** The languages that a scenario is written in, each a file of `text/`; English stands in for what another lacks. */
export const languages = ['en', 'ko', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Texts of one language: key, flattened as `moves.seoul.giveNotice.title`, -> text. */
export type Texts = Readonly<Record<string, string>>;

/** What is written once for every language, or in each. */
export type Said = string | Readonly<Record<Language, string>>;

/** The same as a reader of one language meets it. */
export const inLanguage = (said: Said, language: Language): string =>
  typeof said === 'string' ? said : said[language];
