import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/browser/find-chromium.ts';

/**
 * Draws `icon.svg` as the pictures that systems ask for, `npm run icons`: with round corners where it is shown as it is,
 * full to the edge where the system cuts it (what matters lies within four fifths of the middle).
 */

const pictures = [
  { name: 'icon-192', size: 192, round: true },
  { name: 'icon-512', size: 512, round: true },
  { name: 'maskable-512', size: 512, round: false },
  { name: 'apple-touch', size: 180, round: false },
];

const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const { env, ...where } = await findChromium();
const browser = await chromium.launch({
  ...where,
  args: ['--no-sandbox'],
  env: { ...process.env, ...env } as Record<string, string>,
});
try {
  const page = await browser.newPage();
  for (const { name, size, round } of pictures) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html{background:transparent}body{margin:0}svg{display:block;` +
        `border-radius:${round ? '18%' : '0'}}</style>${drawing}`,
    );
    writeFileSync(join(import.meta.dirname, `${name}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
