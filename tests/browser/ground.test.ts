import { expect, test } from 'vitest';
import { openPage, phone, screenshot } from './harness.ts';

test.each(['en', 'ko', 'ja'] as const)('the page opens in the language of the browser: %s', async (lang) => {
  const page = await openPage({ lang });
  await page.getByRole('button').first().waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe(lang);
  await screenshot(page, `title-${lang}`);
});

test('on a phone nothing is wider than the screen', async () => {
  const page = await openPage({ viewport: phone });
  await page.getByRole('button').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
});

test('the words are set in our own fonts', async () => {
  const page = await openPage({ lang: 'ja' });
  await page.getByRole('button').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(loaded).toEqual(expect.arrayContaining(['Standoff Text', 'Standoff Display']));
});

test('the browser of these tests can draw WebGL, so that they see what players see', async () => {
  const page = await openPage();
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(
    true,
  );
});
