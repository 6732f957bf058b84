import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wrongs } from './axe.ts';
import { speakInStudio } from './begin.ts';
import { desktop, openPage, screenshot } from './harness.ts';

const large = { width: 1920, height: 1080 };
const path = '/studio/#scenario=template';
const text = (page: Page) => page.locator('.cm-content');
const underlined = (page: Page) => page.locator('.cm-lintRange-error').allTextContents();

/** Presses Tab until the focus is on an element, so that it is known to be within reach. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (there) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is out of the Tab key's reach`);
}

/** Finds words in the text, the first time they occur, and puts the cursor behind them. */
async function putCursorAfter(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

const lineOf = async (page: Page) => (await page.locator('.cm-activeLine').allTextContents()).join();

test('an author misspells a state, sees where, mends it by one press, undoes that and completes a meter, all by keyboard', async () => {
  const page = await openPage({ path });
  await text(page).waitFor();
  await page.getByText('Nothing is wrong.').waitFor();
  await tabTo(page, '.editor');
  await putCursorAfter(page, 'tension +3');
  await page.keyboard.type(' if treaty is renewd');
  await page.keyboard.press('Escape');
  await expect.poll(() => underlined(page)).toEqual(['renewd']);
  await page.getByText('no state "renewd" in track treaty').first().waitFor();
  await page.getByRole('tab', { name: 'scenario.yaml 1 error' }).waitFor();
  expect(await wrongs(page)).toEqual([]);

  await page.keyboard.press('F8');
  await expect.poll(() => page.locator('.status-problem').textContent()).toContain('did you mean "renewed"?');
  await page.keyboard.press('Control+.');
  await expect.poll(() => lineOf(page)).toContain('if treaty is renewed ');
  await page.getByText('Nothing is wrong.').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(() => underlined(page)).toEqual(['renewd']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.classList.contains('splitter'))).toBe(true);
  await tabTo(page, '.problem-fix');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing is wrong.').waitFor();

  await tabTo(page, '.editor', 'Shift+Tab');
  await putCursorAfter(page, 'if treaty is renewed');
  await page.keyboard.type(' and merrow.goodw');
  await page.locator('.cm-tooltip-autocomplete [aria-selected]').waitFor();
  expect(await wrongs(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => lineOf(page)).toContain('if treaty is renewed and merrow.goodwill ');
  await page.keyboard.type(' >= 40');
  await page.getByText('Nothing is wrong.').waitFor();
});

test('letters typed in one go are one step, and undo works from anywhere on the page', async () => {
  const page = await openPage({ path });
  await text(page).click();
  await putCursorAfter(page, 'tension +3');
  await page.keyboard.type('000');
  await expect.poll(() => lineOf(page)).toContain('tension +3000');
  await page.getByRole('tab', { name: 'Problems' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page).textContent()).toContain('tension +3 ');
  await page.keyboard.press('Control+y');
  await expect.poll(() => text(page).textContent()).toContain('tension +3000');
});

test('what is changed elsewhere leaves the cursor where the author writes, and arrows walk along the tabs', async () => {
  const page = await openPage({ path });
  await text(page).click();
  await putCursorAfter(page, 'tension +3');
  await page.getByRole('tab', { name: 'Problems' }).press('ArrowRight');
  await page.getByRole('tab', { name: 'Chart', selected: true }).press('ArrowRight');
  await page.getByRole('tab', { name: 'Forms', selected: true }).waitFor();
  const id = page.getByLabel('Id of the scenario');
  await id.fill('my-water');
  await id.press('Tab');
  await expect.poll(() => text(page).textContent()).toContain('id: my-water');
  await tabTo(page, '.editor', 'Shift+Tab');
  await page.keyboard.type('1');
  await expect.poll(() => lineOf(page)).toContain('tension +31 ');
});

test('what a name is shows under the pointer', async () => {
  const page = await openPage({ path });
  await page.getByText('Nothing is wrong.').waitFor();
  await text(page).getByText('jul-01', { exact: true }).first().hover();
  await expect
    .poll(() => page.locator('.cm-about').allTextContents())
    .toEqual([expect.stringMatching(/^jul-01round.*2041-07-01$/)]);
});

/** The translations of what keys mean. */
const catalogue = /\/assets\/(?:ko|ja)-[^/]*\.js$/;
const explained = (page: Page) =>
  page
    .locator('.cm-about p')
    .evaluateAll((lines: HTMLElement[]) => lines.map((one) => [one.lang, one.textContent]));

test('what a key means shows under the pointer in the author’s language, which is fetched only then', async () => {
  const page = await openPage({ path, lang: 'ko' });
  await page.getByText('잘못된 곳이 없습니다.').waitFor();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (catalogue.test(request.url())) fetched.push(request.url());
  });
  await text(page).getByText('deadline', { exact: true }).first().hover();
  await expect.poll(() => explained(page)).toEqual([['ko', '이날 0시에 위기가 끝납니다.']]);
  expect(fetched.length).toBe(1);
  expect(await wrongs(page)).toEqual([]);
});

