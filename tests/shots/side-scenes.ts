import type { Page } from 'playwright-core';
import { gameThatEnds } from './endings.ts';
import { hashOf, moments } from './moments.ts';
import { goToHash, openGame } from './open-game.ts';
import { click, type Scene, waitFor } from './scene.ts';

/** An ending as its player first sees it. */
const ending = (name: string): Scene => ({
  name: `ending-${name}`,
  async show(page) {
    await openGame(hashOf(gameThatEnds(name)), '.part-tabs')(page);
    await click('.debrief-to-ending')(page);
    await waitFor(page, '.ending-title');
  },
});

/** Opens a dialog that a button of the room leads to; a narrow page has some of them elsewhere. */
const dialogBy = (name: string, button: string): Scene => ({
  name,
  async show(page) {
    await closeAny(page);
    const one = page.locator(button).first();
    if (!(await one.isVisible())) return;
    await one.click();
    await waitFor(page, 'dialog[open]');
  },
});

async function closeAny(page: Page): Promise<void> {
  const close = page.locator('dialog[open] .dialog-head .button');
  if (await close.isVisible()) await close.click();
}

/** What lies beside the way from the title to the debrief; begins wherever that ended. */
export const sideScenes: readonly Scene[] = [
  {
    name: 'notice',
    async show(page) {
      await goToHash(page, moments.midway);
      await waitFor(page, '.seal-button');
      await waitFor(page, '.notice');
    },
  },
  {
    name: 'room-masked',
    show: openGame(moments.masked, '.seal-button'),
  },
  dialogBy('explained', '.bar .ask'),
  dialogBy('all-numbers', '.numbers-all'),
  {
    name: 'handover',
    async show(page) {
      await closeAny(page);
      await openGame(moments.handover, '.handover')(page);
    },
  },
  // Each mood, and both ways in which a night can pass without a text.
  ...['grandSettlement', 'brokered', 'quietRenewal', 'refused', 'coldLapse', 'lapseCrisis', 'breakSeoul'].map(
    ending,
  ),
  {
    name: 'tour',
    async show(page) {
      await page.evaluate(() => {
        localStorage['standoff.settings'] = '{"guided":false,"theme":"system"}';
      });
      await page.reload();
      await openGame(moments.midway, '.tour')(page);
    },
  },
];
