import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { wrongs } from './axe.ts';
import { begin, enterRoom, guided, press, speak, unfold } from './begin.ts';
import { desktop, openPage, phone, screenshot } from './harness.ts';

/** Presses Tab until the element that has the focus fits, and fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((fits) => document.activeElement?.matches(fits), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function intoRoom(page: Page): Promise<void> {
  await begin(page);
  await enterRoom(page);
}

describe('the situation room', () => {
  test('a first-time player is led past the panels and can leave at any stop', async () => {
    const page = await openPage();
    await intoRoom(page);
    await page.getByRole('heading', { name: 'The clock to midnight' }).waitFor();
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'Six numbers' }).waitFor();
    await press(page, 'Skip the tour');
    await page.getByRole('button', { name: 'Skip the tour' }).waitFor({ state: 'detached' });
    await press(page, 'Menu');
    await press(page, 'Help');
    await press(page, 'Lead me past the panels');
    await page.getByRole('heading', { name: 'The clock to midnight' }).waitFor();
  });

  test('a round is played by keyboard alone, while things move', async () => {
    const page = await openPage({ before: guided, context: { reducedMotion: 'no-preference' } });
    await intoRoom(page);
    await page.keyboard.press('2');
    await tabTo(page, '.move:not(.move-barred) .move-choose');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.slot-full').count()).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.slot-full').count()).toBe(0);
    await page.keyboard.press('3');
    await tabTo(page, '.clause-open');
    await page.keyboard.press('Enter');
    // On a slow machine one would tab past it before it opens.
    await page.locator('.clause-details .button').first().waitFor();
    await tabTo(page, '.clause-details .button');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.clause-draft').count()).toBe(1);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await tabTo(page, 'dialog .button-main');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The orders are opened' }).waitFor();
    const all = page.getByRole('heading', { name: 'What it came to' });
    for (let turns = 0; turns < 40 && !(await all.isVisible()); turns += 1)
      await page.keyboard.press('Space');
    await screenshot(page, 'resolution-desktop');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Acts' }).waitFor();
  });

  test('a shortcut has moved the focus before the next key can come', async () => {
    const page = await openPage({ before: guided });
    await intoRoom(page);
    const focused = (key: string) =>
      page.evaluate((pressed) => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
        return document.activeElement?.id;
      }, key);
    expect(await focused('3')).toBe('tab-table');
    expect(await focused('1')).toBe('cables-heading');
    expect(await focused('2')).toBe('tab-moves');
  });

  test.each(Object.entries({ desktop, phone }))(
    'what is opened at the foot of a %s comes into view',
    async (_, viewport) => {
      const page = await openPage({ before: guided, viewport });
      await intoRoom(page);
      for (const [tab, line] of [
        ['Acts', '.move:not(.move-barred)'],
        ['Table', '.clause'],
      ] as const) {
        await page.getByRole('tab', { name: tab }).click();
        const last = page.locator(line).last();
        const head = last.locator('[aria-expanded]').first();
        await head.evaluate((element) => element.scrollIntoView({ block: 'end' }));
        await head.click();
        const seen = await last.evaluate((element) => {
          const opened = element.lastElementChild?.getBoundingClientRect();
          if (!opened) return 0;
          const inside = (y: number) =>
            element.contains(document.elementFromPoint(opened.left + opened.width / 2, y));
          return [0.1, 0.5, 0.9].filter((part) => inside(opened.top + part * Math.min(opened.height, 240)))
            .length;
        });
        expect(seen, line).toBe(3);
      }
    },
  );

  test('what cannot be chosen says why', async () => {
    const page = await openPage({ before: guided });
    await intoRoom(page);
    await page.getByText(/not possible now$/).click();
    // It can be pressed although it is marked as disabled: a press is answered with the reason.
    await page.locator('.move-barred .move-choose').first().click({ force: true });
    const why = await page.locator('.move-barred .move-why').first().textContent();
    await expect.poll(() => page.locator('.notice').first().textContent()).toContain(why);
  });

  test('fits a desktop and a phone in every language, on every tab', async () => {
    const page = await openPage({ before: guided });
    await intoRoom(page);
    for (const lang of ['en', 'ko', 'ja'] as const) {
      await speak(page, lang);
      for (const [device, viewport] of Object.entries({ desktop, phone })) {
        await page.setViewportSize(viewport);
        for (const tab of ['moves', 'table', 'home', 'world']) {
          await page.locator(`#tab-${tab}`).click();
          if (tab === 'moves') await unfold(page.locator('.move-open').first());
          if (tab === 'table') await unfold(page.locator('.clause-open').first());
          const size = await page.evaluate(() => {
            const screen = document.querySelector('.screen');
            return { across: screen?.scrollWidth ?? 0, down: screen?.scrollHeight ?? 0 };
          });
          const where = `${tab} in ${lang} on a ${device}`;
          expect(size.across, where).toBeLessThanOrEqual(viewport.width);
          if (device === 'desktop') expect(size.down, where).toBeLessThanOrEqual(viewport.height);
          await screenshot(page, `room-${tab}-${lang}-${device}`);
        }
      }
    }
  }, 240_000);

  test('axe finds nothing wrong on any tab, in help, or where orders are opened', async () => {
    const page = await openPage({ before: guided });
    await intoRoom(page);
    for (const tab of ['Acts', 'Table', 'Home', 'World']) {
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Table') await page.locator('.clause-open').first().click();
      expect(await wrongs(page)).toEqual([]);
    }
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'How to play', level: 3 }).waitFor();
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Close');
    await page.locator('.seal-button').click();
    await press(page, 'Seal and send');
    await page.getByRole('button', { name: 'All at once' }).click();
    expect(await wrongs(page)).toEqual([]);
  });
});
