/** Texts: one file a language, nested by what they speak of; here flattened to `moves.seoul.giveNotice.title`. */

export const languages = ['en', 'ko', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Flat key -> text. */
export type Texts = Readonly<Record<string, string>>;
