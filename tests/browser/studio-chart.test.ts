import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { load } from '../load.ts';
import { wrongs } from './axe.ts';
import { speakInStudio } from './begin.ts';
import { desktop, openPage, screenshot } from './harness.ts';

const large = { width: 1920, height: 1080 };
const path = '/studio/#scenario=gsomia-2019';
const { scenario, texts } = load('scenarios/gsomia-2019');
const tables = { en: 'Table', ko: '표', ja: '表' };
const drawings = { en: 'Drawing', ko: '그림', ja: '図' };
const activeLine = (page: Page) => page.locator('.cm-activeLine').first().textContent();
const reached = (page: Page) => page.locator('.chart-reach').textContent();

/** Opens the chart and waits until it is drawn. */
async function openChart(page: Page): Promise<void> {
  await page.locator('#studio-panel-tab-chart').click();
  await page.locator('.chart-state').first().waitFor();
}

const state = (page: Page, track: string, name: string) =>
  page.locator(`#chart-${track} .chart-state`, { hasText: name });

test('an author chooses a state by keyboard, sees what leads in and out, and goes to the lines', async () => {
  const page = await openPage({ path });
  await openChart(page);
  await state(page, 'agreement', 'noticeGiven').focus();
  await page.keyboard.press('Enter');
  const details = page.locator('.chart-details');
  expect(await details.getByRole('heading').first().textContent()).toBe(
    `State: ${texts.en['tracks.agreement.states.noticeGiven']}`,
  );
  await details.getByText('Leads in').waitFor();
  await details.getByRole('button', { name: 'Line in the file: seoul.giveNotice' }).click();
  await expect.poll(() => activeLine(page)).toContain('seoul.giveNotice: noticeGiven');

  // A way likewise, with the condition in the author's words.
  await page
    .locator('#chart-washington .chart-edge[role="button"]', { hasText: 'agreement is renewed' })
    .click();
  await details.getByText('when agreement is renewed').waitFor();
  await details.getByRole('button', { name: /agreement is renewed/ }).click();
  await expect.poll(() => activeLine(page)).toContain('to: concerned, when: agreement is renewed');

  await details.getByRole('button', { name: 'Close' }).click();
  expect(await details.count()).toBe(0);
  const before = await page.evaluate(() => document.activeElement?.getAttribute('data-part'));
  expect(before).toMatch(/^edge /);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).not.toBe(before);
  const width = () =>
    page
      .locator('.chart-lane')
      .first()
      .evaluate((lane) => lane.clientWidth);
  await page.keyboard.press('+');
  const larger = await width();
  await page.keyboard.press('-');
  expect(await width()).toBeLessThan(larger);
});

test('what no game reaches is pale and said so, in the drawing and in the table, after each sound edit', async () => {
  const page = await openPage({ path: '/studio/#scenario=template' });
  await openChart(page);
  await expect.poll(() => reached(page)).toMatch(/^6000 /);
  const lapsed = state(page, 'treaty', 'lapsed');
  expect(await lapsed.getByText('not reached').count()).toBe(0);
  // From now on the treaty can only be renewed.
  await state(page, 'treaty', 'inForce').click();
  await page.getByRole('button', { name: 'Line in the file: deadline' }).click();
  await expect.poll(() => activeLine(page)).toContain('deadline: lapsed');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('End');
  for (const _ of 'lapsed') await page.keyboard.press('Backspace');
  await page.keyboard.type('renewed');
  await expect
    .poll(() => page.locator('.chart-state.chart-pale').count(), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await lapsed.getByText('not reached').waitFor();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('#chart-treaty').getByText('(not reached)').first().waitFor();
  expect(await page.locator('#chart-treaty table tbody tr').count()).toBeGreaterThan(1);
});

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('exports download and can be read: machine, diagram, poster and a brief; the briefs alone are printed', async () => {
  const page = await openPage({ path });
  await page.getByText('Nothing is wrong.').waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const get = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download: ${name}` }).click(),
    ]);
    return download;
  };
  const stately = await get('Statechart for Stately');
  expect(stately.suggestedFilename()).toBe('gsomia-2019.xstate.json');
  const machine = createMachine(JSON.parse(await textOf(stately)));
  expect(Object.keys(machine.states).sort()).toEqual(['phase', ...Object.keys(scenario.tracks)].sort());
  expect(await textOf(await get('Statechart for documents'))).toMatch(/^stateDiagram-v2\n/);

  await page.getByLabel('Language of poster and briefs').selectOption('ko');
  const poster = await get('Poster');
  expect(poster.suggestedFilename()).toBe('gsomia-2019-poster-ko.svg');
  // In a tab of its own, as a file is opened: the studio's own policy forbids styles that it did not send.
  const tab = await page.context().newPage();
  const parsed = await tab.evaluate(
    (svg) => {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return { name: documentElement.nodeName, words: documentElement.textContent ?? '' };
    },
    await textOf(poster),
  );
  await tab.close();
  expect(parsed.name).toBe('svg');
  expect(parsed.words).toContain(texts.ko.title);

  // Dates are kept on one line.
  const brief = (await textOf(await get(texts.ko['delegations.tokyo.name'] ?? ''))).replaceAll('\u00a0', ' ');
  // In that side's own terms.
  expect(brief).toContain(
    texts.ko['goal.tokyo']?.replace('{controls}', texts.ko['terms.controls.tokyo'] ?? ''),
  );
  expect(brief).not.toContain(texts.ko['mustHaves.seoul.itemsFreed.title'] ?? '');

  await page.getByRole('button', { name: 'Look and print' }).click();
  await page.locator('.brief-sheet').nth(2).waitFor();
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'studio-briefs-ko');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.studio').isVisible()).toBe(false);
  expect(await page.locator('.brief-bar').isVisible()).toBe(false);
  expect(await page.locator('.brief-sheet').last().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Back to the studio' }).click();
  expect(await page.locator('.brief-sheet').count()).toBe(0);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
});

test('axe finds nothing in the chart, in any language, size and colours', async () => {
  const page = await openPage({ path: '/studio/#scenario=template' });
  await openChart(page);
  await state(page, 'treaty', 'inForce').click();
  for (const [lang, viewport, theme] of [
    ['en', desktop, 'dark'],
    ['ko', desktop, 'light'],
    ['ja', large, 'contrast'],
  ] as const) {
    await speakInStudio(page, lang);
    await page.setViewportSize(viewport);
    await page.evaluate((to) => {
      document.documentElement.dataset.theme = to;
    }, theme);
    await page.locator('.chart-details').waitFor();
    expect(await wrongs(page)).toEqual([]);
    await screenshot(page, `studio-chart-${lang}-${viewport.width}-${theme}`);
    const asTable = page.getByRole('button', { name: tables[lang], exact: true });
    await asTable.click();
    expect(await wrongs(page)).toEqual([]);
    await page.locator('.chart').getByRole('button', { name: drawings[lang], exact: true }).click();
  }
}, 120_000);