test('what a key means is told in English, and marked as that, where the author’s language cannot be fetched', async () => {
  const page = await openPage({ path, lang: 'ja', expected: /ERR_FAILED/ });
  await page.route(catalogue, (route) => route.abort());
  await page.getByText('誤りはありません。').waitFor();
  await text(page).getByText('deadline', { exact: true }).first().hover();
  await expect.poll(() => explained(page)).toEqual([['en', 'The day whose first minute ends the crisis.']]);
});

test('languages and colours are chosen in the top line and kept, for the game as well; mistakes are told in the language', async () => {
  const page = await openPage({ path });
  await page.getByLabel('Language').selectOption('ko');
  await page.getByRole('tab', { name: '문제' }).waitFor();
  await text(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('odd: 1 ');
  await page.getByText('“odd”라는 키는 없습니다.').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.getByText('잘못된 곳이 없습니다.').waitFor();
  await page.locator('select').last().selectOption('light');
  await page.reload();
  await page.getByRole('tab', { name: '문제' }).waitFor();
  expect(await page.getAttribute('html', 'data-theme')).toBe('light');
  expect(await wrongs(page)).toEqual([]);
  await page.goto(`${new URL(page.url()).origin}/`);
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('ko');
});

test('text and picture share the width as the author likes, and a narrow window shows one at a time', async () => {
  const page = await openPage({ path });
  const width = () => page.locator('.studio-text').evaluate((element) => element.clientWidth);
  await text(page).waitFor();
  const before = await width();
  await page.getByRole('separator').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeLessThan(before);
  await page.setViewportSize({ width: 820, height: 768 });
  expect(await page.getByRole('tab', { name: 'Problems' }).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.getByRole('tab', { name: 'Problems' }).waitFor();
  expect(await text(page).isVisible()).toBe(false);
  expect(await wrongs(page)).toEqual([]);
});

test('the studio fits a small and a large screen in every language, by night and by day', async () => {
  const page = await openPage({ path });
  await text(page).click();
  await putCursorAfter(page, 'tension +3');
  await page.keyboard.type(' if treaty is renewd');
  await page.keyboard.press('Escape');
  await expect.poll(() => underlined(page)).toEqual(['renewd']);
  await page.keyboard.press('F8');
  for (const lang of ['en', 'ko', 'ja'] as const) {
    await speakInStudio(page, lang);
    for (const [viewport, theme] of [
      [desktop, 'dark'],
      [large, 'light'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.locator('select').last().selectOption(theme);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(wide).toBeLessThanOrEqual(viewport.width);
      expect(await wrongs(page)).toEqual([]);
      await screenshot(page, `studio-editor-${lang}-${theme}`);
    }
  }
}, 120_000);
