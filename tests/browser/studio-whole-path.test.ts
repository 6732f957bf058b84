import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { guided, press } from './begin.ts';
import { openPage, screenshot } from './harness.ts';
import { playThrough, withMouse } from './play-through.ts';

const section = (page: Page, name: string) => page.locator('.form-tree-section').filter({ hasText: name });

/** Types into a field of the form and leaves it. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('.form-side').getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
}

const toForms = (page: Page) => page.locator('#studio-panel-tab-forms').click();

test('from a blank page to a crisis between other countries, weighed and played to its debrief', async () => {
  const page = await openPage({ path: '/studio/', before: guided });
  await press(page, 'Practice: the water table');
  await toForms(page);

  // Other countries: the names that players read, in the three languages that need them.
  await section(page, 'Texts').click();
  for (const [language, name] of [
    ['English', 'Norra'],
    ['한국어', '노라'],
    ['日本語', 'ノラ'],
  ])
    await fill(page, `delegations.ostany.name · ${language}`, name ?? '');

  // One more act, and one more way for it all to end.
  await section(page, 'Moves').click();
  await page.getByLabel('New move: its name').fill('openGates');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add: Effects' }).click();
  await fill(page, 'Effects 1', 'tension -6');
  for (const word of ['title', 'about', 'for', 'against'])
    for (const language of ['English', '한국어', '日本語'])
      await fill(page, `moves.ostany.openGates.${word} · ${language}`, `The gates: ${word}`);
  await section(page, 'Endings').click();
  await page.getByLabel('New ending: its name').fill('openRiver');
  await page.keyboard.press('Enter');
  await fill(page, 'Condition', 'ostany.openGates done');
  // The first whose condition holds is the ending.
  const up = page.getByRole('button', { name: 'Move openRiver up' });
  while (await up.isEnabled()) await up.click();
  for (const word of ['title', 'about', 'lesson'])
    for (const language of ['English', '한국어', '日本語'])
      await fill(page, `endings.openRiver.${word} · ${language}`, `An open river: ${word}`);
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('0 errors');

  await page.locator('#studio-panel-tab-balance').click();
  const ending = page.locator('.balance tr', { hasText: 'An open river' }).first();
  await ending.waitFor();
  await expect.poll(() => ending.textContent()).toMatch(/[1-9]\d*\.\d%/);
  await screenshot(page, 'studio-whole-path-balance');

  // No more games are played for it than are looked at.
  await toForms(page);

  await page.getByText('Kept on this device').waitFor();
  await press(page, 'Play from here…');
  await page.getByRole('dialog').getByLabel('The computer plays').selectOption('1');
  const opening = page.context().waitForEvent('page');
  await press(page, 'Play in a new tab');
  const game = await opening;
  await game.getByText('Choose your must-have').first().waitFor();
  expect(await game.locator('#game').textContent()).toContain('Norra');
  await game.locator('.brief').getByRole('radio').first().check();
  await press(game, 'Go to the situation room');
  await playThrough(withMouse(game), 2, 'studio-whole-path');
  await game.locator('.ending .button-main').click();
  await game.getByRole('tab', { name: 'Numbers' }).waitFor();
}, 480_000);
