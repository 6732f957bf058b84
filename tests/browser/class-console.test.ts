import { expect, inject, onTestFinished, test } from 'vitest';
import { APage } from '../classroom/a-server.ts';
import { withSlips } from '../scenario/small-files.ts';
import { askSite, inDialog, openClass, says, smallest, student, tab } from './a-class.ts';
import { wrongs } from './axe.ts';
import { press } from './begin.ts';
import { openPage, phone, screenshot } from './harness.ts';

const wall = { width: 1920, height: 1080 };

/** A class of Ann and Cid (Ostany), Bo and Dee (Merrow) and Pat of the press, and its console. */
async function aClass(plan = {}) {
  const { session, key, code } = await openClass(plan);
  const people: Record<string, APage> = {};
  for (const name of ['Ann', 'Bo', 'Pat', 'Cid', 'Dee']) people[name] = await student(code, name);
  const console = await openPage({ path: `/classroom/#console=${session}&key=${key}` });
  await says(console, 'Cid');
  return { session, key, code, people, console };
}

test('a teacher opens a class with what is proposed, and its code stands there', async () => {
  const page = await openPage({ path: '/classroom/#teach' });
  await page.getByRole('radio', { name: /45 minutes/ }).waitFor();
  expect(await wrongs(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.door-code').waitFor();
  expect(page.url()).toMatch(/#console=[\w-]+$/);
  const code = (await page.locator('.door-code').textContent()) ?? '';
  await student(code, 'Ann');
  await says(page, 'Ann');
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'console-lobby');
});

test('what is wrong in a scenario that a teacher brings stands there in the language of the page', async () => {
  const page = await openPage({ path: '/classroom/#teach', lang: 'ja' });
  const fetched: string[] = [];
  page.on('request', (request) => void fetched.push(request.url()));
  await page.locator('.teach-file').waitFor();
  const files = withSlips(['scenario.yaml', 'alba.approval +4', 'alba.aproval +4']);
  const one = `standoff: 1\nfiles: ${JSON.stringify(files)}\n`;
  const chosen = { name: 'small.yaml', mimeType: 'text/yaml', buffer: Buffer.from(one) };
  const remarks = () => fetched.filter((url) => /\/remarks-/.test(url)).length;
  expect(remarks()).toBe(0);
  await page.locator('.teach-file input').setInputFiles(chosen);
  await page.getByText('「alba.aproval」という指標はありません。').waitFor();
  expect(await page.locator('.teach-broken').getAttribute('lang')).toBe('ja');
  expect(remarks()).toBe(1);
  expect(await wrongs(page)).toEqual([]);
  await press(page, 'メニュー');
  await press(page, '한국어');
  await page.getByText('“alba.aproval”이라는 지표가 없습니다.').waitFor();
  expect(await page.locator('.teach-broken').getAttribute('lang')).toBe('ko');
});

test('people are moved by a list and by dragging, renamed, removed and forgotten; the plan is changed', async () => {
  const { console: page, people } = await aClass();
  const zone = (team: string) => page.getByRole('region', { name: `Table 1, ${team}`, exact: true });
  await page.getByLabel('Where Cid sits').selectOption({ label: 'Merrow' });
  await zone('Merrow').getByText('Cid').waitFor();
  await page.locator('.person', { hasText: 'Cid' }).dragTo(zone('Ostany'));
  await zone('Ostany').getByText('Cid').waitFor();
  await press(page, 'Cid');
  await page.getByLabel('Name', { exact: true }).fill('Cidney');
  await press(page, 'Rename');
  await page.getByRole('dialog').getByRole('heading', { name: 'Cidney' }).waitFor();
  await press(page, 'Remove Cidney');
  await page.getByText('Cidney is out at once').waitFor();
  await inDialog(page, 'Remove Cidney');
  await page.locator('.person', { hasText: 'Cidney' }).waitFor({ state: 'detached' });
  await page.getByText('1 person has left').click();
  await press(page, 'Delete all of Cidney');
  await inDialog(page, 'Delete all of Cidney');
  await page.getByText('Cidney').first().waitFor({ state: 'detached' });
  await press(page, 'Change the plan…');
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: 'By vote' }).check();
  await form.getByLabel('Name of the session').fill('Class 3-C');
  expect(await wrongs(page)).toEqual([]);
  await form.getByRole('button', { name: 'Play it like this' }).click();
  await page.getByRole('heading', { name: 'Class 3-C' }).waitFor();
  await expect.poll(() => people.Ann?.parts.session).toMatchObject({ decide: 'vote', title: 'Class 3-C' });
});

