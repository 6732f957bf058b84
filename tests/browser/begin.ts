import type { Page } from 'playwright-core';

/** Run in a page before its own scripts: the reader has been led through a first round before. */
export const guided = () => {
  // It runs again when the page is loaded again: what was set meanwhile stays.
  localStorage['standoff.settings'] ??= '{"guided":true}';
};

/** Presses the one visible button of that name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** From the title to the brief of a new game, as the page proposes it. */
export async function begin(page: Page): Promise<void> {
  await press(page, 'New game');
  await press(page, 'Begin');
  await page.getByText('Choose your must-have').first().waitFor();
}

/** From the brief to the situation room: the first must-have is chosen. */
export async function enterRoom(page: Page): Promise<void> {
  // The page before it has such buttons too, and may still be there.
  await page.locator('.brief').getByRole('radio').first().check();
  await press(page, 'Go to the situation room');
  await page.getByRole('button', { name: 'Seal' }).first().waitFor();
}
