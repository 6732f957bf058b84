import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import { readSaveText } from '../../src/screens/saves/save.ts';
import { load } from '../load.ts';
import { choose, inDialog, says, tab } from './a-class.ts';
import { guided, press } from './begin.ts';
import { openPage, phone, screenshot } from './harness.ts';

// Two tables of six: Seoul, Tokyo, the press, Seoul, Tokyo, Seoul come in by turns.
const names = ['Ann', 'Bo', 'Pat', 'Cid', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim'] as const;
type Name = (typeof names)[number];
/** Thirteen pages share one machine, and the end of a game is looked back at by all of them at once: in milliseconds. */
const patience = 90_000;
const onPhones: readonly Name[] = ['Cid', 'Gus'];

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

/** Closes the present step of a table from its opened card, once the console says that it is this one. */
async function closeStep(console: Page, step: RegExp): Promise<void> {
  await console.locator('.table-when').getByText(step).waitFor();
  await press(console, 'Close this step now');
  await inDialog(console, 'Close this step now');
}

/** A file of the session as it comes down. */
async function take(console: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([console.waitForEvent('download'), press(console, name)]);
  return readFileSync(await download.path());
}
const text = async (console: Page, name: string) => (await take(console, name)).toString('utf8');

/** The first round at the first table: something happens, an offer becomes an order, a pause, a reload, a headline, votes. */
async function firstRound(console: Page, { Ann, Bo, Pat, Cid, Dee, Gus }: Record<Name, Page>) {
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

  // What is drafted while the class is paused waits for it to go on; a reload loses nothing.
  await press(console, 'Pause');
  await says(Dee, 'The class is paused.');
  await choose(Ann, 0);
  await says(Ann, 'Kept here; sent when the pause is over.');
  await press(console, 'Go on');
  await Dee.getByText('The class is paused.').waitFor({ state: 'detached' });
  await Cid.locator('.slot-full').first().waitFor();
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
  await closeStep(console, /Orders are opened/);
}

/** From the second round to the end of the first table's game: drafts, votes, and the teacher closes what waits. */
async function toTheEnd(console: Page, { Ann, Bo, Cid, Gus }: Record<Name, Page>) {
  for (const round of [2, 3]) {
    await Ann.locator('.room').waitFor();
    await choose(Ann, 1);
    await press(Ann, 'For it');
    await press(Ann, 'Seal and send');
    await closeStep(console, new RegExp(`Round ${round} of 4.*Deliberation`));
    await closeStep(console, new RegExp(`Round ${round} of 4.*Orders are opened`));
  }
  for (const step of ['Final text', 'Home reads it']) {
    await closeStep(console, new RegExp(`Round 4 of 4.*${step}`));
    await closeStep(console, /Round 4 of 4.*Orders are opened/);
  }
  // The last word is each delegation's own: what it may sign, announce, or let lapse.
  for (const team of [
    [Ann, Cid],
    [Bo, Gus],
  ] as const) {
    await team[0].locator('.choice-button:not([aria-disabled="true"])').last().click();
    await vote(team, 'Seal and send');
  }
  await closeStep(console, /Round 4 of 4.*Orders are opened/);
}

test('a class of twelve plays a whole short session of gsomia-2019, and takes its files along', async () => {
  const { console, code } = await openByHand();
  const people = await comeIn(code);
  const { Ann, Bo, Cid, Fay, Gus, ...others } = people;

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
  await firstRound(console, people);
  await toTheEnd(console, people);

  // The first table looks back while the second has hardly begun; then the teacher ends that one too.
  const debrief = (page: Page) => page.getByRole('navigation', { name: 'Pages of the debrief' }).waitFor();
  await debrief(Ann);
  await Fay.locator('.brief').waitFor();
  await press(console, 'End the game');
  await inDialog(console, 'Yes, end it');
  await console.getByRole('tab', { name: 'Debrief', selected: true }).waitFor();
  for (const page of [Bo, Cid, Fay, Gus, ...Object.values(others)]) {
    await debrief(page);
    // One machine looks back for all of them: whoever has seen it goes.
    await page.close();
  }
  for (const page of [Ann, console]) {
    if (page === Ann) await press(page, 'Everything opened');
    await tab(page, 'Turning points');
    await page.locator('.turning-plot').waitFor();
    expect(await page.locator('.swings > *').count()).toBeGreaterThan(0);
  }
  await screenshot(console, 'class-whole-debrief');

  await tab(console, 'Codes and data');
  for (const name of ['Briefs (PDF)', 'Report (PDF)']) {
    const pdf = await take(console, name);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.subarray(-6).toString('latin1')).toContain('%%EOF');
  }
  const participation = await text(console, 'Participation (CSV)');
  for (const name of names) expect(participation).toContain(name);
  const rounds = await text(console, 'Rounds (CSV)');
  expect(rounds).toMatch(/^1,1,aug-02,2019-08-02,deliberation,seoul,Cid,.*accept talks/m);
  expect(rounds).toMatch(/^1,1,nov-22,2019-11-22,decision,tokyo,Gus,0,/m);
  const statements: unknown[] = JSON.parse(await text(console, 'Statements (xAPI)'));
  expect(JSON.stringify(statements)).toContain('http://adlnet.gov/expapi/verbs/voted');
  for (const name of names) expect(JSON.stringify(statements)).not.toContain(`"${name}"`);

  const { scenario } = load('scenarios/gsomia-2019');
  const games = Object.values(unzipSync(await take(console, 'Games (ZIP)'))).map((file) => {
    const read = readSaveText(Buffer.from(file).toString('utf8'));
    const played = read.ok ? replay(scenario, read.save.journal) : read;
    if (!played.ok) throw new Error(`a game cannot be played again: ${JSON.stringify(played.problem)}`);
    return played.game.state;
  });
  expect(games).toMatchObject([
    { phase: 'debrief', cut: 'short', table: { talks: { agreed: { position: 'briefing' } } } },
    { phase: 'debrief', cut: 'short' },
  ]);
  const all = JSON.parse(await text(console, 'Everything (JSON)'));
  expect(Object.values(all.people).map((person) => (person as { name: string }).name)).toEqual([...names]);
  const logged = all.log.map(({ event }: { event: { type: string } }) => event.type);
  for (const type of ['joined', 'seated', 'voted', 'said', 'paused', 'resumed', 'headlined', 'ended'])
    expect(logged).toContain(type);
}, 300_000);
