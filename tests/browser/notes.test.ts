import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import type { Session } from '../../src/play/session.ts';
import { load } from '../load.ts';
import { playedGame } from '../play/a-played-game.ts';
import { wrongs } from './axe.ts';
import { begin, enterRoom, guided, speak } from './begin.ts';
import { desktop, openPage, phone, screenshot } from './harness.ts';

const { scenario } = load('scenarios/gsomia-2019');
const linkOf = (session: Session) =>
  linkTo('/', saveOf(session, { id: 'any', name: 'Any', time: 1, auto: false }));
const played = playedGame(scenario, { seat: 'seoul', level: 1, cut: 'full', seed: 5 });
const finished = linkOf(played);
const steps = Object.values(scenario.calendar.rounds).reduce((sum, round) => sum + round.steps.length, 0);

async function openNotes(page: Page): Promise<void> {
  await page.locator('[data-tab="secrets"]').press('Enter');
  await expect.poll(() => page.locator('.note').count(), { timeout: 60_000 }).toBe(steps);
}

/** A picture of a part that lies further down, below what stays at the top of the page. */
async function picture(page: Page, selector: string, name: string): Promise<void> {
  const notice = page.locator('.notice button').first();
  if (await notice.isVisible()) await notice.click();
  const part = page.locator(selector).first();
  await part.evaluate((element: HTMLElement) => {
    element.style.scrollMarginTop = '130px';
    element.scrollIntoView({ behavior: 'instant' });
  });
  await screenshot(page, name);
}

test('after a game against the computer its notes are there for each step, in its own words, with the figures and the deal it would have signed one press away', async () => {
  const page = await openPage({ path: finished });
  await openNotes(page);
  await expect.poll(() => page.getByText('the thoughts it acted on').count(), { timeout: 60_000 }).toBe(1);
  expect(await page.locator('.note .chip').getByText('worked out anew').count()).toBe(0);
  expect(await page.locator('.note-words').first().textContent()).toMatch(/^Tokyo (chose “|held back).+\.$/);
  expect(await page.locator('.note-words').last().textContent()).toMatch(/From Seoul it expected: “.+”\./);
  expect(await page.locator('.note-beliefs').count()).toBe(steps);
  expect(await wrongs(page)).toEqual([]);

  for (const summary of await page.locator('.note-figures > summary').all()) await summary.press('Enter');
  expect(await page.getByText('The deal it would have signed', { exact: true }).count()).toBe(steps);
  expect(await wrongs(page)).toEqual([]);
  await page.setViewportSize(phone);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect(await wrongs(page)).toEqual([]);
  await picture(page, '.note-figures', 'notes-figures-phone');
  await page.setViewportSize(desktop);
  await picture(page, '.note-figures', 'notes-figures-desktop');
}, 120_000);

test('the notes fit a desk and a phone in every language', async () => {
  const page = await openPage({ path: finished, viewport: desktop });
  await openNotes(page);
  for (const lang of ['en', 'ko', 'ja'] as const) {
    await page.setViewportSize(desktop);
    await speak(page, lang);
    await picture(page, '.notes', `notes-desktop-${lang}`);
    await page.setViewportSize(phone);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await picture(page, '.notes', `notes-phone-${lang}`);
  }
}, 120_000);

test('notes of a seat that someone else played say so', async () => {
  const page = await openPage({
    path: linkOf({ ...played, mode: { kind: 'computer', seat: 'tokyo', level: 1 } }),
  });
  await openNotes(page);
  expect(await page.locator('.note-head .chip').getByText('worked out anew').count()).toBeGreaterThan(5);
  expect(await page.getByText('On record').count()).toBeGreaterThan(5);
  await picture(page, '.notes', 'notes-anew-desktop');
}, 240_000);

test('where people played both seats there are no notes', async () => {
  const page = await openPage({ path: linkOf({ ...played, mode: { kind: 'shared' } }) });
  await page.locator('[data-tab="secrets"]').press('Enter');
  await page.getByText('The must-haves').waitFor();
  expect(await page.locator('.notes').count()).toBe(0);
});

test('a browser without workers finds the same notes in the page', async () => {
  const read = async (before?: () => void) => {
    const page = await openPage({ path: finished, ...(before && { before }) });
    await openNotes(page);
    return page.locator('.notes').textContent();
  };
  expect(await read(() => Reflect.deleteProperty(globalThis, 'Worker'))).toBe(await read());
}, 240_000);

/** Keeps everything that any worker tells the page, but for the one that paints the map at rest. */
const listening = () => {
  const Real = Worker;
  const heard: unknown[] = [];
  Object.assign(globalThis, { heard });
  globalThis.Worker = class extends Real {
    constructor(...given: ConstructorParameters<typeof Real>) {
      super(...given);
      if (String(given[0]).includes('still-worker')) return;
      this.addEventListener('message', ({ data }) => heard.push(data));
    }
  };
};

test('while a game is played the computer tells the page its orders and nothing of its reasons', async () => {
  const page = await openPage({ before: guided });
  await page.evaluate(listening);
  await begin(page);
  await enterRoom(page);
  const heard = () =>
    page.evaluate(() => (globalThis as unknown as { heard: { answer: Record<string, unknown> }[] }).heard);
  await expect.poll(async () => (await heard()).length).toBe(2);
  for (const message of await heard()) expect(Object.keys(message).sort()).toEqual(['answer', 'id']);
  const [chosen, sealed] = (await heard()).map(({ answer }) => answer);
  expect(Object.keys(chosen ?? {}).sort()).toEqual(['mustHave', 'seat', 'type']);
  expect(Object.keys(sealed ?? {}).sort()).toEqual(['orders', 'seat', 'type']);
  const parts = ['decision', 'edits', 'public', 'quiet'];
  expect(Object.keys(sealed?.orders ?? {}).filter((part) => !parts.includes(part))).toEqual([]);
});
