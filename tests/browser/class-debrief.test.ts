import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Joined, Opened } from '../../src/classroom/protocol/requests.ts';
import { APage } from '../classroom/a-server.ts';
import { aPlan } from '../classroom/a-session.ts';
import { askSite, smallest } from './a-class.ts';
import { wrongs } from './axe.ts';
import { openPage } from './harness.ts';

/** A class of two that was ended as soon as it had begun. */
async function ended() {
  const { scenario: _, ...plan } = aPlan({ title: 'Politics', cut: 'short', groupSize: 2 });
  const opened = await askSite<Opened>('POST', '/api/sessions', {
    ...{ plan, scenario: { id: 'gsomia-2019' }, keepDays: 1 },
  });
  const join = (name: string) => askSite<Joined>('POST', '/api/join', { code: opened.code, name });
  const [ann] = [await join('Ann'), await join('Bo')];
  const teacher = new APage({ at: inject('site') }, opened.key);
  await expect.poll(() => Object.keys(teacher.parts.people ?? {}).length).toBe(2);
  for (const what of ['start', 'end']) expect(await teacher.wish({ do: what })).toMatchObject({ ok: true });
  teacher.close();
  return { ...opened, ann };
}

/** Goes to a page of the classroom by a key that the device has. */
async function goTo(page: Page, session: string, role: string, key: string, code?: string): Promise<void> {
  const kept = JSON.stringify([{ session, role, key, code, title: 'Politics', used: 1 }]);
  await page.evaluate((text) => localStorage.setItem('standoff.classes', text), kept);
  const name = role === 'facilitator' ? 'console' : 'seat';
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${name}=${session}`);
}

test('a student thinks about the game, and the class looks back at it with the answers beside it', async () => {
  const { session, key, code, ann } = await ended();
  const student = await openPage({ path: '/classroom/' });
  await goTo(student, session, 'person', ann.key);
  await student.getByRole('button', { name: 'Think it over' }).click({ timeout: 30_000 });
  const first = student.getByLabel('What does each capital need most from the other?');
  await first.fill('A way to stop without having lost.');
  await student.getByRole('button', { name: 'Keep' }).first().click();
  await expect.poll(() => student.getByText('Kept. You can still change it.').count()).toBe(1);
  expect(await wrongs(student)).toEqual([]);
  await student.reload();
  await student.getByRole('button', { name: 'Think it over' }).click({ timeout: 30_000 });
  expect(await first.inputValue()).toBe('A way to stop without having lost.');

  const teacher = await openPage({ path: '/classroom/' });
  await goTo(teacher, session, 'facilitator', key, code);
  await teacher.getByRole('tab', { name: 'Step by step' }).click({ timeout: 30_000 });
  const heading = teacher.locator('#step-title');
  const before = await heading.textContent();
  await teacher.keyboard.press('Escape');
  await teacher.locator('#step-title').click();
  await teacher.keyboard.press('PageDown');
  await expect.poll(() => heading.textContent()).not.toBe(before);
  expect(await wrongs(teacher)).toEqual([]);

  // The wall on another device follows what the teacher looks at, once it is led; also one that comes again.
  await teacher.getByRole('button', { name: 'Code' }).click();
  await teacher.getByRole('button', { name: 'Show the link of the wall' }).click();
  const picture = teacher.getByRole('img', { name: /#wall=/ });
  const link = (await picture.getAttribute('aria-label'))?.match(/http\S+/)?.[0] ?? '';
  await teacher.getByRole('button', { name: 'Close' }).click();
  const wall = await openPage({ path: `/classroom/${new URL(link).hash}` });
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByRole('tab', { name: 'All tables', selected: true }).waitFor();
  await teacher.getByLabel('The wall follows me').check();
  await wall.getByRole('tab', { name: 'Step by step', selected: true }).waitFor();
  await expect.poll(() => wall.locator('#step-title').textContent()).toBe(await heading.textContent());
  await teacher.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => wall.locator('#step-title').textContent()).toBe(await heading.textContent());
  await wall.reload();
  await expect.poll(() => wall.locator('#step-title').textContent()).toBe(await heading.textContent());
  expect(await smallest(wall)).toBeGreaterThanOrEqual(22);

  // A second console sees who leads, and takes it over; the first no longer says that the wall follows it.
  const second = await openPage({ path: '/classroom/' });
  await goTo(second, session, 'facilitator', key, code);
  const other = second.getByLabel('The wall follows me');
  await second.getByText('It follows another console now').waitFor({ timeout: 30_000 });
  expect(await other.isChecked()).toBe(false);
  await other.check();
  await second.getByRole('tab', { name: 'All tables' }).click();
  await wall.getByRole('tab', { name: 'All tables', selected: true }).waitFor();
  const lead = teacher.getByLabel('The wall follows me');
  await expect.poll(() => lead.isChecked()).toBe(false);
  await teacher.getByText('It follows another console now').waitFor();
  await lead.check();
  await wall.getByRole('tab', { name: 'Step by step', selected: true }).waitFor();
  await expect.poll(() => other.isChecked()).toBe(false);
  await second.close();
  await wall.close();
  await teacher.getByRole('tab', { name: 'Answers' }).click();
  await teacher.getByText('A way to stop without having lost.').waitFor();
  expect(await teacher.locator('.answers-of').getByText('Ann', { exact: true }).count()).toBe(0);
  await teacher.getByLabel('Show names').check();
  await teacher.locator('.answers-of').getByText('Ann', { exact: true }).waitFor();

  await teacher.getByRole('tab', { name: 'Codes and data' }).click();
  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Participation (CSV)' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffname,play,.*\r\nAnn,1,1,delegate,seoul/);
}, 90_000);