test('a table is seen with all its secrets, and led step by step', async () => {
  const { console: page, people } = await aClass();
  const { Ann, Bo, Pat } = people as Record<'Ann' | 'Bo' | 'Pat', APage>;
  await press(page, 'Start the game');
  await says(page, 'Briefing');
  // Nobody may lead a class but its teacher.
  expect(await Ann.wish({ do: 'pause' })).toMatchObject({ ok: false });
  await Ann.wish({
    do: 'say',
    channel: { to: 'team', group: '1', seat: 'ostany' },
    what: { kind: 'mark', mark: 'help' },
  });
  await says(page, '1 call');
  await press(page, 'Table 1');
  await press(page, 'Close this step now');
  await inDialog(page, 'Close this step now');
  await says(page, /Round 1 of 3.*Deliberation/);
  await expect.poll(() => Bo.parts.game?.phase).toBe('deliberation');
  const open = Bo.parts.game;
  await press(page, 'Let something happen…');
  const happening = page.getByRole('dialog').getByRole('radio').first();
  await happening.waitFor();
  await press(page, 'Let it happen');
  await expect.poll(() => Bo.parts.game?.chronicle.length).toBeGreaterThan(open?.chronicle.length ?? 0);
  await says(page, /It happens:/);
  // A silenced channel refuses, and a cable still comes through.
  await page.locator('summary', { hasText: 'In public at the table' }).click();
  await press(page, 'Silence this channel In public at the table');
  await says(page, 'silenced');
  const stance = { kind: 'text', text: 'We stand firm.' };
  const said = await Bo.wish({ do: 'say', channel: { to: 'public', group: '1' }, what: stance });
  expect(said).toMatchObject({ ok: false, refusal: { code: 'isSilenced' } });
  await press(page, 'Let the computer answer this once Merrow');
  await page.locator('.seat-done').first().waitFor();
  await press(page, 'Step back…');
  await page.getByRole('radio', { name: /Briefing/ }).check();
  await press(page, 'Go on from there');
  await expect.poll(() => Ann.parts.game?.phase).toBe('briefing');
  await press(page, 'Pause');
  await says(page, 'paused');
  expect(await Ann.wish({ do: 'lean', mustHave: 'x' })).toMatchObject({ refusal: { code: 'isPaused' } });
  await tab(page, /Messages/);
  await page.locator('.talk select').selectOption({ label: 'Pat' });
  await page.getByLabel('Your words').fill('Ask both sides about the dam.');
  await press(page, 'Send');
  await expect
    .poll(() => Pat.said.map(({ what }) => what))
    .toEqual([{ kind: 'text', text: 'Ask both sides about the dam.' }]);
  expect(Bo.said.some(({ channel }) => channel.to === 'facilitator')).toBe(false);
  for (const name of ['Tables', 'People', 'Messages', 'Lesson plan', 'Codes and data']) {
    await tab(page, name);
    expect(await wrongs(page)).toEqual([]);
  }
});

test('a class that is ended is talked about, and can be played again with seats exchanged', async () => {
  const { console: page, people } = await aClass();
  await press(page, 'Start the game');
  await press(page, 'End the game');
  await press(page, 'Yes, end it');
  await page.getByRole('tab', { name: 'Debrief', selected: true }).waitFor();
  await expect.poll(() => people.Ann?.parts.after?.group).toBe('1');
  await press(page, 'Play again with seats exchanged');
  await inDialog(page, 'Play again with seats exchanged');
  await expect.poll(() => people.Ann?.parts.game?.seat).toBe('merrow');
  await says(page, 'Table 1, second game');
});

test('the wall shows the way in, then what everybody may see and no more', async () => {
  const { session, key, code, console: page } = await aClass();
  const given = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
  const screen = await openPage({ path: `/classroom/#wall=${session}&key=${given.key}`, viewport: wall });
  await says(screen, `${code.slice(0, 3)} ${code.slice(3)}`);
  await says(screen, '5 people are in');
  expect(screen.url()).not.toContain('key=');
  expect(await wrongs(screen)).toEqual([]);
  await press(page, 'Start the game');
  await says(screen, 'Briefing');
  await screenshot(screen, 'wall-table');
  expect(await wrongs(screen)).toEqual([]);
  for (const size of [wall, { width: 1366, height: 768 }]) {
    await screen.setViewportSize(size);
    const over = await screen.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  }
});

test('the tables of a class in pairs stand on one wall, in letters that are read from its last row', async () => {
  const { session, key, code } = await openClass({ groupSize: 2, press: false });
  for (let nth = 1; nth <= 28; nth += 1) await askSite('POST', '/api/join', { code, name: `Pupil ${nth}` });
  const teacher = new APage({ at: inject('site') }, key);
  onTestFinished(() => teacher.close());
  await expect.poll(() => teacher.parts.plan).toBeDefined();
  await teacher.wish({ do: 'start' });
  for (let table = 1; table <= 14; table += 1) await teacher.wish({ do: 'close', group: String(table) });
  const given = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
  const screen = await openPage({ path: `/classroom/#wall=${session}&key=${given.key}`, viewport: wall });
  await screen.locator('.wall-card').nth(13).getByText('Deliberation').waitFor();
  const over = await screen.locator('.wall-main').evaluate((main) => main.scrollHeight - main.clientHeight);
  expect(over).toBeLessThanOrEqual(0);
  expect(await smallest(screen)).toBeGreaterThanOrEqual(22);
});

