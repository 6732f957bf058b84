import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { problemsOf } from './problems.ts';
import { givePage, takePage } from './used-pages.ts';

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

const screenshots = resolve(import.meta.dirname, '../../.cache/screenshots');
const locales = { en: 'en-US', ko: 'ko-KR', ja: 'ja-JP' };
const flags = [
  '--no-sandbox',
  // Without a GPU, WebGL is drawn in software; else the game would only be seen on its Canvas fallback.
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opening {
  viewport?: { width: number; height: number };
  lang?: keyof typeof locales;
  /** A site of the test's own, without a slash at the end; the one that all tests share when unsaid. */
  site?: string;
  /** Path and query on the site, `/` when unsaid. */
  path?: string;
  /** More of the browser's circumstances: reduced motion, touch, pixel ratio. */
  context?: BrowserContextOptions;
  /** Run in the page before its own scripts. */
  before?: () => void;
  /** The reader has not set sound off, as most tests have it: to decode a score costs more than to play a round. */
  sound?: boolean;
  /** Problems that this test is about: these do not fail it. */
  expected?: RegExp;
  /** The page is not handed on to other tests: what is done to its browser profile cannot be undone. */
  spoilt?: boolean;
}

/** Run in a page before its own scripts, after the test's: sound is off where nobody has set it. */
const silent = () => {
  try {
    const kept = JSON.parse(localStorage['standoff.settings'] ?? '{}');
    localStorage['standoff.settings'] = JSON.stringify({ sound: 'off', ...kept });
  } catch {
    // The test has taken the storage away.
  }
};

let browser: Promise<Browser> | undefined;

/**
 * Opens a page of the built game in a browser profile of its own, or in one that was emptied. Call it inside a test: when
 * the test ends the page closes, and the test fails on anything the page reported as an error or asked of another computer.
 */
export async function openPage(opening: Opening = {}): Promise<Page> {
  const { viewport = desktop, lang = 'en', path = '/', context: more, expected, spoilt } = opening;
  const { site = inject('site'), before, sound = false } = opening;
  browser ??= start();
  const options = {
    viewport: desktop,
    locale: locales[lang],
    // It would fetch the whole site for every profile.
    serviceWorkers: 'block' as const,
    // What moves is waited for, and drawn without a GPU. A test that is about it asks for it.
    reducedMotion: 'reduce' as const,
    ...more,
  };
  const page = await takePage(await browser, options);
  await page.setViewportSize(viewport);
  const problems = problemsOf(page, site);
  problems.length = 0;
  const content = [before, !sound && silent].map((run) => (run ? `(${run})();` : '')).join('\n');
  const script = await page.addInitScript({ content });
  onTestFinished(async ({ task }) => {
    if (spoilt || page.isClosed() || task.result?.state === 'fail') await page.context().close();
    else {
      await script.dispose();
      await givePage(page, options, inject('site'));
    }
    expect(problems.filter((problem) => !expected?.test(problem))).toEqual([]);
  });
  await page.goto(site + path);
  return page;
}

/** Writes `.cache/screenshots/<name>.png`, to be looked at, when the tests are run with `SCREENSHOTS=1`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: resolve(screenshots, `${name}.png`) });
}

/** Waits until the page stands still: its fonts there, nothing moving, and whatever follows from a new size drawn. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise(requestAnimationFrame);
    do {
      await frame();
      await frame();
    } while (
      document.getAnimations().some(({ playState }) => playState === 'running') ||
      document.querySelector('.still[data-waits]')
    );
  });
}

async function start(): Promise<Browser> {
  const { env, ...where } = inject('chromium');
  try {
    return await chromium.launch({
      ...where,
      args: flags,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (error) {
    throw new Error(
      'No browser could be started for these tests: install Chromium or Chrome, ' +
        `or set STANDOFF_CHROMIUM to the path of one.\n${(error as Error).message}`,
    );
  }
}
