import type { Browser } from 'playwright-core';
import { firstViewMark } from '../../src/web/pwa/first-view.ts';

/** What is counted apart, by what the browser calls it. */
export const kinds = ['Document', 'Script', 'Stylesheet', 'Font', 'other'] as const;
export type Bytes = Record<(typeof kinds)[number], number>;

export const sum = (bytes: Bytes): number => Object.values(bytes).reduce((all, one) => all + one, 0);

/**
 * Bytes that come over the wire, headers and all, until a page is there, nothing more is fetched, and nobody has touched
 * it. What a page asks for after it has said that its first view is over does not count.
 * @param until what a pointer that moves brings about: then all counts that was fetched until that stands
 */
export async function bytesOf(
  browser: Browser,
  address: string,
  locale: string,
  until?: string,
): Promise<Bytes> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1366, height: 768 },
    // What a worker keeps for later would come in between.
    serviceWorkers: until ? 'block' : 'allow',
  });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  // The browser does not tell of a worker's script among what the page fetches.
  const workers = new Set<string>();
  page.on('worker', (worker) => workers.add(worker.url()));
  const asked = new Map<string, { kind: string; at: number }>();
  const loaded: { id: string; bytes: number }[] = [];
  network.on('Network.requestWillBeSent', ({ requestId, type, wallTime }) => {
    asked.set(requestId, { kind: type ?? 'other', at: wallTime * 1000 });
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded.push({ id: requestId, bytes: encodedDataLength });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (until) {
    await page.mouse.move(200, 200);
    await page.locator(until).waitFor();
    await page.waitForLoadState('networkidle');
  }
  const over = await page.evaluate((mark) => {
    const [marked] = performance.getEntriesByName(mark);
    return marked ? performance.timeOrigin + marked.startTime : undefined;
  }, firstViewMark);
  await context.close();
  const counted: Bytes = { Document: 0, Script: 0, Stylesheet: 0, Font: 0, other: 0 };
  for (const { id, bytes } of loaded) {
    const { kind, at } = asked.get(id) ?? { kind: 'other', at: 0 };
    if (until || over === undefined || at <= over)
      counted[kinds.find((one) => one === kind) ?? 'other'] += bytes;
  }
  for (const url of workers) {
    const { headers } = await fetch(url);
    counted.Script += Number(headers.get('content-length'));
  }
  return counted;
}
