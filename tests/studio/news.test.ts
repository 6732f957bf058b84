import { expect, test } from 'vitest';
import { hearNews, type News, tellNews } from '../../src/studio/news.ts';
import { readWork } from '../../src/studio/read-work.ts';
import { smallFiles, withSlips } from '../scenario/small-files.ts';

const { 'mask.yaml': mask = 'en: {}\nko: {}\nja: {}\n' } = smallFiles;

/** What an author's files come to be, one after the other, and what of each crosses to the page. */
const course: readonly [string, Readonly<Record<string, string>>, readonly string[] | undefined][] = [
  [
    'everything',
    smallFiles,
    ['digest', 'en', 'history', 'ja', 'ko', 'mask', 'outline', 'scenario', 'sources'],
  ],
  ['nothing', smallFiles, []],
  ['a note', withSlips(['scenario.yaml', 'id: small', 'id: small # so called']), []],
  ['a line', { ...smallFiles, 'scenario.yaml': `# new\n${smallFiles['scenario.yaml']}` }, ['outline']],
  ['a mistake', withSlips(['scenario.yaml', 'cala.trust +4', 'cala.thrust +4']), undefined],
  [
    'a number',
    withSlips(['scenario.yaml', 'cala.trust +4', 'cala.trust +5']),
    ['digest', 'outline', 'scenario'],
  ],
  ['as it was, with a mask', { ...smallFiles, 'mask.yaml': mask }, ['digest', 'mask', 'scenario']],
  ['a word', { ...withSlips(['text/ko.yaml', 'title: ', 'title: 새 ']), 'mask.yaml': mask }, ['ko']],
];

test('only what an edit has changed crosses to the page, where it comes to all that was read', () => {
  const [tell, hear] = [tellNews(), hearNews()];
  let last = hear({ diagnostics: [], changed: undefined });
  for (const [what, files, crosses] of course) {
    const answer = readWork(files);
    const news = structuredClone<News>(tell(answer));
    expect(news.changed && Object.keys(news.changed).sort(), what).toEqual(crosses);
    const heard = hear(news);
    expect(heard, what).toEqual(answer);
    if (crosses?.length === 0) expect(heard.bundle, what).toBe(last.bundle);
    last = heard;
  }
});
