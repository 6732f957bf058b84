import type { Language } from '../scenario/text.ts';

/** Each language by its own name, as its readers look for it. Every page shows all, so they have a small font. */
export const languageNames: Record<Language, string> = { en: 'English', ko: '한국어', ja: '日本語' };
