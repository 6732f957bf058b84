import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Problem, printDiagnostic } from '../../src/scenario/diagnostic.ts';
import { readRules, readScenario } from '../../src/scenario/read.ts';
import { english } from '../../src/scenario/remarks/english.ts';
import { printRemark, type Remark } from '../../src/scenario/remarks/remark.ts';
import { translator } from '../../src/web/i18n.ts';
import { problemText, remarkText } from '../../src/web/remark-text.ts';
import { filesUnder, root } from '../house/source-files.ts';
import { gaps } from '../icu-gaps.ts';
import { mutant } from '../scenario/mutations/mutate.ts';
import { smallFiles, told } from '../scenario/small-files.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;
const flat = (catalogue: Catalogue): Map<string, string> =>
  new Map(
    Object.entries(catalogue).flatMap(([group, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
    ),
  );
const inEnglish = flat(english);
const others = ['ko', 'ja'] as const;
const own = { ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u };
const catalogueIn = (language: 'ko' | 'ja') =>
  flat(JSON.parse(readFileSync(join(root, 'src/web/text', language, 'remarks.json'), 'utf8')) as Catalogue);
const gapsInEnglish = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap))].sort();
/** What stands in backticks, as an author has to type it. */
const typed = (text: string): string[] =>
  [...text.matchAll(/`[^`]+`/g)].map(([snippet]) => snippet.replaceAll("'", '')).sort();

test.each(others)('in %s there is every remark, with the same gaps and the same to be typed', (language) => {
  const texts = catalogueIn(language);
  expect([...texts.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  for (const [code, text] of texts) {
    const said = inEnglish.get(code) ?? '';
    expect([code, gaps(text)]).toEqual([code, gapsInEnglish(said)]);
    expect([code, typed(text)]).toEqual([code, typed(said)]);
  }
});

test('every remark is made somewhere', () => {
  const rules = filesUnder('src/scenario', ['.ts']).map(({ text }) => text);
  // `kind.${name}` and `schema.least${things}`.
  const patterns = rules
    .flatMap((text) => [...text.matchAll(/`(\w+\.\w*)\$\{\w+\}`/g)].map(([, start = '']) => start))
    .filter((start) => Object.keys(english).some((group) => start.startsWith(`${group}.`)));
  const idle = [...inEnglish.keys()].filter(
    (code) =>
      !rules.some((text) => text.includes(`'${code}'`)) && !patterns.some((start) => code.startsWith(start)),
  );
  expect(idle).toEqual([]);
});

/** Remarks that are only parts of sentences, and groups of such. */
const parts = 'channel holds kind list wanted within schema.everything schema.thisFile'.split(' ');
/** One of every code, its gaps filled. */
const samples = [...inEnglish].map(
  ([code, text]) =>
    ({ code, ...Object.fromEntries(gapsInEnglish(text).map((gap) => [gap, '7'])) }) as unknown as Remark,
);

test.each(others)('every remark is said in %s, and each sentence ends', async (language) => {
  const t = await translator<'studio'>(language, 'studio');
  for (const remark of samples) {
    const text = remarkText(remark, t, language);
    expect(text, remark.code).not.toMatch(/undefined|remarks|\{\w+\}/);
    const isPart = parts.some((part) => remark.code === part || remark.code.startsWith(`${part}.`));
    if (!isPart) expect(text, remark.code).toMatch(/(?:[.。?？`]|[:：] ?7)$/);
  }
});

/** What the reader says of many drafts with a slip of the pen or worse. */
function problems(): Problem[] {
  const found = Array.from({ length: 150 }, (_, number) => mutant(number).files).flatMap((files) => {
    const hasTexts = Object.keys(files).some((name) => name.startsWith('text/'));
    const reading = hasTexts ? readScenario(files) : readRules(files);
    return reading.ok ? reading.warnings : reading.diagnostics;
  });
  const cut = Object.keys(smallFiles).flatMap((name) => told({ ...smallFiles, [name]: 'a: [' }));
  return [...found, ...cut];
}

test('whatever is wrong is said in the reader’s language, and in English as the command line prints it', {
  timeout: 60_000,
}, async () => {
  const all = problems();
  expect(all.length).toBeGreaterThan(1000);
  for (const one of all) {
    const { what, mend } = problemText(one, (() => '') as never, 'en');
    expect(printDiagnostic('x', one)).toContain(`${what} — ${mend}`);
    expect(printRemark(one.remarks.what)).toBe(one.what);
  }
  for (const language of others) {
    const t = await translator<'studio'>(language, 'studio');
    const strange = all
      .map((one) => problemText(one, t, language))
      .filter(({ what, mend }) => ![what, mend].every((text) => own[language].test(text)));
    expect(strange).toEqual([]);
  }
});
