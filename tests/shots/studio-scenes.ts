import { click, type Scene, waitFor } from './scene.ts';

/** Where the studio's scenes begin. */
export const studioPath = '/studio/';

const panel = (name: string, until: string): Scene => ({
  name: `studio-${name}`,
  async show(page) {
    // A narrow window shows the text or what is seen of it.
    const turn = page.locator('.studio-faces button').last();
    if (await turn.isVisible()) await turn.click();
    await click(`#studio-panel-tab-${name}`)(page);
    await waitFor(page, until);
  },
});

/** The studio: where one begins, its text, and every desk beside it. */
export const studioScenes: readonly Scene[] = [
  { name: 'studio-first', show: (page) => waitFor(page, '.files-shipped') },
  {
    name: 'studio',
    async show(page) {
      await click('.files-shipped .button:has(:text-is("gsomia-2019"))')(page);
      await waitFor(page, '.cm-content');
      await page.locator('.status-reading:empty').waitFor({ state: 'attached' });
    },
  },
  panel('problems', '.studio-panel'),
  panel('forms', '.form-tree'),
  panel('chart', '.chart-state'),
  panel('balance', '.balance-table .share-bar'),
];
