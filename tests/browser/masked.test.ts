import { expect, test } from 'vitest';
import { historyPlayer } from '../../src/lab/history-player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { sessionOf } from '../../src/play/session.ts';
import { load } from '../load.ts';
import { enterRoom, guided, press, quickOpponent, speak } from './begin.ts';
import { openPage, phone, screenshot, still } from './harness.ts';

const { scenario, history } = load('scenarios/gsomia-2019');
if (!history) throw new Error('the scenario has a history');
const real = historyPlayer(history);

const names = {
  en: { hidden: /Seoul|Tokyo|Korea|Japan|Washington|2019/, invented: 'Mirel' },
  ko: { hidden: /서울|도쿄|한국|일본|워싱턴|2019/, invented: '미렐' },
  ja: { hidden: /ソウル|東京|韓国|日本|米国|2019/, invented: 'ミレル' },
};

test('a masked game names no country and no year of the real one, from the brief to the sealed round', async () => {
  const page = await openPage({ before: guided });
  await press(page, 'New game');
  await page.locator('.newgame-more summary').click();
  await page.getByLabel('Masked: invented countries and years').check();
  await quickOpponent(page);
  await press(page, 'Begin');
  await page.getByText('Choose your must-have').first().waitFor();
  const said = () => page.locator('#game').textContent();
  expect(await said()).not.toMatch(names.en.hidden);
  await enterRoom(page);
  await still(page);
  expect(await said()).not.toMatch(names.en.hidden);
  expect(await said()).toContain(names.en.invented);
  await screenshot(page, 'masked-room');
});

test('the debrief of a masked game takes the mask off, name by name, in every language', async () => {
  const { state, ...game } = playOut(scenario, {
    cut: 'full',
    seed: history.seed,
    players: { seoul: real, tokyo: real },
  });
  const session = sessionOf(
    { id: 'masked', mode: { kind: 'computer', seat: 'seoul', level: 1 }, countdown: 'off', masked: true },
    { ...game, state },
  );
  const save = saveOf(session, { id: 'masked', name: 'Masked', time: 1, auto: false });
  const page = await openPage({ path: linkTo('/', save), viewport: phone });
  for (const lang of ['en', 'ko', 'ja'] as const) {
    const unmasked = page.locator('.unmasked');
    await unmasked.locator('summary').click();
    await speak(page, lang);
    await expect.poll(() => unmasked.textContent()).toContain(names[lang].invented);
    expect(await unmasked.textContent()).toMatch(names[lang].hidden);
    await still(page);
    await screenshot(page, `masked-debrief-${lang}`);
    // The ending is still told as it was played.
    await page.locator('.debrief-to-ending').click();
    await page.locator('.ending-title').waitFor();
    expect(await page.locator('.ending').textContent()).not.toMatch(names[lang].hidden);
    await page.locator('.ending .button-main').click();
    await unmasked.waitFor();
  }
}, 120_000);
