import { describe, expect, test } from 'vitest';
import { inLanguage, type Language } from '../../src/scenario/text.ts';
import { describe as aboutName } from '../../src/studio/editor/describe.ts';
import { nameAt } from '../../src/studio/editor/hover.ts';
import { meaningIn } from '../../src/studio/editor/meanings.ts';
import { translator } from '../../src/web/i18n.ts';
import { smallFiles } from '../scenario/small-files.ts';
import { meaningsIn, meaningsInEnglish } from './meanings.ts';

const english = meaningsInEnglish();
/** What stands in backticks, as an author has to type it. */
const typed = (text: string): string[] => [...text.matchAll(/`[^`]+`/g)].map(([snippet]) => snippet).sort();
const own = { ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u };

test('the schemas say what nearly every key means, each sentence with its end', () => {
  expect(english.length).toBeGreaterThan(190);
  expect(english.filter((text) => !text.endsWith('.'))).toEqual([]);
});

describe.each(['ko', 'ja'] as const)('in %s', (language) => {
  const said = Object.entries(meaningsIn(language));

  test('there is every meaning, in the order of the schemas, and none that no schema has', () => {
    expect(said.map(([key]) => key)).toEqual(english);
  });

  test('each is said in the language, with the same to be typed', () => {
    for (const [key, text] of said) {
      expect([key, typed(text)]).toEqual([key, typed(key)]);
      expect(text).not.toBe(key);
      expect(text).toMatch(own[language]);
      expect(text).toMatch(language === 'ko' ? /\.$/ : /。$/);
      expect(text).toBe(text.trim());
    }
  });
});

/** What an author is told who points at a word of the small scenario, where it stands for the first time. */
async function told(file: string, before: string, language: Language) {
  const text = smallFiles[file] ?? '';
  const at = text.indexOf(before) + before.length;
  const found = nameAt(file, text, at, { bundle: undefined });
  if (!found) throw new Error(`nothing is known of ${before}`);
  const t = await translator<'studio'>(language, 'studio');
  const means = aboutName(file, found.option, { t, language, bundle: undefined })?.means;
  return means === undefined ? undefined : await meaningIn(language, means);
}

test.each(['en', 'ko', 'ja'] as const)('in %s a key is explained to who points at it', async (language) => {
  const inScenario = {
    en: 'The day whose first minute ends the crisis.',
    ko: '이날 0시에 위기가 끝납니다.',
    ja: 'この日の0時に危機が終わります。',
  };
  const inHistory = {
    en: 'Where it is written, as `[S1, K]`.',
    ko: '어디에 적혀 있는지. `[S1, K]`처럼 적습니다.',
    ja: 'どこに書かれているか。`[S1, K]` のように書きます。',
  };
  const inTexts = { en: "The scenario's title.", ko: '시나리오의 제목.', ja: 'シナリオの題名。' };
  for (const [file, before, said] of [
    ['scenario.yaml', 'deadline', inScenario],
    ['history.yaml', 'sources', inHistory],
    ['text/ko.yaml', 'title', inTexts],
  ] as const)
    expect(await told(file, before, language)).toEqual({ text: inLanguage(said, language), language });
});

test('what has no translation is told in English, and marked as that', async () => {
  const text = 'A key that came today.';
  for (const language of ['en', 'ko', 'ja'] as const)
    expect(await meaningIn(language, text)).toEqual({ text, language: 'en' });
});
