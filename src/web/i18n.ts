import i18next, { type TFunction } from 'i18next';
import type { Language } from '../scenario/text.ts';
import { icuFormat } from './messages.ts';
import type classConsole from './text/en/class-console.json';
import type classDebrief from './text/en/class-debrief.json';
import type classroom from './text/en/classroom.json';
import type common from './text/en/common.json';
import type debrief from './text/en/debrief.json';
import type room from './text/en/room.json';
import type studio from './text/en/studio.json';
import type studioBalance from './text/en/studio-balance.json';
import type studioChart from './text/en/studio-chart.json';
import type studioFiles from './text/en/studio-files.json';
import type studioForms from './text/en/studio-forms.json';
import type remarks from './text/ko/remarks.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      'class-console': typeof classConsole;
      'class-debrief': typeof classDebrief;
      classroom: typeof classroom;
      common: typeof common;
      room: typeof room;
      debrief: typeof debrief;
      remarks: typeof remarks;
      studio: typeof studio;
      'studio-balance': typeof studioBalance;
      'studio-chart': typeof studioChart;
      'studio-files': typeof studioFiles;
      'studio-forms': typeof studioForms;
    };
  }
}

/** The files of texts that a page loads. */
const spacesOf = {
  /** The game's first view; a reader who goes on has those of `play`. */
  title: ['common'],
  play: ['common', 'room', 'debrief'],
  /** The door of a class, and where a teacher opens one; whoever goes on has those of `classroom`. */
  classDoor: ['common', 'classroom'],
  classTeach: ['common', 'classroom', 'class-console'],
  classroom: ['common', 'room', 'debrief', 'classroom', 'class-console', 'class-debrief'],
  /** The studio's first view, where no draft is asked for. */
  studioStart: ['common', 'studio', 'studio-files'],
  /** Of the remarks only what is not English: that stands with the scenarios. */
  studio: ['common', 'studio', 'studio-balance', 'studio-chart', 'studio-files', 'studio-forms', 'remarks'],
  /** What a page has besides once it has to say what is wrong in somebody's files. */
  remarks: ['remarks'],
} as const;

/** Whose texts: a page's, or a first view's. */
export type TextsOf = keyof typeof spacesOf;

/** `t('menu.newGame')` reads common.json; `t('room:seal')` and `t('debrief:map')` read the others of the page. */
export type Translate<Of extends TextsOf = 'play'> = TFunction<(typeof spacesOf)[Of]>;

const files = import.meta.glob<Record<string, unknown>>('./text/*/*.json', { import: 'default' });

const i18n = i18next.createInstance().use(icuFormat);
let started: Promise<unknown> | undefined;

/** The language that is spoken now. */
export const languageNow = (): Language => i18n.language as Language;

/**
 * The texts of a page in one language, ICU messages with Korean particles as `을(를)`. Every language holds every key (a test keeps it), so only the one in use
 * is loaded.
 */
export async function translator<Of extends TextsOf = 'play'>(
  language: Language,
  page: TextsOf = 'play',
): Promise<Translate<Of>> {
  const spaces = spacesOf[page];
  started ??= i18n.init({ lng: language, ns: spaces, defaultNS: 'common' });
  await started;
  await Promise.all(
    spaces.map(async (space) => {
      if (i18n.hasResourceBundle(language, space)) return;
      const load = files[`./text/${language}/${space}.json`];
      if (load) i18n.addResourceBundle(language, space, await load());
    }),
  );
  await i18n.changeLanguage(language);
  return i18n.getFixedT(language, spaces) as unknown as Translate<Of>;
}
