import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { sessionOf } from '../../src/play/session.ts';
import { load } from '../load.ts';
import { wrongs } from './axe.ts';
import { openPage, phone, screenshot } from './harness.ts';

const { scenario } = load('scenarios/gsomia-2019');
const game = playOut(scenario, {
  cut: 'full',
  seed: 7,
  players: Object.fromEntries(Object.keys(scenario.delegations).map((seat) => [seat, randomPlayer])),
});
const finished = linkTo(
  '/',
  saveOf(
    sessionOf(
      { id: 'any', mode: { kind: 'computer', seat: 'tokyo', level: 1 }, countdown: 'off', masked: false },
      game,
    ),
    { id: 'any', name: 'Any', time: 1, auto: false },
  ),
);
const steps = Object.values(scenario.calendar.rounds).reduce((sum, round) => sum + round.steps.length, 0);

/** Counts the frames that the page draws from the start of a turning worker to its answer. */
const counting = () => {
  const Real = Worker;
  const counted = { frames: 0, answers: 0 };
  Object.assign(globalThis, { counted });
  globalThis.Worker = class extends Real {
    constructor(...given: ConstructorParameters<typeof Real>) {
      super(...given);
      if (!String(given[0]).includes('turning')) return;
      const count = () => {
        counted.frames += 1;
        if (counted.answers === 0) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      this.addEventListener('message', ({ data }) => {
        if ('answer' in data) counted.answers += 1;
      });
    }
  };
};
const counted = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { counted: { frames: number; answers: number } }).counted);
const open = (page: Page, part: string) => page.locator(`[data-tab="${part}"]`).press('Enter');

test('turning points are found beside the page, which can be used meanwhile, are kept, and stand in a table one press away', async () => {
  const page = await openPage({ path: finished, before: counting });
  await open(page, 'turning');
  // Leave it at once, use another part, come back.
  await open(page, 'numbers');
  await page.getByRole('slider').press('Home');
  await open(page, 'turning');
  await expect.poll(() => page.locator('.swing').count()).toBe(3);
  await expect.poll(() => page.getByRole('img', { name: 'What each side could expect' }).count()).toBe(1);
  expect(await page.locator('.swing-band').count()).toBe(3);
  expect(await wrongs(page)).toEqual([]);
  await open(page, 'deals');
  await open(page, 'turning');
  expect(await page.locator('.swing').count()).toBe(3);
  const { frames, answers } = await counted(page);
  expect(answers).toBe(1);
  expect(frames).toBeGreaterThan(5);

  // Every decision stands in a table one press away, in figures of one decimal.
  await page.getByText('Every decision').press('Enter');
  expect(await page.locator('.turning-table tbody').count()).toBe(steps);
  expect(await page.locator('.turning-expected').count()).toBe(2 * steps);
  for (const text of await page.locator('.turning-expected').allTextContents())
    expect(text).toMatch(/^\d+\.\d → \d+\.\d$/);
  expect(await wrongs(page)).toEqual([]);
  await page.setViewportSize(phone);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'turning-table-phone');
}, 120_000);

test('a browser without workers finds the same in the page', async () => {
  const read = async (before?: () => void) => {
    const page = await openPage({ path: finished, ...(before && { before }) });
    await open(page, 'turning');
    await page.locator('.swing').first().waitFor();
    return page.locator('.turning').textContent();
  };
  const without = await read(() => Reflect.deleteProperty(globalThis, 'Worker'));
  expect(without).toBe(await read());
});
