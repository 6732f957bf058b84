import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { gather } from '../../src/studio/files/gather.ts';
import { readOneFile } from '../../src/studio/files/one-file.ts';
import { unzip } from '../../src/studio/files/unzip.ts';
import { filesIn } from '../load.ts';
import { byDay, wrongs } from './axe.ts';
import { guided, press, speakInStudio } from './begin.ts';
import { openPage } from './harness.ts';

const template = filesIn('scenarios/template');
const comment = '# Rise\n';
/** Milliseconds for a whole path on a slow machine. */
const long = 240_000;
const shownText = (page: Page) => page.locator('.cm-content').textContent();

/** The template, which the page has opened, with a line of one's own before it. */
async function written(page: Page): Promise<void> {
  const text = page.locator('.cm-content');
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(comment);
  await page.getByText('Kept on this device').waitFor();
}

/** Presses something of the menu of files. */
async function inMenu(page: Page, name: string): Promise<void> {
  await press(page, 'File');
  await press(page, name);
}

test(
  'a first visit begins with a choice alone; what is chosen lies on the desk, and the next visit goes straight there',
  async () => {
    const page = await openPage({ path: '/studio/' });
    await page.getByRole('heading', { name: 'A scenario to write on' }).waitFor();
    expect(await wrongs(page)).toEqual([]);
    const large = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => /open-studio/.test(name)),
      );
    expect(await large()).toBe(false);
    await speakInStudio(page, 'ja');
    await page.getByRole('heading', { name: '書くシナリオを選ぶ' }).waitFor();
    await page.getByRole('button', { name: 'gsomia-2019', exact: false }).first().click();
    await expect.poll(() => shownText(page)).toContain('gsomia-2019');
    await page.getByRole('tab', { name: '問題' }).waitFor();
    expect(await large()).toBe(true);
    await page.goto('about:blank');
    await page.goto(`${inject('site')}/studio/`);
    await expect.poll(() => shownText(page)).toContain('gsomia-2019');
  },
  long,
);

test(
  'a new draft survives a reload, with what can be undone; as a zip it opens again byte for byte',
  async () => {
    const page = await openPage({ path: '/studio/#scenario=template' });
    await written(page);
    await page.reload();
    await expect.poll(() => shownText(page)).toContain(comment.trim());

    await inMenu(page, 'Save as a file or share…');
    expect(await wrongs(page)).toEqual([]);
    const offered = page.waitForEvent('download');
    await press(page, 'Save as a zip');
    const zip = await (await offered).path();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await inMenu(page, 'New or open…');
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'A file or zip…');
    await (await chooser).setFiles({
      name: 'sent.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(zip),
    });
    await page.getByRole('heading', { name: 'A scenario from elsewhere' }).waitFor();
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Open as a new draft');
    await page.getByText('Kept on this device').waitFor();

    const again = page.waitForEvent('download');
    await inMenu(page, 'Save as a file or share…');
    await press(page, 'Save as one file');
    const text = readFileSync(await (await again).path(), 'utf8');
    const read = readOneFile(text, '');
    const raw = unzip(readFileSync(zip), '');
    const packed = raw.ok ? gather(raw.value) : raw;
    expect(read.ok && packed.ok && read.value).toEqual(packed.ok && packed.value.files);
    expect(read.ok && read.value['scenario.yaml']?.startsWith(`${comment}# yaml-language-server`)).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    // What was typed before the reload can still be undone.
    await inMenu(page, 'New or open…');
    await page
      .getByRole('button', { name: /^Open “/ })
      .last()
      .click();
    await expect.poll(() => shownText(page)).toContain(comment.trim());
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect
      .poll(async () => {
        if (await undo.isEnabled()) await undo.click();
        return shownText(page);
      })
      .not.toContain(comment.trim());
  },
  long,
);

