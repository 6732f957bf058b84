import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { APage } from '../classroom/a-server.ts';
import { choose, openClass, says, student, tab } from './a-class.ts';
import { wrongs } from './axe.ts';
import { guided, press } from './begin.ts';
import { openPage, phone, screenshot } from './harness.ts';

/** A teacher's line, without a browser. */
function teacher(key: string): APage {
  const page = new APage({ at: inject('site') }, key);
  onTestFinished(() => page.close());
  return page;
}

/** Comes in at the door, in a browser. */
async function comeIn(code: string, name: string, how: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ path: `/classroom/#join=${code}`, before: guided, ...how });
  await page.locator('.door-right').waitFor();
  await page.getByLabel('Your name here').fill(name);
  await press(page, 'Come in');
  await page.locator('.seat-shell').waitFor();
  return page;
}

/** The name by which the server knows somebody. */
const known = (desk: APage, who: string): string =>
  Object.entries(desk.parts.people ?? {}).find(([, { name }]) => name === who)?.[0] ?? '';

/** Sits without a browser, and does what is asked at once: the first must-have, nothing ordered, everything read. */
function playsAlong(page: APage): void {
  const act = () => {
    const { game, team, around, me } = page.parts;
    if (!game || !team || page.parts.after) return;
    const read = around?.people.find(({ person }) => person === me?.person)?.ready;
    if (game.phase === 'resolution' && !read) void page.wish({ do: 'ready' });
    if (game.phase === 'deliberation' && !game.sealed) {
      // At the last step there is no order to give but a decision.
      const last = game.steps[game.step] === 'decision' && team.draft.decision === undefined;
      if (last) void page.wish({ do: 'draft', orders: { decision: 'lapse' } });
      else void page.wish({ do: 'decide', version: team.version });
    }
    if (game.phase === 'briefing' && !game.mustHave) {
      if (team.leaning) void page.wish({ do: 'decide', version: team.version });
      else void page.wish({ do: 'lean', mustHave: 'sureWater' });
    }
  };
  page.socket.on('whole', act);
  page.socket.on('news', act);
  act();
}

test('by a link and a name one is in a seat, which outlives a reload and is offered at the door', async () => {
  const { code } = await openClass();
  const page = await openPage({
    ...{ path: '/classroom/#join=ZZZZZZ', viewport: phone, before: guided },
    expected: /404/,
  });
  await says(page, 'No class has this code.');
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await says(page, 'You are joining “Class 2-B”.');
  expect(await wrongs(page)).toEqual([]);
  await page.getByLabel('Your name here').fill('Ann');
  await press(page, 'Come in');
  await says(page, 'You are Ann');
  expect(await wrongs(page)).toEqual([]);
  await page.reload();
  await says(page, 'You are Ann');
  await page.goto(`${inject('site')}/classroom/`);
  await page.getByRole('link', { name: /Class 2-B/ }).click();
  await says(page, 'You are Ann');
});

test('a team drafts together, talks, and seals by a vote that any change takes back', async () => {
  const { code, key } = await openClass({ decide: 'vote', press: false });
  const desk = teacher(key);
  const ann = await comeIn(code, 'Ann');
  const bo = await student(code, 'Bo');
  const cid = await comeIn(code, 'Cid', { viewport: phone });
  await desk.wish({ do: 'start' });
  await cid.locator('.brief').getByRole('radio').first().check();
  await says(ann, 'Last change: Cid');
  await press(ann, 'For it');
  await says(cid, 'Ann: for');
  await press(cid, 'For it');
  await desk.wish({ do: 'close', group: '1' });

  await tab(cid, 'Acts');
  await choose(cid, 1);
  await ann.locator('.slot-full').waitFor();
  expect(await wrongs(ann)).toEqual([]);
  await press(ann, 'I agree');
  await press(cid, /^Team/);
  await cid.getByRole('log').getByText('I agree').waitFor();
  expect(await wrongs(cid)).toEqual([]);
  await screenshot(cid, 'class-seat-panel');
  await press(cid, 'Close');

  const { table = {}, seat = '' } = bo.parts.game ?? {};
  const [clause, stands] = Object.entries(table).find(([, { offers }]) => offers[seat]) ?? [];
  const channel = { to: 'back', group: '1', seats: ['ostany', 'merrow'] };
  const offer = { kind: 'offer', gives: [{ clause, ...stands?.offers[seat] }], asks: [] };
  expect(await bo.wish({ do: 'say', channel, what: offer })).toEqual({ ok: true });
  await tab(ann, /Merrow/);
  await press(ann, 'Put it in our orders');
  await says(ann, '1 change of the text is in the draft now.');
  await press(ann, 'Perhaps');
  await says(ann, 'The answer: perhaps.');

  await press(ann, 'For it');
  await press(ann, 'Seal and send');
  await says(cid, 'Ann: for');
  await choose(cid, 2);
  await says(ann, 'so all votes are taken back');
  for (const page of [ann, cid]) {
    await press(page, 'For it');
    await press(page, 'Seal and send');
  }
  await says(ann, 'Sealed.');
}, 90_000);

