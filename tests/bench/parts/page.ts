import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { withBuiltPages } from '../built-pages.ts';
import { type Section, type Settings, short } from '../section.ts';

const root = resolve(import.meta.dirname, '../../..');
const locales = { English: 'en-US', Korean: 'ko-KR', Japanese: 'ja-JP' };

/** What is counted apart, by what the browser calls it. */
const kinds = ['Document', 'Script', 'Stylesheet', 'Font', 'other'] as const;
type Bytes = Record<(typeof kinds)[number], number>;

/** Bytes that come over the wire until a page is there and nothing more is fetched, headers and all. */
async function bytesOf(browser: Browser, address: string, locale: string): Promise<Bytes> {
  const context = await browser.newContext({ locale, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  const kindOf = new Map<string, string>();
  const bytes: Bytes = { Document: 0, Script: 0, Stylesheet: 0, Font: 0, other: 0 };
  network.on('Network.responseReceived', ({ requestId, type }) => void kindOf.set(requestId, type));
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.find((one) => one === kindOf.get(requestId)) ?? 'other';
    bytes[kind] += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}

async function measured(browser: Browser, address: string): Promise<(readonly [string, Bytes])[]> {
  const found: (readonly [string, Bytes])[] = [];
  for (const [language, locale] of Object.entries(locales))
    found.push([language, await bytesOf(browser, address, locale)]);
  return found;
}

/** What a browser fetches for the first page, beside Phaser alone. */
export async function pagePart({ tell }: Settings): Promise<Section> {
  const found = await withBuiltPages(tell, measured);
  const phaser = gzipSync(readFileSync(join(root, 'node_modules/phaser/dist/phaser.min.js')), {
    level: 9,
  }).length;
  const kilobytes = (bytes: number): string => `${short(bytes / 1000)} kB`;
  return {
    title: "The first page's bytes",
    notes: [
      `Everything that Chromium has fetched from \`standoff serve\` when the title stands and the network is quiet, as it came over the wire (compressed, with headers). Phaser alone, \`phaser.min.js\` in gzip: ${kilobytes(phaser)}.`,
    ],
    head: ['', '>all', '>Phaser alone is 1', '>page', '>scripts', '>styles', '>fonts', '>other'],
    rows: found.map(([language, bytes]) => {
      const all = Object.values(bytes).reduce((sum, one) => sum + one, 0);
      return [language, kilobytes(all), short(all / phaser), ...kinds.map((kind) => kilobytes(bytes[kind]))];
    }),
  };
}