test(
  'a draft is shared as a link, which shows what is in it before it opens, and a spoilt one says so',
  async () => {
    const page = await openPage({
      path: '/studio/#scenario=template',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await written(page);
    await inMenu(page, 'Save as a file or share…');
    await press(page, 'Copy a link');
    await page.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(link);

    const other = await openPage({ path: `/studio/${hash}` });
    await other.getByRole('heading', { name: 'A scenario from elsewhere' }).waitFor();
    expect(await other.getByRole('dialog').textContent()).toContain('scenario.yaml');
    await press(other, 'Open as a new draft');
    await expect.poll(() => shownText(other)).toContain(comment.trim());

    const spoilt = await openPage({ path: `/studio/${hash.slice(0, -9)}` });
    await spoilt.getByText('This link was cut short or changed').waitFor();
  },
  long,
);

test(
  'a draft is played from its third round as the second side, and the game leads back to it',
  async () => {
    const page = await openPage({ path: '/studio/#scenario=template', before: guided });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(comment);
    await page.getByText('Kept on this device').waitFor();
    await press(page, 'Play from here…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Begins with').selectOption({ index: 2 });
    await dialog.getByRole('radio', { name: 'Merrow' }).check();
    await dialog.getByLabel('The computer plays').selectOption('1');
    await dialog.getByText('How things stand').click();
    await dialog.getByLabel('Rupture scale').fill('9');
    await dialog.getByText('Rupture scale: a whole number from 2 to 5.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Play in a new tab' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Rupture scale').fill('3');
    expect(await wrongs(page)).toEqual([]);
    const opening = page.context().waitForEvent('page');
    await press(page, 'Play in a new tab');
    const game = await opening;
    const problems: string[] = [];
    game.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    game.on('pageerror', (error) => problems.push(error.message));

    await game.getByText('Choose your must-have').first().waitFor();
    await game.getByText('Draft: ', { exact: false }).first().waitFor();
    expect(await wrongs(game)).toEqual([]);
    await game.locator('.brief').getByRole('radio').first().check();
    await press(game, 'Go to the situation room');
    await game.locator('.seal-button').click();
    await press(game, 'Seal and send');
    await press(game, 'All at once');
    await press(game, /^Go on/);
    await game.getByText('Final text').first().waitFor();
    await game.locator('.seal-button').waitFor();
    const back = page.context().waitForEvent('page');
    await press(game, 'Menu');
    await game.getByRole('link', { name: 'Edit this scenario' }).click();
    const studio = await back;
    await expect.poll(() => shownText(studio)).toContain(comment.trim());
    expect(new URL(studio.url()).hash).toBe(new URL(page.url()).hash);
    // A reload of the game goes on with the draft's game.
    await game.reload();
    await press(game, /Continue/);
    await game.getByText('Draft: ', { exact: false }).first().waitFor();
    expect(problems).toEqual([]);
  },
  long,
);

test(
  'axe finds nothing in the dialogs of drafts, files and play in Korean and Japanese, by day',
  async () => {
    const page = await openPage({
      ...{ path: '/studio/#scenario=template', lang: 'ko', before: byDay },
    });
    await page.locator('.cm-content').waitFor();
    const entries = page.locator('.files-bar .menu-item');
    for (const lang of ['ko', 'ja'] as const) {
      await speakInStudio(page, lang);
      for (const opened of ['start', 'share', 'play'] as const) {
        if (opened === 'play') await page.locator('.files-bar > .button-main').click();
        else {
          await page.locator('.files-bar .menu > .button').click();
          await (opened === 'start' ? entries.first() : entries.last()).click();
        }
        await page.getByRole('dialog').waitFor();
        expect(await wrongs(page), `${opened} in ${lang}`).toEqual([]);
        await page.locator('dialog[open] .dialog-head .button').click();
      }
    }
  },
  long,
);

test(
  'a folder of the disk is opened, saved back without touching what is not its own, and guarded from others',
  async () => {
    const page = await openPage({
      path: '/studio/',
      // The browser's own private folder stands for one that the author would choose.
      before: () => {
        window.showDirectoryPicker = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('crisis', { create: true });
      },
    });
    await page.evaluate(
      async (files) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('crisis', {
          create: true,
        });
        for (const [path, text] of Object.entries(files)) {
          const [name = '', parent] = path.split('/').reverse();
          const into = parent ? await folder.getDirectoryHandle(parent, { create: true }) : folder;
          const stream = await (await into.getFileHandle(name, { create: true })).createWritable();
          await stream.write(text);
          await stream.close();
        }
      },
      { ...template, 'notes.txt': 'mine', 'README.md': 'windows\r\nlines\r\n' },
    );
    const onDisk = (path: string) =>
      page.evaluate(async (name) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('crisis');
        return (await (await folder.getFileHandle(name)).getFile()).text();
      }, path);

    await press(page, 'A folder…');
    await press(page, 'Open as a new draft');
    await page.getByText('Folder “crisis” is up to date').waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(comment);
    await page.getByText('Folder “crisis” is older than the draft').waitFor();
    await inMenu(page, 'Save to the folder');
    await page.getByText('Saved to the folder “crisis”').waitFor();
    expect(await onDisk('scenario.yaml')).toBe(comment + template['scenario.yaml']);
    expect(await onDisk('notes.txt')).toBe('mine');
    expect(await onDisk('README.md')).toBe('windows\r\nlines\r\n');

    await page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('crisis');
      const stream = await (await folder.getFileHandle('scenario.yaml')).createWritable();
      await stream.write('written elsewhere');
      await stream.close();
    });
    await page.reload();
    await page.locator('.cm-content').click();
    await page.keyboard.type('#');
    await inMenu(page, 'Save to the folder');
    await page.getByRole('heading', { name: 'Changed on the disk' }).waitFor();
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Leave them');
    expect(await onDisk('scenario.yaml')).toBe('written elsewhere');
  },
  long,
);
