import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import type { Language } from '../scenario/text.ts';
import { languageNow, type TextsOf, translator } from '../web/i18n.ts';
import type { Route } from './client/address.ts';

type Fetch = (language?: Language) => Promise<unknown>;
const fetches: Partial<Record<Route['page'], Fetch>> = {};

/** A page by itself, with the texts it speaks, fetched once an address asks for it: a student's phone loads nothing of the facilitator's. */
function later<Props>(page: Route['page'], texts: TextsOf, load: () => Promise<ComponentType<Props>>) {
  let fetched: Promise<{ default: ComponentType<Props> }> | undefined;
  const fetchOnce = (language = languageNow()) => {
    fetched ??= Promise.all([load(), translator(language, texts)]).then(([component]) => ({
      default: component,
    }));
    return fetched;
  };
  fetches[page] = fetchOnce;
  return lazy(() => fetchOnce());
}

export const ReturnPage = later(
  'return',
  'classDoor',
  async () => (await import('./door/ReturnPage.tsx')).ReturnPage,
);
export const SeatPage = later(
  'seat',
  'classroom',
  async () => (await import('./seat/SeatPage.tsx')).SeatPage,
);
export const TeachPage = later(
  'teach',
  'classTeach',
  async () => (await import('./console/TeachPage.tsx')).TeachPage,
);
export const LessonPage = later(
  'lesson',
  'classroom',
  async () => (await import('./lesson/LessonPage.tsx')).LessonPage,
);
export const ConsolePage = later(
  'console',
  'classroom',
  async () => (await import('./console/ConsolePage.tsx')).ConsolePage,
);
export const WallPage = later(
  'wall',
  'classroom',
  async () => (await import('./wall/WallPage.tsx')).WallPage,
);

/** Begins to fetch the page of an address, before anything is shown. */
export const fetchPage = (page: Route['page'], language: Language): Promise<unknown> =>
  fetches[page]?.(language) ?? Promise.resolve();
