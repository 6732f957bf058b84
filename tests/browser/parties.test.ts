import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { openSession, type Session, take } from '../../src/play/session.ts';
import { load } from '../load.ts';
import { wrongs } from './axe.ts';
import { enterRoom, guided, press, quickOpponent, speak } from './begin.ts';
import { desktop, openPage, phone, screenshot, still } from './harness.ts';

const { scenario } = load('scenarios/gsomia-2019');
const washington = (page: Page) => page.getByRole('group', { name: 'Washington' }).getByRole('radio');

/** Seals whatever stands, turns everything up and goes on, to the end of the game. */
async function playOn(page: Page): Promise<void> {
  const where = page.locator('.seal-button, .resolution-bar .button-main, .ending .button-main, .debrief');
  for (let steps = 0; steps < 60; steps += 1) {
    await where.first().waitFor();
    if (await page.locator('.ending-title').isVisible()) return;
    const seal = page.locator('.seal-button');
    const goOn = page.locator('.resolution-bar .button-main');
    if (await goOn.first().isVisible()) {
      const all = page.locator('.resolution-bar .button-quiet');
      if (await all.isVisible()) await all.click();
      await goOn.first().click();
    } else if (await seal.first().isVisible()) {
      if (await page.locator('.decision').isVisible())
        await page.locator('.decision-list > :nth-child(2) .choice-button').click();
      await seal.first().click();
      const sure = page.locator('dialog[open] .button-main');
      await sure.or(goOn).first().waitFor();
      if (await sure.isVisible()) await sure.click();
      await goOn.first().waitFor();
    } else await page.locator('.debrief .button-main').first().click();
  }
  throw new Error('the game came to no end');
}

test('a short game in which Washington has a seat: chosen in the menu, played to the debrief, remembered', async () => {
  const page = await openPage({ before: guided });
  await press(page, 'New game');
  expect(await washington(page).first().isChecked()).toBe(true);
  await washington(page).nth(1).check();
  await quickOpponent(page);
  expect(await wrongs(page)).toEqual([]);
  await press(page, 'Begin');
  await enterRoom(page);

  await page.locator('.seal-button').click();
  await page.locator('dialog[open] .button-main').click();
  await page.locator('.resolution-bar .button-quiet').click();
  // Its public act and the envelope of its quiet one are turned up after those of both sides.
  const turns = page.locator('.turn.seat-party');
  await expect.poll(() => turns.count()).toBe(2);
  expect(await turns.first().textContent()).toMatch(/^Washington/);
  expect(await wrongs(page)).toEqual([]);

  // A reload goes on in the same game, with Washington in its seat.
  await page.reload();
  await press(page, 'Continue');
  await page.locator('.resolution').waitFor();
  await playOn(page);
  await expect.poll(() => page.locator('.score-parties .score-line').count()).toBe(1);
  for (const [name, size] of Object.entries({ phone, desktop })) {
    await page.setViewportSize(size);
    await page.locator('.score-parties').scrollIntoViewIfNeeded();
    await still(page);
    await screenshot(page, `parties-ending-${name}`);
  }
  await page.locator('.ending .button-main').click();
  await page.locator('[data-tab="secrets"]').press('Enter');
  await expect.poll(() => page.getByRole('columnheader', { name: 'Washington' }).count()).toBe(1);
  const notes = page.getByRole('region', { name: 'Notes of a third party Washington' });
  await expect.poll(() => notes.locator('.note').count(), { timeout: 60_000 }).toBe(3);
  await expect.poll(() => page.getByText('the thoughts it acted on').count(), { timeout: 60_000 }).toBe(2);
  expect(await notes.locator('.note-words').first().textContent()).toMatch(/^Washington /);
  expect(await wrongs(page)).toEqual([]);
  await notes.scrollIntoViewIfNeeded();
  await screenshot(page, 'parties-notes');

  await press(page, 'Menu');
  await press(page, 'Back to the title');
  await press(page, 'New game');
  await expect.poll(() => washington(page).nth(1).isChecked()).toBe(true);
}, 240_000);

/** A game whose first step has just been resolved: Washington called all three to one table, and pressed one in private. */
function resolved(): Session {
  let session = openSession(scenario, {
    ...{ id: 'any', mode: { kind: 'computer', seat: 'seoul', level: 1 }, countdown: 'off' },
    ...{ cut: 'short', seed: 2, parties: ['washington'] },
  });
  const acts = { public: 'washington.hostThree', quiet: 'washington.pressTokyo' };
  for (const event of [
    ...Object.entries(scenario.delegations).map(([seat, { mustHaves }]) => ({
      type: 'choose' as const,
      seat,
      mustHave: Object.keys(mustHaves)[0] ?? '',
    })),
    ...['seoul', 'tokyo'].map((seat) => ({ type: 'seal' as const, seat, orders: {} })),
    { type: 'seal' as const, seat: 'washington', orders: acts },
  ]) {
    const taken = take(session, event);
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    session = taken.session;
  }
  return session;
}

test('the choice and its acts are read on a desk and on a phone in every language', async () => {
  const link = linkTo('/', saveOf(resolved(), { id: 'any', name: 'Any', time: 1, auto: false }));
  const page = await openPage({ path: link, before: guided });
  await page.locator('.resolution-bar .button-quiet').click();
  const fits = async (part: Locator, name: string) => {
    for (const lang of ['en', 'ko', 'ja'] as const) {
      await speak(page, lang);
      for (const [device, size] of Object.entries({ desktop, phone })) {
        await page.setViewportSize(size);
        await part.scrollIntoViewIfNeeded();
        await still(page);
        await screenshot(page, `parties-${name}-${lang}-${device}`);
        expect(await wrongs(page)).toEqual([]);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
      }
    }
    await speak(page, 'en');
  };
  await fits(page.locator('.turn.seat-party').first(), 'resolution');
  await press(page, 'Menu');
  await press(page, 'Back to the title');
  await press(page, 'New game');
  await page.locator('.newgame-form').waitFor();
  await fits(page.locator('.newgame-column').last().locator('fieldset').nth(1), 'menu');
}, 240_000);
