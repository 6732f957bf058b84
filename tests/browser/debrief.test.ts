import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { rewind } from '../../src/crisis/game.ts';
import { historyPlayer } from '../../src/lab/history-player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { sessionOf } from '../../src/play/session.ts';
import { load } from '../load.ts';
import { byDay, wrongs } from './axe.ts';
import { speak } from './begin.ts';
import { desktop, openPage, phone, screenshot, still } from './harness.ts';

const { scenario, history } = load('scenarios/gsomia-2019');
if (!history) throw new Error('the scenario has a history');
const real = historyPlayer(history);
const game = playOut(scenario, {
  cut: 'full',
  seed: history.seed,
  players: { seoul: real, tokyo: real },
});
const who = {
  id: 'real',
  mode: { kind: 'computer', seat: 'seoul', level: 1 },
  countdown: 'off',
  masked: false,
} as const;
const linkAt = (events: number) =>
  linkTo(
    '/',
    saveOf(sessionOf(who, rewind(game, events)), { id: 'real', name: 'Real', time: 1, auto: false }),
  );
const finished = linkAt(game.journal.events.length);
const inEpilogue = linkAt(game.journal.events.length - 1);
const parts = ['history', 'turning', 'numbers', 'statechart', 'deals', 'secrets', 'rewind', 'about'];

/** Elements that stick out of the window to the right; what scrolls inside its own box does not count. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('.screen *')]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .filter((element) => !element.closest('.facts-box, .only-read, svg'))
      .map((element) => element.outerHTML.slice(0, 120));
  });

test('the epilogue is turned up date by date, by keyboard, and leads to the ending, the debrief and the other side', async () => {
  const page = await openPage({ path: inEpilogue, viewport: desktop });
  const beats = page.locator('.beat');
  await beats.first().waitFor();
  const all = Object.keys(scenario.calendar.epilogue).length;
  for (let shown = 1; shown <= all; shown += 1) {
    await expect.poll(() => beats.count()).toBe(shown);
    // In one step: between two the button may have been drawn anew, and the key would go nowhere.
    await page.locator('.debrief .button-main').press('Enter');
  }
  await page.locator('.ending-title').waitFor();
  await expect.poll(() => page.locator('.score').count()).toBe(3);
  await screenshot(page, 'ending-desktop');
  await page.getByRole('button', { name: 'Open the debrief' }).press('Enter');
  await page.getByRole('tab', { name: 'Against history' }).waitFor();
  await page.getByRole('button', { name: 'The ending' }).press('Enter');
  await page.getByRole('button', { name: 'Play the other side' }).press('Enter');
  await page.getByText('No new bill for 1965').first().waitFor();
});

test('every part of the debrief opens by the arrow keys, and axe finds nothing in it', async () => {
  const page = await openPage({ path: finished, viewport: desktop });
  await page.getByRole('tab', { name: 'Against history' }).focus();
  for (const part of parts) {
    const tab = page.locator(`[data-tab="${part}"]`);
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    if (part === 'turning') await page.locator('.swing').first().waitFor();
    expect(await wrongs(page), part).toEqual([]);
    await screenshot(page, `debrief-${part}-desktop`);
    await tab.press('ArrowRight');
  }
});

test('on a phone nothing of the debrief sticks out, in any language, and axe finds nothing in it by day', async () => {
  const page = await openPage({ path: finished, viewport: phone, before: byDay });
  await page.locator('[data-tab="history"]').waitFor();
  for (const lang of ['en', 'ko', 'ja'] as const) {
    await speak(page, lang);
    for (const part of parts) {
      await page.locator(`[data-tab="${part}"]`).press('Enter');
      if (part === 'turning') await page.locator('.swing').first().waitFor();
      await still(page);
      expect(await stickingOut(page), `${part} in ${lang}`).toEqual([]);
      // In English it is looked at by night, on a desk.
      if (lang !== 'en') expect(await wrongs(page), `${part} in ${lang}`).toEqual([]);
      await screenshot(page, `debrief-${part}-phone-${lang}`);
    }
  }
}, 240_000);

test('a plot tells as a table too what moved it, all parts are printed, and one can play on from an earlier round', async () => {
  const page = await openPage({ path: finished });
  await page.getByRole('tab', { name: 'Numbers' }).press('Enter');
  const drawing = page.getByRole('slider');
  await drawing.focus();
  await page.keyboard.press('Home');
  const first = await page.locator('.plot-cause').textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.plot-cause').textContent()).not.toBe(first);
  await page.getByRole('button', { name: 'Show as a table' }).press('Enter');
  await expect.poll(() => page.locator('.plot tbody tr').count()).toBeGreaterThan(5);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const panel of await page.locator('.part-panel').all())
    await expect.poll(() => panel.isVisible()).toBe(true);
  await expect.poll(() => page.locator('.part-tabs').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await page.getByRole('tab', { name: 'Rewind' }).press('Enter');
  const rounds = page.locator('.rewind-card');
  await expect.poll(() => rounds.count()).toBe(scenario.calendar.cuts.full?.rounds.length);
  await rounds.nth(4).getByRole('button').press('Enter');
  await page.getByRole('tablist').waitFor();
  await expect.poll(() => page.locator('.part-tabs').count()).toBe(0);
});
