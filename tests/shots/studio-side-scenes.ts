import type { Page } from 'playwright-core';
import { click, type Scene, waitFor } from './scene.ts';

const closeDialog = async (page: Page) => {
  await click('dialog[open] .dialog-head .button')(page);
};

/** Presses the first or the last entry of the menu of files. */
const inFiles = (name: string, which: 'first' | 'last'): Scene => ({
  name,
  async show(page) {
    await click('.files-bar .menu > .button')(page);
    await page.locator('.files-bar .menu-item')[which]().click();
    await waitFor(page, 'dialog[open]');
  },
});

const after = (before: (page: Page) => Promise<unknown>, { name, show }: Scene): Scene => ({
  name,
  async show(page) {
    await before(page);
    await show(page);
  },
});

const dialogBy = (name: string, button: string): Scene => ({
  name,
  async show(page) {
    // A narrow head has folded what is rarely wanted.
    const fold = page.locator('.studio-fold[aria-expanded=false]');
    if (await fold.isVisible()) await fold.click();
    await click(button)(page);
    await waitFor(page, 'dialog[open]');
  },
});

/** What lies over the studio's desks, a thing's own form, and a text with faults; begins at the desk of balance. */
export const studioSideScenes: readonly Scene[] = [
  {
    name: 'studio-form',
    async show(page) {
      await click('#studio-panel-tab-forms')(page);
      // Moves: the longest form there is.
      await click('.form-tree-section >> nth=6')(page);
      await waitFor(page, '.form-fields');
    },
  },
  {
    name: 'studio-texts',
    async show(page) {
      await click('.form-tree-sections > li:last-child .form-tree-section')(page);
    },
  },
  inFiles('studio-start', 'first'),
  after(closeDialog, inFiles('studio-share', 'last')),
  after(closeDialog, dialogBy('studio-play', '.files-bar > .button-main')),
  after(closeDialog, dialogBy('studio-export', '.studio-acts > .button:last-of-type')),
  after(closeDialog, dialogBy('studio-keys', '.studio-settings > .button')),
  {
    name: 'studio-faults',
    async show(page) {
      await closeDialog(page);
      const face = page.locator('.studio-faces button').first();
      if (await face.isVisible()) await face.click();
      await page.locator('.cm-content').click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('scenari: twice\n');
      const other = page.locator('.studio-faces button').last();
      if (await other.isVisible()) await other.click();
      await click('#studio-panel-tab-problems')(page);
      await waitFor(page, '.problem, .problems li');
    },
  },
];
