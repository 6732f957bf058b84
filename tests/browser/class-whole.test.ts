import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import { readSaveText } from '../../src/screens/saves/save.ts';
import { load } from '../load.ts';
import { guided, press } from './begin.ts';
import { openPage, phone, screenshot } from './harness.ts';

// Two tables of six: Seoul, Tokyo, the press, Seoul, Tokyo, Seoul come in by turns.
const names = ['Ann', 'Bo', 'Pat', 'Cid', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim'] as const;
type Name = (typeof names)[number];
/** Thirteen pages share one machine, and the end of a game is looked back at by all of them at once: in milliseconds. */
const patience = 90_000;
const onPhones: readonly Name[] = ['Cid', 'Gus'];

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();
const dialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();

/** A teacher opens gsomia-2019 for 45 minutes, by vote and without a clock, in tables of six. */
async function openByHand(): Promise<{ console: Page; code: string }> {
  const console = await openPage({ path: '/classroom/#teach' });
  console.setDefaultTimeout(patience);
  await console.getByText('Details: tables, time, words, data').click();
  await console.getByLabel('Most people at a table').fill('6');
  await console.getByRole('radio', { name: 'By vote' }).check();
  await console.getByRole('radio', { name: 'No clock' }).check();
  await console.getByRole('button', { name: 'Open', exact: true }).click();
  await console.locator('.door-code').waitFor();
  return { console, code: (await console.locator('.door-code').textContent()) ?? '' };
}

/** Twelve students at the door, each with a browser profile of their own; they come in one after the other. */
async function comeIn(code: string): Promise<Record<Name, Page>> {
  const path = `/classroom/#join=${code.replace(' ', '')}`;
  const pages = await Promise.all(
    names.map(async (name) => {
      const page = await openPage({
        path,
        before: guided,
        ...(onPhones.includes(name) && { viewport: phone }),
      });
      page.setDefaultTimeout(patience);
      await page.locator('.door-right').waitFor();
      await page.getByLabel('Your name here').fill(name);
      return [name, page] as const;
    }),
  );
  for (const [, page] of pages) {
    await press(page, 'Come in');
    await page.locator('.seat-shell').waitFor();
  }
  return Object.fromEntries(pages) as Record<Name, Page>;
}

/** Those of a team vote for what is drafted; `how` is what the screen calls it. */
async function vote(pages: readonly Page[], how: 'For it' | 'Seal and send'): Promise<void> {
  for (const page of pages) {
    await press(page, 'For it');
    if (how === 'Seal and send') await press(page, 'Seal and send');
  }
}

const choose = (page: Page, nth: number) =>
  page.locator('.move:not(.move-barred) .move-choose').nth(nth).click();

/** Closes the present step of a table from its opened card. */
async function closeStep(console: Page): Promise<void> {
  await press(console, 'Close this step now');
  await dialog(console, 'Close this step now');
}

/** A file of the session as it comes down. */
async function take(console: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([console.waitForEvent('download'), press(console, name)]);
  return readFileSync(await download.path());
}

test('a class of twelve plays a whole short session of gsomia-2019, and takes its files along', async () => {
  const { console, code } = await openByHand();
  const { Ann, Bo, Pat, Cid, Dee, Fay, Gus, ...others } = await comeIn(code);

  // Gus is moved from Tokyo's team of the second table to that of the first.
  await says(console, 'Kim');
  await console.getByLabel('Where Gus sits').selectOption('delegate/1/tokyo');
  await console.locator('#table-people-1 + .zones').getByRole('button', { name: 'Gus' }).waitFor();

  await press(console, 'Start the game');
  await Ann.locator('.brief').getByRole('radio').first().check();
  await vote([Ann, Cid], 'For it');
  await Bo.locator('.brief').getByRole('radio').first().check();
  await vote([Bo, Gus], 'For it');
  await Ann.locator('.room').waitFor();

  // A cable of what happens, and of what Tokyo would give in private.
  await press(console, 'Table 1');
  await press(console, 'Let something happen…');
  await console
    .getByRole('dialog')
    .getByRole('radio', { name: /A giant launcher/ })
    .check();
  await press(console, 'Let it happen');
  for (const page of [Ann, Bo]) await says(page, 'A giant launcher');
  await tab(Bo, /Seoul/);
  await press(Bo, 'Make an offer');
  const gives = Bo.getByRole('dialog').getByRole('group', { name: 'Gives' });
  await gives.getByLabel('Choose a clause…').selectOption({ label: 'Export-control talks' });
  await gives.getByLabel('Position').selectOption({ label: 'Officials explain, no more' });
  await gives.getByRole('button', { name: 'Add' }).click();
  await press(Bo, 'Send the offer');
  await tab(Ann, /Tokyo/);
  await press(Ann, 'Put it in our orders');
  await console.locator('.detail-orders').getByText('Accept: Export-control talks').waitFor();
  await says(console, /offers Export-control talks: Officials explain, no more/);

  // Nothing can be sent while the class is paused; a reload loses nothing of what was drafted.
  await press(console, 'Pause');
  await says(Dee, 'The class is paused.');
  await press(console, 'Go on');
  await Dee.getByText('The class is paused.').waitFor({ state: 'detached' });
  await choose(Ann, 0);
  await Cid.reload();
  await Cid.locator('.slot-full').first().waitFor();

  await Pat.getByLabel('Whom it moves').selectOption({ index: 1 });
  await press(Pat, 'Print it');

  // Each team votes its orders through, one of them on a phone.
  await vote([Ann, Cid], 'Seal and send');
  await choose(Bo, 0);
  await vote([Bo, Gus], 'Seal and send');
  await Ann.locator('.resolution').waitFor();
  await press(Ann, 'All at once');
  await Ann.locator('.turns').getByText('Officials explain, no more').first().waitFor();
  await screenshot(Ann, 'class-whole-resolution');

  // The first table is led into its second round; then both games are ended, the other of which has hardly begun.
  await says(console, 'Orders are opened');
  await closeStep(console);
  await says(console, /Round 2 of 4/);
  await press(console, 'End the game');
  await dialog(console, 'Yes, end it');
  await console.getByRole('tab', { name: 'Debrief', selected: true }).waitFor();
  await screenshot(console, 'class-whole-debrief');
  for (const page of [Ann, Gus, Pat, Fay, ...Object.values(others)])
    await page.getByRole('navigation', { name: 'Pages of the debrief' }).waitFor();

  await tab(console, 'Codes and data');
  for (const name of ['Briefs (PDF)', 'Report (PDF)']) {
    const pdf = await take(console, name);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  }
  const participation = (await take(console, 'Participation (CSV)')).toString('utf8');
  for (const name of names) expect(participation).toContain(name);
  const rounds = (await take(console, 'Rounds (CSV)')).toString('utf8');
  expect(rounds).toMatch(/^1,1,aug-02,2019-08-02,deliberation,seoul,Cid,.*talks/m);
  const statements: unknown[] = JSON.parse((await take(console, 'Statements (xAPI)')).toString('utf8'));
  expect(JSON.stringify(statements)).toContain('http://adlnet.gov/expapi/verbs/voted');
  for (const name of names) expect(JSON.stringify(statements)).not.toContain(`"${name}"`);
  const { scenario } = load('scenarios/gsomia-2019');
  const games = Object.values(unzipSync(await take(console, 'Games (ZIP)')));
  expect(games).toHaveLength(2);
  for (const game of games) {
    const read = readSaveText(Buffer.from(game).toString('utf8'));
    expect(read.ok && replay(scenario, read.save.journal)).toMatchObject({
      ok: true,
      game: { state: { phase: 'debrief' } },
    });
  }
}, 300_000);
