import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import { readSave } from '../../src/screens/saves/save.ts';
import { load } from '../load.ts';
import { begin, enterRoom, guided, press, quickOpponent } from './begin.ts';
import { desktop, openPage, phone, screenshot } from './harness.ts';
import { type Hand, playThrough, withKeys, withMouse } from './play-through.ts';

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

test('Seoul, by the visible buttons, from the title to the debrief, while everything moves', async () => {
  const page = await openPage({
    ...{ viewport: desktop, before: guided },
    context: { reducedMotion: 'no-preference' },
  });
  const hand = withMouse(page);
  await press(page, 'New game');
  await screenshot(page, 'whole-choice');
  await page.locator('.newgame-more summary').click();
  await page.locator('.newgame-more [inputmode=numeric]').fill('4');
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
  // The next one is the opponent: one that thinks less.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await hand.press('.newgame-more summary');
  // The mask is the next stop, then the seed; Enter in it begins the game.
  await page.keyboard.press('Tab');
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
  await quickOpponent(page, 'ja');
  await hand.press('.newgame-more summary');
  await page.locator('.newgame-more [inputmode=numeric]').fill('6');
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
