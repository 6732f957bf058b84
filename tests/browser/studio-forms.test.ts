import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { wrongs } from './axe.ts';
import { speakInStudio } from './begin.ts';
import { desktop, openPage, screenshot } from './harness.ts';

/** The studio with its first scenario and the forms beside the text. */
async function openForms(): Promise<Page> {
  const page = await openPage({
    path: '/studio/#scenario=template',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await page.locator('.studio-panel').waitFor();
  await page.getByRole('tab', { name: 'Forms' }).click();
  await page.locator('.form-tree').waitFor();
  return page;
}

const section = (page: Page, name: string) =>
  page
    .locator('.form-tree')
    .getByRole('button', { name, exact: false })
    .and(page.locator('.form-tree-section'));

/** Types into a field of the form and leaves it. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.locator('.form-side').getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
}

/** A file as it stands in the editor, copied out of it as an author would. */
async function textOf(page: Page, file: string): Promise<string> {
  await page.getByRole('tab', { name: file }).click();
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('an author adds a meter, a move and an ending and translates a text without touching YAML', async () => {
  const page = await openForms();
  const before = await textOf(page, 'scenario.yaml');
  const comments = before.match(/#.*/g) ?? [];
  expect(comments.length).toBeGreaterThan(5);

  await section(page, 'Meters').click();
  await page.getByLabel('Whose', { exact: true }).selectOption('');
  await page.getByLabel('New meter: its name').fill('harvest');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'harvest' }).waitFor();
  await fill(page, 'Starts at', '35');
  await fill(page, 'meters.harvest.name · English', 'The harvest');
  await fill(page, 'meters.harvest.name · 한국어', '수확');
  await fill(page, 'meters.harvest.name · 日本語', '収穫');
  await fill(page, 'meters.harvest.about · English', 'What the fields will give.');
  await page.getByRole('heading', { name: 'The harvest' }).waitFor();

  await section(page, 'Moves').click();
  const owner = await page.getByLabel('Whose', { exact: true }).inputValue();
  await page.getByLabel('New move: its name').fill('blessFields');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `${owner}.blessFields` }).waitFor();
  await fill(page, 'Condition', 'harvest >= 20');
  await page.getByRole('button', { name: 'Add: Effects' }).click();
  await fill(page, 'Effects 1', 'harvest +3');
  for (const word of ['title', 'about', 'for', 'against'])
    for (const language of ['English', '한국어', '日本語'])
      await fill(page, `moves.${owner}.blessFields.${word} · ${language}`, `${word}: the fields`);

  await section(page, 'Endings').click();
  await page.getByLabel('New ending: its name').fill('fullBarns');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'fullBarns' }).waitFor();
  await fill(page, 'Condition', 'harvest >= 80');
  for (const word of ['title', 'about', 'lesson'])
    for (const language of ['English', '한국어', '日本語'])
      await fill(page, `endings.fullBarns.${word} · ${language}`, `Full barns, ${word}`);

  const after = await textOf(page, 'scenario.yaml');
  for (const comment of comments) expect(after).toContain(comment);
  expect(after).toMatch(/\n {2}harvest: ?(\{ initial: 35 \}|\n {4}initial: 35)/);
  expect(after).toContain(`  ${owner}.blessFields:`);
  expect(after).toMatch(/when: harvest >= 20/);
  expect(after).toMatch(/- harvest \+3|\[harvest \+3\]/);
  expect(after).toMatch(/fullBarns:/);
  expect(await textOf(page, 'text/ko.yaml')).toContain('name: 수확');
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('0 errors');
  await screenshot(page, 'studio-forms-added');
});

test('what is wrong is told at its field while it is typed, and undo takes a change of the forms back', async () => {
  const page = await openForms();
  const before = await textOf(page, 'scenario.yaml');
  await section(page, 'Moves').click();
  const condition = page.locator('.form-side').getByLabel('Condition', { exact: true });
  await condition.fill('round >=');
  await page.getByText('here should stand a round').first().waitFor();
  await condition.press('Escape');
  await condition.fill('round >= never');
  await condition.blur();
  await page.locator('.form-side').getByText('no round "never"').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => textOf(page, 'scenario.yaml')).toBe(before);
});

test('nothing in the forms bars anybody from them in any language', async () => {
  const page = await openForms();
  for (const lang of ['en', 'ko', 'ja'] as const) {
    await speakInStudio(page, lang);
    await page.setViewportSize(lang === 'ja' ? { width: 1920, height: 1080 } : desktop);
    for (const at of [0, 2, 6, 11]) {
      await page.locator('.form-tree-section').nth(at).click();
      await screenshot(page, `studio-forms-${lang}-${at}`);
      expect(await wrongs(page)).toEqual([]);
    }
  }
}, 120_000);
