import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import english from '../../src/web/text/en/common.json' with { type: 'json' };
import japanese from '../../src/web/text/ja/classroom.json' with { type: 'json' };
import japaneseCommon from '../../src/web/text/ja/common.json' with { type: 'json' };
import korean from '../../src/web/text/ko/common.json' with { type: 'json' };
import { guided, press, quickOpponent } from './begin.ts';
import { openPage } from './harness.ts';
import { nextVersion } from './next-version.ts';
import { type OwnSite, ownSite } from './own-site.ts';
import { playThrough, withMouse } from './play-through.ts';

const texts = { en: english, ko: korean, ja: japaneseCommon };

/** What a browser says of its own accord without a network. */
const expected = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/;

/** The whole site takes a slow machine a while, in milliseconds. */
const timeout = 60_000;

/** Opens the game of a site of its own, as somebody who has not been there, and who may be offline later. */
const visit = ({ address }: OwnSite, sound = false): Promise<Page> =>
  openPage({
    site: address.replace(/\/$/, ''),
    before: guided,
    sound,
    context: { serviceWorkers: 'allow' },
    expected,
    spoilt: true,
  });

/** Waits until the worker keeps the site for this page, and all sounds in the format that it plays. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout });
  const files = readdirSync(join(inject('pages'), 'assets')).filter((name) => name.endsWith('.webm')).length;
  const kept = () => page.evaluate(async () => (await (await caches.open('standoff-sound')).keys()).length);
  await expect.poll(kept, { timeout }).toBe(files);
}

/** What of Howler's insides tells what sounds. */
interface Heard {
  Howler: { ctx: AudioContext; masterGain: GainNode; _howls: { state(): string }[] };
}

/** Waits until this many sounds are there and their sum, as it goes to the speakers, is more than silence. */
const sounds = (page: Page, many: number) =>
  page.waitForFunction((least) => {
    const { Howler } = globalThis as unknown as Partial<Heard>;
    if (!Howler?.ctx || Howler._howls.length < least) return false;
    const kept = globalThis as { analyser?: AnalyserNode };
    if (!kept.analyser) {
      kept.analyser = Howler.ctx.createAnalyser();
      Howler.masterGain.connect(kept.analyser);
    }
    const wave = new Float32Array(kept.analyser.fftSize);
    kept.analyser.getFloatTimeDomainData(wave);
    return (
      Howler._howls.every((howl) => howl.state() === 'loaded') && wave.some((one) => Math.abs(one) > 0.001)
    );
  }, many);

/** From the title to the last page of a scenario's shortest game, and back; the first scenario when none is named. */
async function wholeGame(page: Page, language: keyof typeof texts, scenario?: string): Promise<string> {
  const { menu, choice, brief } = texts[language];
  await press(page, menu.newGame);
  if (scenario) {
    await page.locator('.radio-card', { hasText: scenario }).click();
    await page.locator('.newgame-about h2', { hasText: scenario }).waitFor();
  }
  await quickOpponent(page, language);
  await press(page, choice.begin);
  await page.locator('.brief').getByRole('radio').first().check();
  await press(page, brief.confirm);
  // The effects, and the layers of the score.
  await sounds(page, 6);
  const ending = await playThrough(withMouse(page), 2, `offline-${language}`);
  await press(page, menu.open);
  await press(page, menu.title);
  return ending;
}

