import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { classScenes } from '../shots/class-scenes.ts';
import { gameScenes } from '../shots/game-scenes.ts';
import type { Scene } from '../shots/scene.ts';
import { studioPath, studioScenes } from '../shots/studio-scenes.ts';
import { desktop, openPage, phone, still } from './harness.ts';
import { measure } from './measure.ts';

/** As tall as a phone's page is long, so that all of it can be measured at once. */
const scroll = { ...phone, height: 2600 };
const languages = ['en', 'ko', 'ja'] as const;

const reader = () => {
  localStorage['standoff.settings'] ??= '{"guided":true,"motion":"less"}';
};
/** Text at twice its size (WCAG 1.4.4). */
const largeReader = () => {
  localStorage['standoff.settings'] ??= '{"guided":true,"motion":"less","textSize":200}';
};

/** Where each thing that is wrong was found first, so that one slip is told once. */
class Wrongs {
  readonly #found = new Map<string, string>();

  add(where: string, what: string, line: string): void {
    const told = `${what}: ${line}`;
    if (!this.#found.has(told)) this.#found.set(told, where);
  }

  get lines(): string[] {
    return [...this.#found].map(([told, where]) => `${where}: ${told}`);
  }
}

/** Goes through scenes, each at these sizes; says what is wrong in any of them. */
async function wrongIn(
  page: Page,
  scenes: readonly Scene[],
  sizes: readonly (typeof desktop)[],
): Promise<string[]> {
  const wrongs = new Wrongs();
  for (const { name, show, small } of scenes) {
    await show(page);
    if (small) continue;
    for (const size of sizes) {
      await page.setViewportSize(size);
      await still(page);
      const found = await measure(page, size.width === phone.width);
      for (const [what, lines] of Object.entries(found))
        for (const line of lines) wrongs.add(`${name}, ${size.width}x${size.height}`, what, line);
    }
  }
  return wrongs.lines;
}

const open = (lang: (typeof languages)[number], path: string, before: () => void) =>
  openPage({ path, lang, before, context: { hasTouch: true } });

test.each(languages)(
  'no text of the game is cut, covered or out of reach in %s, at twice its size either',
  async (lang) => {
    const [page, large] = await Promise.all([open(lang, '/', reader), open(lang, '/', largeReader)]);
    const found = await Promise.all([
      wrongIn(page, gameScenes, [desktop, scroll]),
      wrongIn(large, gameScenes, lang === 'en' ? [desktop, phone] : [phone]),
    ]);
    expect(found).toEqual([[], []]);
  },
  480_000,
);

test.each(languages)(
  'nor is any of a class or of the studio in %s',
  async (lang) => {
    const [page, studio] = await Promise.all([
      open(lang, '/classroom/', reader),
      open(lang, studioPath, reader),
    ]);
    const found = await Promise.all([
      wrongIn(page, await classScenes(), [desktop, scroll]),
      wrongIn(studio, studioScenes, [desktop]),
    ]);
    expect(found).toEqual([[], []]);
  },
  480_000,
);
