import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { desktop, openPage, phone, still } from '../browser/harness.ts';
import { shotsFolder } from './contact-sheet.ts';
import type { Scene } from './scene.ts';

export const languages = ['en', 'ko', 'ja'] as const;
export const sizes = { desktop, phone };
export const looks = languages.flatMap((lang) =>
  (['desktop', 'phone'] as const).map((size) => ({ lang, size })),
);
export type Look = (typeof looks)[number];

/** A reader who has been here before and whose machine chooses the colours. */
const settled = () => {
  localStorage['standoff.settings'] ??= '{"guided":true,"theme":"system"}';
};

/** Opens a page as one of the looks has it. */
export const openAs = ({ lang, size }: Look, path: string): Promise<Page> =>
  openPage({
    ...{ path, lang, viewport: sizes[size], before: settled },
    ...(size === 'phone' && { context: { hasTouch: true } }),
  });

/** Takes a page in the colours of the night and of the day. */
export async function take(page: Page, name: string, { lang, size }: Look): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    await page.screenshot({ path: join(shotsFolder, `${name}~${lang}~${size}~${colorScheme}.png`) });
  }
}

/** Goes through scenes one after the other and takes each. */
export async function takeAll(page: Page, scenes: readonly Scene[], look: Look): Promise<void> {
  for (const { name, show } of scenes) {
    await show(page);
    await take(page, name, look);
  }
}
