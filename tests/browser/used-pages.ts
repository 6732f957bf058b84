import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Pages at most that lie ready: each holds memory. */
const most = 4;

interface Ready {
  page: Page;
  /** The circumstances it was opened in, as JSON. */
  options: string;
}

/** A browser profile costs a second to fill with scripts, and the scripts again: emptied, it serves the next test. */
const ready: Ready[] = [];

/** An empty page in an empty browser profile of these circumstances. */
export async function takePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const wanted = JSON.stringify(options);
  const at = ready.findIndex((one) => one.options === wanted);
  const [found] = at < 0 ? [] : ready.splice(at, 1);
  return found?.page ?? (await browser.newContext(options)).newPage();
}

/** Takes a page back that a test has done with: leaves it, with its workers, and forgets all that `site` kept in it. */
export async function givePage(page: Page, options: BrowserContextOptions, site: string): Promise<void> {
  const context = page.context();
  if (ready.length >= most) return context.close();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.emulateMedia({ media: null });
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: site, storageTypes: 'all' });
  await session.detach();
  ready.push({ page, options: JSON.stringify(options) });
}
