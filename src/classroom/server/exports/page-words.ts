import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import i18next from 'i18next';
import type { Language } from '../../../scenario/text.ts';
import { compileMessages } from '../../../web/compile-messages.ts';
import type { Translate } from '../../../web/i18n.ts';
import { icuFormat } from '../../../web/messages.ts';

const folder = resolve(import.meta.dirname, '../../../web/text');
const spaces = ['common', 'room', 'debrief', 'class-console', 'class-debrief'] as const;
const known = new Map<Language, Translate<'classroom'>>();

/** The pages' own texts in a language, for what the server writes. */
export function pageWords(language: Language): Translate<'classroom'> {
  const t = known.get(language) ?? read(language);
  known.set(language, t);
  return t;
}

function read(language: Language): Translate<'classroom'> {
  const texts = spaces.map((space) => [
    space,
    compileMessages(JSON.parse(readFileSync(resolve(folder, language, `${space}.json`), 'utf8'))),
  ]);
  const i18n = i18next.createInstance().use(icuFormat);
  void i18n.init({
    ...{ lng: language, ns: spaces, defaultNS: 'common', initAsync: false },
    resources: { [language]: Object.fromEntries(texts) },
  });
  return i18n.getFixedT(language, [...spaces] as never) as unknown as Translate<'classroom'>;
}