test('what is done with a seat is said in words: paused, silenced, stepped back, moved, removed', async () => {
  const { code, key } = await openClass({ press: false });
  const desk = teacher(key);
  const ann = await comeIn(code, 'Ann');
  await student(code, 'Bo');
  await desk.wish({ do: 'start' });
  await desk.wish({ do: 'close', group: '1' });
  await ann.locator('.room').waitFor();
  const drafted = () => desk.parts['group/1']?.teams.ostany?.draft.public;
  await desk.wish({ do: 'pause' });
  await says(ann, 'The class is paused.');
  await choose(ann, 0);
  await says(ann, 'Kept here; sent when the pause is over.');
  await ann.reload();
  await ann.locator('.slot-full').waitFor();
  await says(ann, 'Kept here; sent when the pause is over.');
  expect(drafted()).toBeUndefined();
  await desk.wish({ do: 'resume' });
  await expect.poll(drafted).toBeDefined();
  await ann.getByText('Kept here; sent when the pause is over.').waitFor({ state: 'detached' });
  await desk.wish({ do: 'silence', channel: { to: 'public', group: '1' }, on: true });
  await tab(ann, 'In public');
  await says(ann, 'Your teacher has closed this channel');
  await desk.wish({ do: 'close', group: '1' });
  await ann.locator('.resolution').waitFor();
  await desk.wish({ do: 'stepBack', group: '1', events: 2 });
  await says(ann, 'The game was taken back to an earlier point.');
  const person = known(desk, 'Ann');
  await desk.wish({ do: 'seat', person, place: { as: 'mirror', group: '1', seat: 'merrow' } });
  await says(ann, 'You were given another place: Mirror of Merrow.');
  await choose(ann, 0);
  await press(ann, 'Seal mine');
  await says(ann, 'Sealed.');
  await desk.wish({ do: 'remove', person });
  await says(ann, 'You are no longer in this class');
  await ann.getByRole('link', { name: 'Join with a code' }).waitFor();
});

test('the press prints a headline that everyone reads, and an observer foretells', async () => {
  const { code, key } = await openClass();
  const desk = teacher(key);
  const ann = await student(code, 'Ann');
  await student(code, 'Bo');
  const pat = await comeIn(code, 'Pat');
  await desk.wish({ do: 'start' });
  await desk.wish({ do: 'close', group: '1' });
  await pat.getByLabel('Whom it moves').selectOption({ index: 1 });
  expect(await wrongs(pat)).toEqual([]);
  await press(pat, 'Print it');
  await says(pat, 'This round’s headline is printed.');
  await pat.locator('.said-headline').waitFor();
  await expect.poll(() => ann.parts.headlines?.length).toBe(1);
  const place = { as: 'observer', group: '1' };
  await desk.wish({ do: 'seat', person: known(desk, 'Pat'), place });
  for (const at of [0, 1]) await pat.locator('.observer-desk select').nth(at).selectOption({ index: 1 });
  expect(await wrongs(pat)).toEqual([]);
  const depth = () => pat.locator('.seat-main .screen').evaluate((box) => box.scrollTop);
  await pat.setViewportSize({ width: 1366, height: 400 });
  await pat.locator('.seat-main .screen').evaluate((box) => box.scrollTo(0, 400));
  expect(await depth()).toBeGreaterThan(0);
  await desk.wish({ do: 'close', group: '1' });
  await says(pat, /of 2 came true/);
  // What has come of the step is at the top of its page.
  expect(await depth()).toBe(0);
  await screenshot(pat, 'class-seat-observer');
});

test('a seat is taken up on another device, and a lost line loses nothing', async () => {
  const { code, key } = await openClass({ press: false });
  const desk = teacher(key);
  const ann = await comeIn(code, 'Ann', { expected: /ERR_INTERNET_DISCONNECTED/ });
  await student(code, 'Bo');
  await desk.wish({ do: 'start' });
  await desk.wish({ do: 'close', group: '1' });
  await ann.locator('.room').waitFor();
  await press(ann, 'Menu');
  await press(ann, 'Use another device');
  const link = await ann.getByLabel('The same as a link').inputValue();
  expect(await wrongs(ann)).toEqual([]);
  const other = await openPage({
    path: `/classroom/${new URL(link).hash}`,
    ...{ viewport: phone, before: guided },
  });
  await other.locator('.room').waitFor();
  await press(ann, 'Close');
  await ann.context().setOffline(true);
  await says(ann, 'You are offline.');
  await choose(ann, 0);
  await ann.locator('.slot-full').waitFor();
  await ann.context().setOffline(false);
  await says(ann, 'The line is back.');
  await other.locator('.slot-full').waitFor();
}, 90_000);

test('two play a whole duel with nobody above them, and begin again from the other side', async () => {
  const { code } = await openClass({ duel: true, groupSize: 2, press: false, clock: 'off' });
  const page = await comeIn(code, 'Ann', { viewport: phone });
  await says(page, 'Give this code to the one you play with.');
  playsAlong(await student(code, 'Bo'));
  await page.locator('.brief').getByRole('radio').first().check();
  await press(page, 'Pause');
  await says(page, 'The game is paused.');
  await press(page, 'Go on');
  await press(page, 'Go to the situation room');
  const again = page.getByRole('button', { name: 'Play again from the other side' });
  const seal = page.locator('.seal-button');
  const all = page.getByRole('button', { name: 'All at once' });
  const read = page.locator('.resolution-bar .button-main');
  for (let press = 0; press < 120; press += 1) {
    await seal.or(read).or(again).first().waitFor();
    if (await again.isVisible()) break;
    if (await all.isVisible()) await all.click();
    else if (await read.isVisible()) await read.click();
    else {
      if (await page.locator('.decision').isVisible()) await page.locator('.choice-button').last().click();
      await seal.click();
      await page.getByRole('button', { name: 'Seal and send' }).click();
      await read.or(again).first().waitFor();
    }
  }
  expect(await wrongs(page)).toEqual([]);
  // Whoever says nothing in the end has signed nothing either.
  expect(await page.locator('.ending .table-picture').getAttribute('class')).not.toContain('inked-b');
  await again.click();
  await says(page, 'The seats are exchanged: you now sit for Merrow.');
}, 120_000);
