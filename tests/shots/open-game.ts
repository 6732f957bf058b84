import type { Page } from 'playwright-core';
import { waitFor } from './scene.ts';

/** Goes to an address in the page that is there. */
export const goToHash = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Opens a game by its link, in the page that is there. */
export const openGame = (hash: string, until: string) => async (page: Page) => {
  await goToHash(page, hash);
  await waitFor(page, until);
  // That a link was opened is told over the page for a while.
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.notice button')) button.click();
  });
};
