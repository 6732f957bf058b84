import type { Browser, Page } from 'playwright-core';
import { begin, enterRoom, guided } from '../../browser/begin.ts';
import { withBuiltPages } from '../built-pages.ts';
import { type Section, type Settings, short } from '../section.ts';

/** How long nothing is done, in milliseconds, and how long a page gets to come to rest before. */
const [long, settling] = [10_000, 10_000] as const;

/** The most of one core that a page at rest may use, in percent. */
const most = 3;

interface Rest {
  frames: number;
  /** Percent of one core. */
  core: number;
}

/** What is drawn and what is used while nobody touches a page and nothing moves. */
export async function atRestPart({ tell }: Settings): Promise<Section> {
  const found = await withBuiltPages(tell, async (browser, address) => {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1366, height: 768 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.addInitScript(guided);
    await page.goto(address);
    await page.locator('.title-menu').waitFor();
    tell('resting at the title');
    const title = await rest(browser, page);
    tell('resting at the title, with Phaser');
    await page.mouse.move(200, 200);
    await page.locator('#game > canvas').waitFor();
    const moving = await rest(browser, page);
    await begin(page);
    await enterRoom(page);
    tell('resting in the room');
    const heard = await rest(browser, page);
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    return {
      title,
      'title, with Phaser': moving,
      'room, muted': await rest(browser, page),
      'room, while the score plays': heard,
    };
  });
  // What plays is not at rest: its row tells what the score costs.
  const { title, 'title, with Phaser': moving, 'room, muted': room } = found;
  const kept = [title, moving, room].every(({ frames, core }) => frames === 0 && core < most);
  return {
    title: 'At rest',
    notes: [
      `The game in Chromium without a GPU, untouched for ${long / 1000} seconds, the title also after a pointer has moved over it, which starts Phaser: frames that were drawn, and what all processes of the browser used. Wanted: none, and under ${most}% of one core where nothing sounds: ${kept ? 'kept' : 'NOT KEPT'}.`,
    ],
    head: ['', '>frames', '>of one core'],
    rows: Object.entries(found).map(([name, { frames, core }]) => [name, String(frames), `${short(core)}%`]),
  };
}

async function rest(browser: Browser, page: Page): Promise<Rest> {
  await page.waitForTimeout(settling);
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'],
  });
  const before = await used(browser);
  await page.waitForTimeout(long);
  const after = await used(browser);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string }[];
  };
  return {
    frames: traceEvents.filter(({ name }) => name === 'DrawFrame').length,
    core: ((after - before) / (long / 1000)) * 100,
  };
}

/** Seconds of processor that all the browser's processes have used. */
async function used(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
