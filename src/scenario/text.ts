/** The languages that a scenario is written in, each a file of `text/`; English stands in for what another lacks. */
export const languages = ['en', 'ko', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Texts of one language: key, flattened as `moves.seoul.giveNotice.title`, -> text. */
export type Texts = Readonly<Record<string, string>>;
