import { expect, test } from 'vitest';
import { charactersUsed } from '../../assets/fonts/used.ts';
import { openPage } from './harness.ts';

test('a character that no text of ours has is drawn by the whole font, which nobody fetches before', async () => {
  const rare = { ko: '뷁', ja: '鰯' };
  const used = new Set(charactersUsed());
  for (const one of Object.values(rare)) expect(used.has(one.codePointAt(0) ?? 0)).toBe(false);
  const page = await openPage({ lang: 'ja', spoilt: true });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.getByRole('button', { name: '新しいゲーム' }).click();
  await page.locator('.newgame-form').waitFor();
  const whole = () => fetched.flatMap((url) => /whole-\w+-400/.exec(url) ?? []);
  expect(whole()).toEqual([]);
  const write = (text: string) =>
    page.evaluate((said) => {
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('p'), { textContent: said }));
    }, text);
  await write(rare.ja);
  await expect.poll(whole).toEqual(['whole-ja-400']);
  await write(rare.ko);
  await expect.poll(whole).toEqual(['whole-ja-400', 'whole-ko-400']);
});
