import type { Page } from 'playwright-core';
import { screenshot } from './harness.ts';

/** A hand at the game: what it presses, and how. */
export interface Hand {
  page: Page;
  /** Presses the first thing that fits. */
  press(selector: string): Promise<void>;
}

export const withMouse = (page: Page): Hand => ({
  page,
  press: (selector) => page.locator(selector).first().click(),
});

/** Nothing but keys: Tab until the thing has the focus, then Enter or, on a radio button, Space. */
export const withKeys = (page: Page): Hand => ({
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
export async function playThrough(hand: Hand, decision: number, shot: string): Promise<string> {
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