test('one table on the wall is written as small as it must be, so that nothing of it is cut off', async () => {
  const { session, key, code } = await openClass({ groupSize: 3 }, 'gsomia-2019');
  for (const name of ['Ann', 'Bo', 'Pat']) await askSite('POST', '/api/join', { code, name });
  const teacher = new APage({ at: inject('site') }, key);
  onTestFinished(() => teacher.close());
  await expect.poll(() => teacher.parts.plan).toBeDefined();
  await teacher.wish({ do: 'start' });
  for (let step = 0; step < 6; step += 1) await teacher.wish({ do: 'close', group: '1' });
  const given = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
  const screen = await openPage({ path: `/classroom/#wall=${session}&key=${given.key}`, viewport: wall });
  const column = screen.locator('.wall-columns > section');
  const cutOff = () =>
    column.evaluateAll((all) =>
      all
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map((one) => one.textContent),
    );
  const sizes = () => column.evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
  for (const { language, size } of ['en', 'ko', 'ja'].flatMap((language) => [
    { language, size: wall },
    { language, size: { width: 1366, height: 768 } },
  ])) {
    await screen.locator('.wall-bar select').first().selectOption(language);
    await screen.setViewportSize(size);
    await expect.poll(cutOff, { message: `${language} at ${size.width}` }).toEqual([]);
  }
  // One value more than fits: here longer names, in a scenario of one's own more tracks.
  const state = screen.locator('.wall-tracks dd').first();
  const full = await state.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  await state.evaluate((element) => element.append(' and on'.repeat(30)));
  await screen.setViewportSize(wall);
  await expect.poll(cutOff).toEqual([]);
  await screen.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(cutOff).toEqual([]);
  const written = await state.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(written).toBeLessThan(full);
  // On a phone there is as much room as it takes.
  await screen.setViewportSize(phone);
  await expect.poll(async () => new Set(await sizes()).size).toBe(1);
});

test('when the code lets people in can be changed once it was set', async () => {
  const { code, console: page } = await aClass();
  await tab(page, 'Codes and data');
  const time = page.getByLabel('The code lets people in from');
  await time.fill('2099-01-31T09:30');
  const set = page.locator('form', { has: time }).getByRole('button', { name: 'Set' });
  await set.click();
  const join = () => askSite('POST', '/api/join', { code, name: 'Late' });
  await expect.poll(() => join().catch((no) => String(no))).toContain('notOpenYet');
  expect(await time.inputValue()).toBe('2099-01-31T09:30');
  expect(await wrongs(page)).toEqual([]);
  await screenshot(page, 'console-codes');
  await page.setViewportSize(phone);
  await screenshot(page, 'console-codes-phone');
  await time.fill('');
  await set.click();
  await expect.poll(() => join().catch(() => undefined)).toMatchObject({ person: expect.any(String) });
});

test('a link that was changed opens nothing any more, and what is deleted is gone for everybody', async () => {
  const { session, key, people, console: page } = await aClass();
  const colleague = await openPage({ path: `/classroom/#console=${session}&key=${key}` });
  await says(colleague, 'Cid');
  await tab(page, 'Codes and data');
  await press(page, 'Change my link');
  await inDialog(page, 'Change my link');
  await says(colleague, 'The facilitator’s link was changed.');
  await tab(page, 'Codes and data');
  await press(page, 'Delete everything now');
  await inDialog(page, 'Delete everything now');
  await says(page, 'This session and everything in it is deleted.');
  await expect.poll(() => people.Ann?.gone).toBe('deleted');
});

test('on a phone nothing of the console is wider than the screen', async () => {
  const { session, key } = await aClass();
  const page = await openPage({
    path: `/classroom/#console=${session}&key=${key}`,
    viewport: phone,
    lang: 'ko',
  });
  await says(page, 'Cid');
  const widths = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const one of await page.getByRole('tab').all()) {
    await one.click();
    expect(await widths()).toBeLessThanOrEqual(0);
  }
  await screenshot(page, 'console-phone');
});

test('two players without a teacher open a game for two', async () => {
  const page = await openPage({ path: '/classroom/#teach=two' });
  await page.getByLabel('Your name here').fill('Ann');
  await press(page, 'Open a game for two');
  await page.locator('.door-code').waitFor();
  expect(await wrongs(page)).toEqual([]);
  const code = (await page.locator('.door-code').textContent()) ?? '';
  await page.getByRole('link', { name: 'Go to my seat' }).click();
  const other = await student(code, 'Bo');
  await expect.poll(() => other.parts.session?.phase).toBe('running');
});

test('a lesson plan stands on a page of its own, to be printed', async () => {
  const page = await openPage({ path: '/classroom/#lesson=60&scenario=template', lang: 'ja' });
  await page.getByRole('heading', { name: /60分/ }).first().waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(4);
  expect(await wrongs(page)).toEqual([]);
});
