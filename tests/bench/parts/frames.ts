import type { Browser, Page } from 'playwright-core';
import { begin, enterRoom, guided } from '../../browser/begin.ts';
import { withBuiltPages } from '../built-pages.ts';
import { type Section, type Settings, short } from '../section.ts';

/** The fewest frames a second that are asked for while something moves. */
const least = 30;

/** How long each move of the picture is watched, in milliseconds: a card's way, and the light that follows. */
const moving = 900;

/** Run in a page before its own scripts: it believes that a graphics card stands behind WebGL. */
const believeInCard = () => {
  const read = WebGLRenderingContext.prototype.getParameter;
  WebGLRenderingContext.prototype.getParameter = function (name) {
    return name === 0x9246 ? 'A graphics card' : read.call(this, name);
  };
};

/** Frames a second while orders are turned up, without a graphics card: as the game chooses, and as it would be by WebGL. */
export async function framesPart({ tell }: Settings): Promise<Section> {
  const found = await withBuiltPages(tell, async (browser, address) => {
    tell('turning orders up by Canvas');
    const canvas = await turned(browser, address);
    tell('turning orders up by WebGL');
    return { canvas, webgl: await turned(browser, address, believeInCard) };
  });
  const row = (name: string, gaps: readonly number[]) => {
    const sorted = [...gaps].sort((one, other) => one - other);
    const slow = sorted[Math.trunc(sorted.length * 0.95)] ?? 0;
    return [name, short(rate(gaps)), `${short(slow)} ms`, `${short(sorted.at(-1) ?? 0)} ms`];
  };
  return {
    title: 'While something moves',
    notes: [
      `The orders of a first round turned up one by one in Chromium without a GPU, 1366 by 768. Wanted: more than ${least} frames a second by the renderer that the game chooses there, which is Canvas: ${rate(found.canvas) > least ? 'kept' : 'NOT KEPT'}.`,
    ],
    head: ['', '>frames a second', '>19 of 20 within', '>longest'],
    rows: [row('Canvas, as chosen', found.canvas), row('WebGL in software', found.webgl)],
  };
}

/** Frames a second, from the gaps between frames. */
const rate = (gaps: readonly number[]): number =>
  (1000 * gaps.length) / gaps.reduce((sum, one) => sum + one, 0);

/** The gaps between frames in milliseconds while the orders of a first round are turned up. */
async function turned(browser: Browser, address: string, before?: () => void): Promise<number[]> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1366, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  // What runs this file in Node names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(guided);
  if (before) await page.addInitScript(before);
  await page.goto(address);
  // Its presses bring Phaser.
  await begin(page);
  await page.locator('#game > canvas').waitFor();
  await enterRoom(page);
  await page.locator('.move:not(.move-barred) .move-choose').first().click();
  await page.locator('.seal-button').first().click();
  const dialog = page.locator('dialog[open] .button-main');
  await dialog.or(page.locator('.resolution')).first().waitFor();
  if (await dialog.isVisible()) await dialog.click();
  await page.locator('.resolution').waitFor();
  const gaps: number[] = [];
  const rest = page.locator('.resolution-bar .button-quiet');
  while (await rest.isVisible()) {
    await page.locator('.resolution-bar .button-main').click();
    gaps.push(...(await gapsFor(page, moving)));
  }
  await context.close();
  if (gaps.length === 0) throw new Error('no order was turned up');
  return gaps;
}

/** The gaps between frames for so many milliseconds from now. */
const gapsFor = (page: Page, milliseconds: number): Promise<number[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = [];
        const start = performance.now();
        let last = start;
        const count = (now: number) => {
          if (now > last) gaps.push(now - last);
          last = Math.max(last, now);
          if (now - start < wanted) requestAnimationFrame(count);
          else resolve(gaps);
        };
        requestAnimationFrame(count);
      }),
    milliseconds,
  );
