import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { still } from './harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Run in a page before its own scripts: the reader has been led through a round before, and reads by day. */
export const byDay = () => {
  localStorage['standoff.settings'] ??= '{"guided":true,"theme":"light"}';
};

/**
 * What axe finds wrong with the page once it stands still, as `rule: element`. In forced colours it leaves contrast to the
 * browser, which draws none of the colours that axe reads there.
 */
export async function wrongs(page: Page): Promise<string[]> {
  // Panels fade in: colours are only what they are when that is over.
  await still(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (
      globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } }
    ).axe;
    // The rules that are on by default look into sounds and films, and into no style sheet.
    const forced = matchMedia('(forced-colors: active)').matches;
    const { violations } = await run(document, {
      rules: { 'color-contrast': { enabled: !forced } },
      resultTypes: ['violations'],
      preload: { assets: ['media'] },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
  });
}
