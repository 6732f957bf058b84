import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import { readSave } from '../../src/play/saves/save.ts';
import { load } from '../load.ts';
import { begin, enterRoom, guided, press } from './begin.ts';
import { desktop, openPage, phone, screenshot } from './harness.ts';

/** A hand at the game: what it presses, and how. */
interface Hand {
  page: Page;
  /** Presses the first thing that fits. */
  press(selector: string): Promise<void>;
}

const withMouse = (page: Page): Hand => ({
  page,
  press: (selector) => page.locator(selector).first().click(),
});

/** Nothing but keys: Tab until the thing has the focus, then Enter or, on a radio button, Space. */
const withKeys = (page: Page): Hand => ({
  page,
  async press(selector) {
    const target = page.locator(selector).first();
    await target.waitFor();
    for (let presses = 0; presses < 200; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        const isRadio = await target.evaluate((element) => element.matches('[type=radio]'));
        return page.keyboard.press(isRadio ? 'Space' : 'Enter');
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${selector}`);
  },
});

/** A step's orders: the first public and the first quiet act that may be chosen, where acts are asked for. */
async function deliberate(hand: Hand, shot: string): Promise<void> {
  const { page, press } = hand;
  const act = page.locator('.move:not(.move-barred) .move-choose');
  // A narrow page opens on the cables.
  if (await page.locator('.room-narrow.room-deliberation').isVisible()) await press('#tab-moves');
  if ((await page.locator('#tab-moves').getAttribute('aria-selected')) === 'true') {
    await act.first().waitFor();
    await press('.move:not(.move-barred) .move-choose');
    if ((await page.locator('.segment').count()) > 1) {
      await press('.segment:nth-of-type(2)');
      await press('.move:not(.move-barred) .move-choose');
    }
  }
  await screenshot(page, `${shot}-room`);
  await seal(hand);
}

async function seal({ page, press }: Hand): Promise<void> {
  await press('.seal-button');
  const dialog = page.locator('dialog[open] .button-main');
  const opened = page.locator('.resolution');
  await dialog.or(opened).first().waitFor();
  if (await dialog.isVisible()) await press('dialog[open] .button-main');
}

/** Turns up one order, then the rest at once, and goes on. Where nothing was ordered, the first press goes on already. */
async function turnUp({ page, press }: Hand, shot: string): Promise<void> {
  await press('.resolution-bar .button-main');
  const rest = page.locator('.resolution-bar .button-quiet');
  if (await rest.isVisible()) await press('.resolution-bar .button-quiet');
  await screenshot(page, `${shot}-resolution`);
  const bar = page.locator('.resolution-bar .button-main');
  await bar.or(page.locator('.seal-button, .debrief')).first().waitFor();
  if (await bar.isVisible()) await press('.resolution-bar .button-main');
}

/** Plays from the situation room to the ending, whatever the other side does; says which ending it was. */
async function playThrough(hand: Hand, decision: number, shot: string): Promise<string> {
  const { page } = hand;
  const ending = page.locator('.ending-title');
  // A resolution that is left may be seen a moment longer, but nothing is to be turned up there any more.
  const toTurnUp = page.locator('.resolution-bar .button-main');
  const where = page.locator('.seal-button, .resolution-bar .button-main, .debrief');
  for (let steps = 0; steps < 80; steps += 1) {
    await where.first().waitFor();
    if (await ending.isVisible()) break;
    if (await toTurnUp.first().isVisible()) await turnUp(hand, shot);
    else if (await page.locator('.decision').isVisible()) {
      await hand.press(`.decision-list > :nth-child(${decision}) .choice-button`);
      await screenshot(page, `${shot}-decision`);
      await seal(hand);
    } else if (await page.locator('#tab-moves').isVisible()) await deliberate(hand, shot);
    else if (await page.locator('.seal-button').isVisible()) await seal(hand);
    else {
      await screenshot(page, `${shot}-epilogue`);
      await hand.press('.debrief .button-main');
    }
  }
  await ending.waitFor();
  await screenshot(page, `${shot}-ending`);
  return (await ending.textContent()) ?? '';
}

/** Opens the debrief, takes the game out as a file, and plays that file again outside the browser. */
async function debriefed({ page, press: pressed }: Hand): Promise<void> {
  await pressed('.ending .button-main');
  await page.getByRole('tab', { name: 'Against history' }).waitFor();
  await press(page, 'Menu');
  await press(page, 'Saves');
  const download = page.waitForEvent('download');
  await press(page, 'Export this game as a file');
  const path = await (await download).path();
  const read = readSave(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const again = replay(load('scenarios/gsomia-2019').scenario, read.save.journal);
  if (!again.ok) throw new Error(JSON.stringify(again.problem));
  expect(again.game.state.phase).toBe('debrief');
  expect(again.game.journal.hashes.length).toBeGreaterThan(3);
}

let endingAtSeoul: string | undefined;

test('Seoul, by the visible buttons, from the title to the debrief', async () => {
  const page = await openPage({ viewport: desktop, before: guided });
  const hand = withMouse(page);
  await press(page, 'New game');
  await screenshot(page, 'whole-choice');
  await page.locator('.newgame-more summary').click();
  await page.locator('.newgame-more input').fill('4');
  await press(page, 'Begin');
  await page.locator('.brief').getByRole('radio').nth(1).check();
  await screenshot(page, 'whole-brief');
  await press(page, 'Go to the situation room');
  endingAtSeoul = await playThrough(hand, 2, 'whole-seoul');
  await debriefed(hand);
}, 240_000);

test('Tokyo, by the keyboard alone, to another ending', async () => {
  const page = await openPage({ viewport: desktop, before: guided });
  const hand = withKeys(page);
  await hand.press('.title-menu .button-main');
  await page.locator('.newgame-form').waitFor();
  // The second of a group of radio buttons is reached by an arrow key.
  await hand.press('.radio-seat:nth-of-type(1) input');
  await page.keyboard.press('ArrowDown');
  await hand.press('.newgame-more summary');
  // The seed is the next stop; Enter in it begins the game.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.locator('.brief').waitFor();
  await hand.press('.brief input[type=radio]');
  await hand.press('.brief .button-main');
  expect(await playThrough(hand, 3, 'whole-tokyo')).not.toBe(endingAtSeoul);
}, 300_000);

test('on a phone, a whole game by touch', async () => {
  const page = await openPage({ viewport: phone, lang: 'ja', before: guided, context: { hasTouch: true } });
  const hand: Hand = { page, press: (selector) => page.locator(selector).first().tap() };
  await hand.press('.title-menu .button-main');
  await hand.press('.newgame-more summary');
  await page.locator('.newgame-more input').fill('6');
  await hand.press('.newgame-begin .button');
  await page.locator('.brief input[type=radio]').first().check();
  await hand.press('.brief .button-main');
  await playThrough(hand, 2, 'whole-phone');
}, 240_000);

test('a reload in the middle of a round loses nothing that was chosen', async () => {
  const page = await openPage({ before: guided });
  await begin(page);
  await enterRoom(page);
  await page.locator('.move:not(.move-barred) .move-choose').nth(1).click();
  const chosen = await page.locator('.slot-full .slot-chosen').textContent();
  await page.reload();
  await press(page, 'Continue');
  await expect.poll(() => page.locator('.slot-full .slot-chosen').textContent()).toBe(chosen);
});
