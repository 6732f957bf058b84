import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Translate, translator } from '../../src/web/i18n.ts';
import { askSite, openClass } from './a-class.ts';
import { wrongs } from './axe.ts';
import { guided, quickOpponent } from './begin.ts';
import { openPage } from './harness.ts';

/** The pages that the tests of a game, a class and the studio look at in English alone. */
test.each(['ko', 'ja'] as const)(
  'axe finds nothing on a class’s pages and in the game’s dialogs in %s',
  async (lang) => {
    const t = await translator<'classroom'>(lang, 'classroom');
    const { session, key, code } = await openClass({}, 'gsomia-2019');
    const { key: wall } = await askSite<{ key: string }>('POST', '/api/session/wall', undefined, key);
    const page = await openPage({ path: '/classroom/', lang, before: guided });
    await page.getByLabel(t('classroom:door.code'), { exact: true }).waitFor();
    expect(await wrongs(page)).toEqual([]);

    const goTo = async (hash: string, shown: Locator) => {
      await page.goto(`${inject('site')}/classroom/#${hash}`);
      await shown.first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await wrongs(page), hash).toEqual([]);
    };
    await goTo('teach', page.getByText(t('class-console:teach.lesson'), { exact: true }));
    await goTo(
      `console=${session}&key=${key}`,
      page.getByRole('button', { name: t('class-console:act.start') }),
    );
    await goTo(`wall=${session}&key=${wall}`, page.locator('.wall-main'));

    await page.goto(`${inject('site')}/classroom/#join=${code}`);
    await page.getByLabel(t('classroom:door.name')).fill('A');
    await page.getByRole('button', { name: t('classroom:door.enter') }).click();
    await page.locator('.seat-shell').waitFor();
    expect(await wrongs(page)).toEqual([]);

    const game = (await translator(lang)) satisfies Translate;
    await page.goto(`${inject('site')}/`);
    for (const name of ['menu.load', 'menu.howToPlay', 'menu.settings'] as const) {
      await page.getByRole('button', { name: game(name), exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await wrongs(page), name).toEqual([]);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: game('menu.close'), exact: true })
        .click();
    }
  },
);

test('plainer words are read once they are set, and by a class whose teacher has set them', async () => {
  const page = await openPage({ lang: 'ja', before: guided });
  const t = await translator('ja');
  await page.getByRole('button', { name: t('menu.settings') }).click();
  await page.getByRole('radio', { name: new RegExp(t('settings.wordingPlain')) }).check();
  await page.getByRole('button', { name: t('menu.close') }).click();
  await page.getByRole('button', { name: t('menu.newGame') }).click();
  await quickOpponent(page, 'ja');
  await page.getByRole('button', { name: t('choice.begin') }).click();
  await page.getByText('あなたは韓国の代表です。').waitFor();

  const { code } = await openClass({ plain: true, seed: 2 }, 'gsomia-2019');
  const words = await translator<'classroom'>('ko', 'classroom');
  const seat = await openPage({ path: `/classroom/#join=${code}`, lang: 'ko', before: guided });
  await seat.getByLabel(words('classroom:door.name')).fill('B');
  await seat.getByRole('button', { name: words('classroom:door.enter') }).click();
  await seat
    .getByText(/여러분은 (한국|일본)을 대표합니다/)
    .first()
    .waitFor();
});
