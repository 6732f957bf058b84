import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { byDay, wrongs } from './axe.ts';
import { speakInStudio } from './begin.ts';
import { type Opening, openPage, screenshot } from './harness.ts';

/** The studio with gsomia-2019 on the table and its balance beside it. */
async function weighed(opening: Opening = {}): Promise<Page> {
  const page = await openPage({ path: '/studio/#scenario=gsomia-2019', ...opening });
  await page.locator('#studio-panel-tab-balance').click();
  await page.locator('.balance-table .share-bar').first().waitFor();
  return page;
}

const row = (page: Page, name: string) => page.locator('.balance tr', { hasText: name }).first();

/** Counts the frames that the page draws, and the longest of them in milliseconds. */
const counting = () => {
  const counted = { frames: 0, longest: 0 };
  Object.assign(globalThis, { counted });
  let last = 0;
  const count = (now: number) => {
    if (last > 0) counted.longest = Math.max(counted.longest, now - last);
    last = now;
    counted.frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
};

test('an author gives one side points for nothing, sees what that did to the saved version, and had the line shown', async () => {
  const page = await weighed();
  await expect.poll(() => page.getByText('Nothing the games go by has changed').count()).toBe(1);
  await row(page, 'Seoul ahead').locator('.balance-jump').click();
  await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain('scores:');
  // Two lines further down stand the points that Seoul starts with.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('- "+90"');
  await expect
    .poll(() => row(page, 'Seoul ahead').locator('.balance-beyond').textContent())
    .toMatch(/^\+\d+\.\d points ▲ beyond chance$/);
  // The same games were played: they end as they did.
  await expect.poll(() => row(page, 'Rounds until the outcome').textContent()).toContain('same');
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'studio-balance-change');
});

test('whoever types while games are played is not kept waiting, and finds the figures behind the lines', async () => {
  const page = await weighed({ before: counting });
  const move = page.locator('.balance tr', { hasText: 'seoul.holdTheLine' });
  await move.locator('.balance-jump').click();
  await expect.poll(() => page.locator('.cm-activeLine .cm-note').textContent()).toMatch(/^open \d/);
  await page.keyboard.press('End');
  const words = ' # whatever the author has to say of it';
  await page.keyboard.type(words);
  await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain(words);
  const { frames } = await page.evaluate(
    () => (globalThis as unknown as { counted: { frames: number } }).counted,
  );
  expect(frames).toBeGreaterThan(words.length);
  expect(await page.locator('.cm-activeLine .cm-note').count()).toBe(1);
});

test('the balance fits beside the text in every language, and axe finds nothing in it by day', async () => {
  const page = await weighed({ before: byDay });
  for (const lang of ['en', 'ko', 'ja'] as const) {
    await speakInStudio(page, lang);
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const side = page.locator('#studio-panel');
      await expect.poll(() => side.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await screenshot(page, `studio-balance-${lang}-${width}`);
    }
    if (lang !== 'en') expect(await wrongs(page), lang).toEqual([]);
    expect(await page.locator('.balance').textContent()).not.toMatch(/studio-balance|\{\{/);
  }
}, 120_000);
