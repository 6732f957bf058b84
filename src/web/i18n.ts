import i18next, { type TFunction } from 'i18next';
import type { Language } from '../scenario/text.ts';
import type common from './text/en/common.json';
import type debrief from './text/en/debrief.json';
import type room from './text/en/room.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: typeof common; room: typeof room; debrief: typeof debrief };
  }
}

const spaces = ['common', 'room', 'debrief'] as const;

/** `t('menu.newGame')` reads common.json; `t('room:seal')` and `t('debrief:map')` read the others. */
export type Translate = TFunction<typeof spaces>;

const files = import.meta.glob<Record<string, unknown>>('./text/*/*.json', { import: 'default' });

const i18n = i18next.createInstance();

/**
 * The texts of the pages in one language. Every language holds every key (a test keeps it), so only the one in use
 * is loaded.
 */
export async function translator(language: Language): Promise<Translate> {
  if (!i18n.isInitialized)
    await i18n.init({
      lng: language,
      ns: spaces,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  await Promise.all(
    spaces.map(async (space) => {
      if (i18n.hasResourceBundle(language, space)) return;
      const load = files[`./text/${language}/${space}.json`];
      if (load) i18n.addResourceBundle(language, space, await load());
    }),
  );
  await i18n.changeLanguage(language);
  return i18n.getFixedT(language, spaces) as Translate;
}
