import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { inLanguage, type Language } from '../../src/scenario/text.ts';
import { describe as aboutName } from '../../src/studio/editor/describe.ts';
import { marksOf } from '../../src/studio/editor/marks.ts';
import { StatusLine } from '../../src/studio/frame/StatusLine.tsx';
import { Problems } from '../../src/studio/Problems.tsx';
import { translator } from '../../src/web/i18n.ts';
import { withSlips } from '../scenario/small-files.ts';
import { aDesk } from './a-desk.ts';

const file = 'scenario.yaml';
const broken = withSlips(
  [file, 'alba.approval +4', 'alba.aproval +4'],
  [file, 'pact is inForce and round', 'pact is inForce adn round'],
  [file, 'chance: 30\n', 'chance: often\n'],
);

/** What each mistake is called, and how to mend it. */
const said = {
  name: {
    en: ['no meter "alba.aproval"', 'did you mean "alba.approval"?'],
    ko: ['“alba.aproval”이라는 지표가 없습니다.', '혹시 “alba.approval”인가요?'],
    ja: ['「alba.aproval」という指標はありません。', '「alba.approval」のことでしょうか？'],
  },
  word: {
    en: ['here should be the end, not "adn"', 'end the line here, or join conditions with `and` or `or`'],
    ko: [
      '여기에서 끝나야 합니다. 지금은 “adn”이 있습니다.',
      '줄을 여기서 끝내거나, 조건을 `and` 또는 `or`로 이으세요.',
    ],
    ja: [
      'ここで終わるはずです。いまは「adn」があります。',
      '行をここで終えるか、条件を `and` か `or` でつないでください。',
    ],
  },
  value: {
    en: ['"often" cannot stand here', 'it should hold a whole number from 0 to 100'],
    ko: ['“often”은 여기에 올 수 없습니다.', '여기에 들어갈 것: 0에서 100 사이의 정수.'],
    ja: ['「often」はここに書けません。', 'ここに入るもの：0 から 100 までの整数。'],
  },
} as const;

/** A desk with the broken scenario, before a reader of a language. */
async function deskIn(language: Language) {
  const { desk, answer } = aDesk(broken);
  await answer();
  desk.wear({ ...desk.store.value.settings, language }, await translator<'studio'>(language, 'studio'));
  return desk;
}

/** A page as a reader sees it, without its tags. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(['en', 'ko', 'ja'] as const)('in a studio that speaks %s', (language) => {
  const sentences = Object.values(said).flatMap((one) => one[language]);

  test('the list of problems speaks it', async () => {
    const desk = await deskIn(language);
    const html = renderToString(<Problems desk={desk} state={desk.store.value} />);
    for (const sentence of sentences) expect(plain(html)).toContain(sentence);
    expect(html).not.toContain('lang=');
  });

  test('what the editor underlines speaks it', async () => {
    const desk = await deskIn(language);
    const messages = marksOf(desk, desk.store.value, file).map(({ message }) => message);
    for (const [what, mend] of Object.values(said).map((one) => one[language]))
      expect(messages.some((message) => message.includes(what) && message.endsWith(mend))).toBe(true);
  });

  test('the last line speaks it of the problem that was gone to', async () => {
    const desk = await deskIn(language);
    desk.goToNeighbour(1);
    const { problem, read } = desk.store.value;
    expect(read?.diagnostics).toContain(problem);
    const html = renderToString(<StatusLine state={desk.store.value} />);
    expect(sentences.filter((sentence) => plain(html).includes(sentence)).length).toBeGreaterThan(1);
  });

  test('what a key holds is said in it', async () => {
    const t = await translator<'studio'>(language, 'studio');
    const option = { label: 'chance', is: 'key', path: ['happenings', 'storm', 'chance'] } as const;
    const holds = {
      en: 'a whole number from 0 to 100',
      ko: '0에서 100 사이의 정수',
      ja: '0 から 100 までの整数',
    };
    expect(aboutName(file, option, { t, language, bundle: undefined })?.holds).toBe(
      inLanguage(holds, language),
    );
  });
});
