import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { Joined, Opened, OpenRequest } from '../../src/classroom/protocol/requests.ts';
import { APage } from '../classroom/a-server.ts';

/** Asks the class server of the browser tests for something. Throws where it says no. */
export async function askSite<T>(
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  key?: string,
): Promise<T> {
  const response = await fetch(inject('site') + path, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(key !== undefined && { Authorization: `Bearer ${key}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const said: unknown = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(said)}`);
  return said as T;
}

/** Opens a session of the template, two rounds shorter than it could be. */
export const openClass = (plan: Partial<OpenRequest['plan']> = {}, id = 'template'): Promise<Opened> =>
  askSite('POST', '/api/sessions', {
    plan: {
      ...{ title: 'Class 2-B', cut: 'short', masked: false, parties: [], decide: 'head', clock: 'strict' },
      seconds: {
        briefing: 900,
        deliberation: 900,
        finalText: 900,
        homeReads: 900,
        decision: 900,
        resolution: 900,
      },
      ...{ freeText: true, blocked: [], press: true, groupSize: 6, level: 1, seed: 7, sameChance: true },
      ...{ duel: false, ...plan },
    },
    scenario: { id },
    keepDays: 30,
  });

/** A student who has come in by a code, at a page that is a socket and no browser; gone when the test ends. */
export async function student(code: string, name: string): Promise<APage> {
  const { key } = await askSite<Joined>('POST', '/api/join', { code, name });
  const page = new APage({ at: inject('site') }, key);
  onTestFinished(() => page.close());
  return page;
}

/** Waits until a page says something. */
export const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
export const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name }).click();
/** Says yes to what a dialog asks. */
export const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click();
/** Chooses an act that may be done now. */
export const choose = (page: Page, nth: number) =>
  page.locator('.move:not(.move-barred) .move-choose').nth(nth).click();

/** Pixels of the smallest letters in what a wall shows; the bar at its foot is for who stands beside it. */
export const smallest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('.wall-main');
    const texts = document.createTreeWalker(main as Element, NodeFilter.SHOW_TEXT);
    let least = 1000;
    while (texts.nextNode()) {
      const { parentElement: at, textContent } = texts.currentNode;
      if (!at || !textContent?.trim() || !at.checkVisibility() || at.closest('.only-read')) continue;
      const zoom = (at as Element & { currentCSSZoom: number }).currentCSSZoom;
      least = Math.min(least, Number.parseFloat(getComputedStyle(at).fontSize) * zoom);
    }
    return least;
  });
