import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { wrongs } from '../browser/axe.ts';
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
    ...{ path, lang, viewport: sizes[size], before: settled, sound: true },
    ...(size === 'phone' && { context: { hasTouch: true } }),
  });

/** The tallest picture of a whole page, in pixels. */
const tallest = 4000;

/** How tall a window would show all that scrolls in the page; the window's own height where nothing does. */
const wholeHeight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const hidden = [...document.querySelectorAll('*')]
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && !one.closest('.cm-editor'))
      .filter(({ clientHeight }) => clientHeight > innerHeight / 3)
      .map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    return innerHeight + Math.max(0, ...hidden);
  });

/**
 * Takes a page in the colours of the day and of the night, with more contrast, and whole where it is longer than the
 * window.
 * @returns what axe finds wrong with it by day and by night
 */
async function take(page: Page, name: string, { lang, size }: Look): Promise<string[]> {
  const shoot = async (what: string) => {
    await still(page);
    const path = join(shotsFolder, `${name}~${lang}~${size}~${what}.png`);
    // Only to end what hangs: a machine may be slow or busy.
    await page.screenshot({ path, timeout: 120_000 });
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await shoot('light');
  const byDay = await wrongs(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('dark');
  const byNight = await wrongs(page);
  // Of colours alone, and so the same in every language; by day and by night they are one theme.
  if (lang === 'en' && size === 'desktop') {
    await page.emulateMedia({ contrast: 'more' });
    await shoot('contrast');
    await page.emulateMedia({ contrast: null });
  }
  const height = Math.min(tallest, await wholeHeight(page));
  if (height > sizes[size].height + 8) {
    await page.setViewportSize({ ...sizes[size], height });
    await shoot('whole');
    await page.setViewportSize(sizes[size]);
  }
  return [...new Set([...byDay, ...byNight])];
}

/** The scenes to take, as `SHOTS=room,seal npm run shots -- game` has them; all when unsaid. */
const wanted = process.env.SHOTS ? process.env.SHOTS.split(',') : undefined;

/** Goes through scenes one after the other and takes each; what axe finds wrong fails the test, once all are taken. */
export async function takeAll(page: Page, scenes: readonly Scene[], look: Look): Promise<void> {
  for (const { name, show } of scenes) {
    await show(page);
    if (!wanted || wanted.includes(name)) expect.soft(await take(page, name, look), name).toEqual([]);
  }
}
