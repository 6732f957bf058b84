import type { Locator, Page } from 'playwright-core';
import english from '../../src/web/text/en/common.json' with { type: 'json' };
import japanese from '../../src/web/text/ja/common.json' with { type: 'json' };
import korean from '../../src/web/text/ko/common.json' with { type: 'json' };

/** Run in a page before its own scripts: the reader has been led through a first round before. */
export const guided = () => {
  // It runs again when the page is loaded again: what was set meanwhile stays.
  localStorage['standoff.settings'] ??= '{"guided":true}';
};

/** Presses the one visible button of that name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Presses a button that opens something, where that is not open yet. */
export async function unfold(button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** Sets another language for everything, in the settings of the game's menu, whichever it speaks now. */
export async function speak(page: Page, language: 'en' | 'ko' | 'ja'): Promise<void> {
  if ((await page.getAttribute('html', 'lang')) === language) return;
  await page.locator('.bar .menu > .button').click();
  await page.getByRole('button', { name: /^(Settings|설정|設定)$/ }).click();
  await page.locator(`.language[lang="${language}"]`).click();
  await page.locator('dialog[open] .dialog-head .button').click();
}

/** Sets another language in the top line of the studio. */
export async function speakInStudio(page: Page, language: 'en' | 'ko' | 'ja'): Promise<void> {
  const choice = page.locator('select.choice').filter({ has: page.locator('option[value="ko"]') });
  await choice.selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
}

const texts = { en: english, ko: korean, ja: japanese };

/** Chooses the opponent that thinks least, in the form of a new game: what it seals is nothing to most tests. */
export const quickOpponent = (page: Page, language: keyof typeof texts = 'en'): Promise<void> =>
  page.getByRole('radio', { name: new RegExp(`^${texts[language].choice.level1}`) }).check();

/** From the title to the brief of a new game, as the page proposes it but for the opponent. */
export async function begin(page: Page): Promise<void> {
  await press(page, 'New game');
  await quickOpponent(page);
  await press(page, 'Begin');
  await page.getByText('Choose your must-have').first().waitFor();
}

/** From the brief to the situation room: the first must-have is chosen. */
export async function enterRoom(page: Page): Promise<void> {
  // The page before it has such buttons too, and may still be there.
  await page.locator('.brief').getByRole('radio').first().check();
  await press(page, 'Go to the situation room');
  await page.getByRole('button', { name: 'Seal' }).first().waitFor();
}
