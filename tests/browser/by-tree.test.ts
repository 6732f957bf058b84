import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Words, wordsFor } from '../../src/scenario/words.ts';
import { type Translate, translator } from '../../src/web/i18n.ts';
import { load } from '../load.ts';
import { wrongs } from './axe.ts';
import { openPage } from './harness.ts';

type Role = Parameters<Page['getByRole']>[0];
type Named = { name: string | RegExp; exact?: boolean; disabled?: boolean };

/** Run in a page before its own scripts: keeps every line that a live region tells screen readers. */
const listen = () => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]';
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const region = target instanceof Element ? target.closest(live) : target.parentElement?.closest(live);
      const added = [...addedNodes].map((node) => node.textContent ?? '');
      const said = region
        ? added
        : [...addedNodes].flatMap((node) =>
            node instanceof Element && node.matches(live) ? [node.textContent ?? ''] : [],
          );
      heard.push(...said.filter((text) => text.trim() !== ''));
    }
  }).observe(document, { subtree: true, childList: true });
};
const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

/** A reader who sees nothing and has no pointer: knows roles and names, and goes on by keys alone. */
class Listener {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  find(role: Role, named: Named): Locator {
    return this.page.getByRole(role, { exact: typeof named.name === 'string', ...named }).first();
  }

  /** Tabs on, or back where that is nearer, until the thing has the focus, which must be seen. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 200; presses += 1) {
      const where = await target.evaluate((element) => {
        const at = document.activeElement ?? document.body;
        if (element !== at)
          return element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
        const around = [element, element.closest('label, .slot, .radio-card') ?? element];
        return around.some((one) => getComputedStyle(one).outlineStyle !== 'none') ? 'seen' : 'unseen';
      });
      if (where === 'unseen') throw new Error(`nobody sees that the focus is on ${target}`);
      if (where === 'seen') return;
      await this.page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never reached ${target}`);
  }

  async press(role: Role, named: Named, key = 'Enter'): Promise<void> {
    await this.reach(this.find(role, named));
    await this.page.keyboard.press(key);
  }

  /** A new page: the focus is on its heading, so that it is told first, and nothing sticks out sideways. */
  async arrive(heading: string): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1, name: heading, exact: true });
    await title.waitFor();
    await expect.poll(() => title.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await this.page.getByRole('main').count()).toBe(1);
    const across = await this.page.evaluate(() => document.documentElement.scrollWidth);
    expect(across, heading).toBeLessThanOrEqual(this.page.viewportSize()?.width ?? 0);
  }

  /** Sets another language by the menu, from wherever the game is. */
  async speak(from: Translate, name: string, to: Translate): Promise<void> {
    await this.press('button', { name: from('menu.open') });
    await this.press('button', { name: from('menu.settings') });
    await this.press('button', { name });
    await this.press('button', { name: to('menu.close') });
    // The focus is back where it was before the dialog.
    const menu = this.find('button', { name: to('menu.open') });
    await expect.poll(() => menu.evaluate((one) => one === document.activeElement)).toBe(true);
  }
}

const bundle = load('scenarios/gsomia-2019');

test('a whole game through the accessibility tree alone, at 200 % and in forced colours', async () => {
  // A window of 1366 points at 200 % is half as wide, with twice the dots.
  const page = await openPage({
    viewport: { width: 683, height: 600 },
    lang: 'ko',
    before: listen,
    context: { deviceScaleFactor: 2, forcedColors: 'active', reducedMotion: 'reduce' },
  });
  const [ko, ja] = [await translator('ko'), await translator('ja')];
  const wordsIn = (language: 'ko' | 'ja') => wordsFor(bundle, language, 'seoul');
  const words = wordsIn('ko');
  const [first] = bundle.scenario.calendar.cuts.short?.rounds ?? [];
  const reader = new Listener(page);
  await reader.press('button', { name: ko('menu.newGame') });

  await reader.arrive(ko('choice.heading'));
  // No clock runs unless one asks for it.
  expect(await reader.find('radio', { name: new RegExp(ko('choice.off')) }).isChecked()).toBe(true);
  expect(await wrongs(page)).toEqual([]);
  // The opponent that thinks least: one up from the one that is proposed.
  await reader.press('radio', { name: new RegExp(`^${ko('choice.level2')}`) }, 'ArrowUp');
  await reader.reach(page.getByText(ko('choice.more'), { exact: true }));
  await page.keyboard.press('Enter');
  await reader.press('textbox', { name: new RegExp(`^${ko('choice.seed')}`) }, 'ControlOrMeta+A');
  await page.keyboard.type('4');
  await reader.press('button', { name: ko('choice.begin') });

  await reader.arrive(words('delegations.seoul.name'));
  expect(await wrongs(page)).toEqual([]);
  // From the top of the page past its bar.
  await page.keyboard.press('Shift+Tab');
  await reader.press('link', { name: ko('menu.skip') });
  expect(await page.getByRole('main').evaluate((one) => one === document.activeElement)).toBe(true);
  await reader.press('radio', { name: new RegExp(`^${words('mustHaves.seoul.itemsFreed.title')}`) }, 'Space');
  await reader.press('button', { name: ko('brief.confirm') });

  // A first-time reader is led through the room, or is not; then the focus is at its head.
  await reader.press('button', { name: ko('room:tour.skip') });
  await reader.arrive(words(`rounds.${first}.title`));
  const act = await chooseAct(reader, ko, words);
  await reader.press('button', { name: ko('room:moves.quiet') });
  await chooseAct(reader, ko, words);
  // In another language it is the same round with the same draft.
  await reader.speak(ko, '日本語', ja);
  await reader.find('button', { name: new RegExp(wordsIn('ja')(`moves.${act}.title`)) }).waitFor();
  expect(await wrongs(page)).toEqual([]);
  await reader.speak(ja, '한국어', ko);
  await reader.find('button', { name: new RegExp(words(`moves.${act}.title`)) }).waitFor();
  await seal(reader, ko);
  expect(await heardBy(page)).toContain(ko('room:seal.done'));

  await reader.arrive(ko('room:resolution.heading'));
  await turnUp(reader, ko);
  // What was turned up was told, each order by its name, and what the round came to.
  expect((await heardBy(page)).some((line) => line.includes(words(`moves.${act}.title`)))).toBe(true);
  expect(await wrongs(page)).toEqual([]);
  await reader.press('button', { name: ko('room:resolution.goOn') });

  await reader.find('button', { name: ko('room:seal.seal') }).waitFor();
  await reader.speak(ko, '日本語', ja);
  await playOn(reader, ja, wordsIn('ja'));
  expect(await wrongs(page)).toEqual([]);
  await reader.press('button', { name: ja('debrief:ending.debrief') });
  await reader.find('tab', { name: ja('debrief:part.history') }).waitFor();
  expect(await wrongs(page)).toEqual([]);
}, 240_000);

