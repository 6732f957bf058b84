import type { Page } from 'playwright-core';
import { moments } from './moments.ts';
import { openGame } from './open-game.ts';
import { click, type Scene, waitFor } from './scene.ts';

const open = (moment: keyof typeof moments, until: string) => openGame(moments[moment], until);

/** Presses an entry of the menu at the page's top, by its place. */
const menu = (place: number) => async (page: Page) => {
  const item = page.locator('.menu-item').nth(place);
  if (!(await item.isVisible())) await page.locator('.bar .menu > .button').click();
  await item.click();
  await waitFor(page, 'dialog[open]');
};
const closeDialog = click('dialog[open] .dialog-head .button');

const tab = (name: string): Scene => ({ name: `room-${name}`, show: click(`#tab-${name}`) });
const part = (name: string): Scene => ({
  name: `debrief-${name}`,
  async show(page) {
    await page.locator(`[data-tab="${name}"]`).press('Enter');
    if (name === 'turning') await waitFor(page, '.swing');
  },
});

/** The game from its title to the last chapter of its debrief. */
export const gameScenes: readonly Scene[] = [
  {
    name: 'title',
    async show(page) {
      await waitFor(page, '.title-menu');
      // The picture comes after the words.
      await waitFor(page, '.map-name');
    },
  },
  {
    name: 'title-help',
    small: true,
    async show(page) {
      await click('.title-menu > button:nth-of-type(3)')(page);
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'choice',
    async show(page) {
      await closeDialog(page);
      await click('.title-menu .button-main')(page);
      await waitFor(page, '.newgame-form');
    },
  },
  {
    name: 'choice-shared',
    small: true,
    show: (page) => page.locator('.newgame-column').first().locator('input').nth(1).check(),
  },
  {
    name: 'brief',
    async show(page) {
      await page.locator('.newgame-column').first().locator('input').first().check();
      // The opponent that thinks least: nobody looks at what it does.
      await page.getByRole('radio', { name: /^(Patient|느긋함|おだやか)/ }).check();
      await click('.newgame-begin .button')(page);
      await waitFor(page, '.brief');
    },
  },
  {
    name: 'room-first',
    small: true,
    async show(page) {
      await page.locator('.brief input[type=radio]').first().check();
      await click('.brief-must .button-main')(page);
      await waitFor(page, '.seal-button');
    },
  },
  { name: 'room', small: true, show: open('midway', '.seal-button') },
  tab('moves'),
  {
    name: 'room-move',
    async show(page) {
      await click('.move:not(.move-barred) .move-choose')(page);
      await click('.move-open')(page);
    },
  },
  tab('table'),
  { name: 'room-clause', show: click('.clause-open') },
  tab('home'),
  tab('world'),
  {
    name: 'seal',
    async show(page) {
      await click('.seal-button')(page);
      await waitFor(page, 'dialog[open]');
    },
  },
  {
    name: 'menu',
    small: true,
    async show(page) {
      await closeDialog(page);
      await click('.bar .menu > .button')(page);
    },
  },
  {
    name: 'settings',
    show: menu(2),
  },
  {
    name: 'saves',
    small: true,
    async show(page) {
      await closeDialog(page);
      await menu(1)(page);
    },
  },
  {
    name: 'help',
    async show(page) {
      await closeDialog(page);
      await menu(0)(page);
    },
  },
  {
    name: 'resolution',
    small: true,
    async show(page) {
      await closeDialog(page);
      await open('resolution', '.resolution-bar')(page);
      for (const _ of [1, 2]) await click('.resolution-bar .button-main')(page);
    },
  },
  { name: 'resolution-all', show: click('.resolution-bar .button-quiet') },
  { name: 'room-locks', small: true, show: open('locks', '.seal-button') },
  { name: 'night', small: true, show: open('night', '.seal-button') },
  { name: 'home-reads', show: open('homeReads', '.seal-button') },
  { name: 'decision', show: open('decision', '.decision') },
  { name: 'epilogue', show: open('epilogue', '.debrief .button-main') },
  {
    name: 'ending',
    async show(page) {
      await open('debrief', '.part-tabs, .ending .button-main')(page);
      if (await page.locator('.part-tabs').isVisible()) await click('.bar-aside .button')(page);
    },
  },
  {
    name: 'debrief-history',
    async show(page) {
      if (await page.locator('.ending .button-main').isVisible()) await click('.ending .button-main')(page);
      await waitFor(page, '[data-tab="history"]');
    },
  },
  ...['turning', 'numbers', 'statechart', 'deals', 'secrets', 'rewind', 'about'].map(part),
];
