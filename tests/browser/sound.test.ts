import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openClass } from './a-class.ts';
import { wrongs } from './axe.ts';
import { begin, enterRoom, guided, press, quickOpponent } from './begin.ts';
import { openPage, phone, screenshot } from './harness.ts';

/** What of Howler's insides tells what sounds. */
interface Heard {
  Howler?: {
    ctx: AudioContext;
    _howls: {
      _src: string;
      _sounds: { _id: number; _paused: boolean; _loop: boolean }[];
      seek(id: number): number;
    }[];
  };
}

/** Sound files that the page itself has asked for, by name. */
const fetched = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /([\w-]+?)-[\w-]{8}\.(?:webm|mp3)/.exec(name)?.[1] ?? []),
  );

/** How far into its file each looping layer is just now, in seconds. */
const places = (page: Page) =>
  page.evaluate(() => {
    const howls = (globalThis as unknown as Heard).Howler?._howls ?? [];
    return howls.flatMap((howl) =>
      howl._sounds.filter(({ _paused, _loop }) => !_paused && _loop).map(({ _id }) => howl.seek(_id)),
    );
  });

const audio = (page: Page) => page.evaluate(() => (globalThis as unknown as Heard).Howler?.ctx.state);

const mute = (page: Page) => page.getByRole('button', { name: 'Mute', exact: true });

test('nothing is loaded before a gesture; then the theme plays, and in a game the layers, all in step', async () => {
  const page = await openPage({ before: guided, sound: true });
  await page.getByRole('button', { name: 'New game' }).waitFor();
  expect(await fetched(page)).toEqual([]);
  await press(page, 'New game');
  await expect.poll(() => fetched(page)).toContain('title');
  await quickOpponent(page);
  await press(page, 'Begin');
  await enterRoom(page);
  await expect.poll(async () => (await places(page)).length).toBeGreaterThanOrEqual(5);
  await expect.poll(async () => Math.max(...(await places(page)))).toBeGreaterThan(1);
  // The clock may move on between two layers that are asked in turn; what is out of step stays so.
  const spread = async () => {
    const now = await places(page);
    return Math.max(...now) - Math.min(...now);
  };
  await expect.poll(spread).toBeLessThan(0.003);
  const files = await fetched(page);
  expect(files).toContain('bed');
  expect([...new Set(files)], 'no file twice').toEqual(files);
  expect(await audio(page)).toBe('running');
});

test('mute is one press away, puts the sound card to sleep, and is remembered', async () => {
  const page = await openPage({ before: guided, sound: true });
  await begin(page);
  await expect.poll(() => audio(page)).toBe('running');
  await mute(page).click();
  await expect.poll(() => audio(page)).toBe('suspended');
  await page.reload();
  await expect.poll(() => mute(page).getAttribute('aria-pressed')).toBe('true');
  await press(page, 'New game');
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  expect(await fetched(page)).toEqual([]);
  await mute(page).click();
  await expect.poll(() => fetched(page)).toContain('title');
});

test('volumes are set by keyboard and kept, and axe finds nothing wrong with them', async () => {
  const page = await openPage({ before: guided, sound: true });
  await press(page, 'Settings');
  const score = page.getByRole('slider', { name: 'Volume of the score' });
  await score.press('ArrowRight');
  await page.getByRole('slider', { name: 'Volume of effects' }).press('Home');
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'settings-sound-desktop');
  await page.setViewportSize(phone);
  await score.scrollIntoViewIfNeeded();
  await screenshot(page, 'settings-sound-phone');
  await page.reload();
  await press(page, 'Settings');
  await expect.poll(() => score.getAttribute('aria-valuetext')).toBe('70%');
  await expect
    .poll(() => page.getByRole('slider', { name: 'Volume of effects' }).getAttribute('aria-valuetext'))
    .toBe('0%');
});

test('while the page is hidden nothing is heard, and it goes on when it is seen again', async () => {
  const page = await openPage({ before: guided, sound: true });
  await begin(page);
  await expect.poll(() => audio(page)).toBe('running');
  const show = (hidden: boolean) =>
    page.evaluate((is) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: is });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await show(true);
  await expect.poll(() => audio(page)).toBe('suspended');
  await show(false);
  await expect.poll(() => audio(page)).toBe('running');
});

test('where no sound can be had the game is whole, and silent', async () => {
  const page = await openPage({ before: guided, sound: true, expected: /ERR_FAILED|404/, spoilt: true });
  await page.route(/\.(webm|mp3)$/, (route) => route.abort());
  await begin(page);
  await enterRoom(page);
  expect(await places(page)).toEqual([]);
  expect(await page.locator('.notice').count()).toBe(0);
});

test('a seat in a class is silent until its reader wants it otherwise', async () => {
  const { code } = await openClass();
  const page = await openPage({ path: `/classroom/#join=${code}`, before: guided, sound: true });
  await page.locator('.door-right').waitFor();
  await page.getByLabel('Your name here').fill('Ann');
  await press(page, 'Come in');
  await page.locator('.seat-shell').waitFor();
  await expect.poll(() => mute(page).getAttribute('aria-pressed')).toBe('true');
  expect(await fetched(page)).toEqual([]);
  await mute(page).click();
  await expect.poll(() => fetched(page)).toContain('effects');
  await page.reload();
  await expect.poll(() => mute(page).getAttribute('aria-pressed')).toBe('false');
});