/** Opens the acts by the tabs, where they are not open, and chooses the first that is possible; says which. */
async function chooseAct(reader: Listener, t: Translate, words: Words): Promise<string> {
  const isOpen = await reader.find('tab', { name: t('room:tabs.moves') }).getAttribute('aria-selected');
  if (isOpen !== 'true') {
    await reader.press('tab', { name: new RegExp(`^${t('room:tabs.cables')}`) }, 'ArrowRight');
  }
  const [before] = t('room:moves.chooseName', { move: '…' }).split('…');
  const choose = reader.find('button', { name: new RegExp(`^${before}`), disabled: false });
  await reader.reach(choose);
  const title = ((await choose.getAttribute('aria-label')) ?? '').slice(before?.length);
  await reader.page.keyboard.press('Enter');
  const chosen = Object.keys(bundle.scenario.moves).find((move) => words(`moves.${move}.title`) === title);
  if (!chosen) throw new Error(`no act is called ${title}`);
  return chosen;
}

/** Seals, and says yes where the page asks once more. */
async function seal(reader: Listener, t: Translate): Promise<void> {
  await reader.press('button', { name: t('room:seal.seal') });
  const yes = reader.find('button', { name: t('room:seal.yes') });
  // Not what was announced the last time, which says as much and stays.
  const sealed = reader.page.getByText(t('room:seal.sealed'), { exact: true });
  const opened = reader.find('button', { name: t('room:resolution.next') });
  await yes.or(sealed).or(opened).first().waitFor();
  if (await yes.isVisible()) await reader.press('button', { name: t('room:seal.yes') });
}

/** Turns up one order, then all the others. */
async function turnUp(reader: Listener, t: Translate): Promise<void> {
  await reader.press('button', { name: t('room:resolution.next') });
  if (await reader.find('button', { name: t('room:resolution.all') }).isVisible())
    await reader.press('button', { name: t('room:resolution.all') });
  await reader.find('button', { name: t('room:resolution.goOn') }).waitFor();
}

/** Plays on to the ending: what stands by itself is sealed, and on the last night both sides hear our own reading. */
async function playOn(reader: Listener, t: Translate, words: Words): Promise<void> {
  const button = (name: string) => reader.find('button', { name });
  const [sealing, next, on] = [t('room:seal.seal'), t('room:resolution.next'), t('room:resolution.goOn')];
  const [later, ended] = [t('debrief:epilogue.next'), t('debrief:epilogue.ending')];
  const debrief = button(t('debrief:ending.debrief'));
  const where = [sealing, next, on, later, ended].map(button).reduce((one, other) => one.or(other), debrief);
  for (let steps = 0; steps < 60; steps += 1) {
    await where.first().waitFor();
    if (await debrief.isVisible()) return;
    if (await button(next).isVisible()) await turnUp(reader, t);
    else if (await button(on).isVisible()) await reader.press('button', { name: on });
    else if (await button(sealing).isVisible()) {
      const announce = button(words('decisions.seoul.announce.title'));
      if (await announce.isVisible()) {
        await reader.reach(announce);
        await reader.page.keyboard.press('Enter');
      }
      await seal(reader, t);
      await expect.poll(() => button(sealing).isVisible(), { timeout: 60_000 }).toBe(false);
    } else await reader.press('button', { name: (await button(later).isVisible()) ? later : ended });
  }
  throw new Error('the game came to no end');
}