/** Sets another language at the title. */
async function speakHere(page: Page, language: 'ko' | 'ja'): Promise<void> {
  await page.locator(`.language[lang="${language}"]`).click();
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

test('after one visit, games in three languages are played without a network, and with their sound', async () => {
  const site = await ownSite(inject('pages'), '/');
  const page = await visit(site, true);
  await isKept(page);
  await page.context().setOffline(true);
  await site.goAway();
  await page.reload();
  expect(await wholeGame(page, 'en')).not.toBe('');
  await speakHere(page, 'ko');
  expect(await wholeGame(page, 'ko', '물의 협상')).toMatch(/[가-힣]/);
  await speakHere(page, 'ja');
  expect(await wholeGame(page, 'ja', '水の交渉')).toMatch(/[ぁ-ん]/);
  const kept = await page.evaluate(async () => {
    const files = await (await caches.open('standoff-sound')).keys();
    return Promise.all(files.map(async ({ url }) => (await fetch(url)).status));
  });
  expect(kept.every((status) => status === 200)).toBe(true);
  await page.goto(`${site.address}classroom/`);
  await page.getByText(japanese.noNetwork).waitFor();
}, 240_000);

test('under any path the game and the studio lead to one another, and one worker keeps both', async () => {
  const site = await ownSite(inject('pages'), '/school/standoff/');
  const page = await visit(site);
  await press(page, texts.en.menu.howToPlay);
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: texts.en.title.write }).click();
  await page.waitForURL('**/school/standoff/studio/**');
  await page.locator('#studio').getByRole('button').first().waitFor();
  await isKept(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
    `${site.address}sw.js`,
  );
  const manifest = await page.evaluate(async () => {
    const { href } = document.querySelector('link[rel=manifest]') as HTMLLinkElement;
    const read = await (await fetch(href)).json();
    return {
      start: new URL(read.start_url, href).href,
      icons: await Promise.all(
        read.icons.map(async ({ src }: { src: string }) => (await fetch(new URL(src, href))).status),
      ),
    };
  });
  expect(manifest).toEqual({ start: site.address, icons: [200, 200, 200] });
  await page.context().setOffline(true);
  await site.goAway();
  await page.reload();
  await page.locator('#studio').getByRole('button').first().waitFor();
}, 120_000);

/** The button that lets a new version in, once the browser has found that version. */
async function offered(page: Page): Promise<Locator> {
  const load = page.getByRole('button', { name: texts.en.message.newVersionLoad });
  // A browser that was still asking after an earlier visit found the old version: it is to ask again.
  await expect
    .poll(
      async () => {
        await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
        return load.isVisible();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe(true);
  return load;
}

test('a new version comes also where letting it in is the first thing that is pressed', async () => {
  const site = await ownSite(inject('pages'), '/');
  const page = await visit(site, true);
  await isKept(page);
  // Where things move there is the most to be fetched.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  site.serve(nextVersion(inject('pages')));
  const load = await offered(page);
  await load.click();
  await page.locator('html[data-version="2"]').waitFor({ state: 'attached' });
}, 120_000);

test('a new version waits for its reader: the old page goes on whole, a reload is whole the new one', async () => {
  const site = await ownSite(inject('pages'), '/school/standoff/');
  const page = await visit(site);
  await isKept(page);
  const other = await page.context().newPage();
  await other.goto(site.address);
  await press(page, texts.en.menu.newGame);
  await press(page, texts.en.choice.begin);
  await page.locator('.brief').getByRole('radio').first().check();
  site.serve(nextVersion(inject('pages')));
  const load = await offered(page);
  // The computer thinks in a script that was not asked for yet, and that the site no longer has.
  await press(page, texts.en.brief.confirm);
  await page.locator('.seal-button').waitFor();
  await load.click();
  await page.locator('html[data-version="2"]').waitFor({ state: 'attached' });
  await press(page, new RegExp(texts.en.menu.continue));
  await page.locator('.seal-button').waitFor();
  // The other page began before: what it asks for now comes from what it began with.
  await press(other, texts.en.menu.newGame);
  await other.locator('.newgame-form').waitFor();
  expect(await other.locator('html').getAttribute('data-version')).toBeNull();
  await other.close();
  await page.reload();
  const isGone = () =>
    page.evaluate(async () => {
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return !kept.flat().some(({ url }) => url.includes('/assets/open-games-'));
    });
  await expect.poll(isGone, { timeout }).toBe(true);
  // What it still asks for it would ask of a folder that goes before it does.
  await page.close();
}, 120_000);
