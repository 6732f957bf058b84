import { expect, test } from 'vitest';
import { type BriefsOf, bundleFor } from '../../src/classroom/session/parts/bundle-for.ts';
import { maskedTwin } from '../../src/scenario/mask.ts';
import { inPlainWords } from '../../src/scenario/plain.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { load } from '../load.ts';
import { at, placeOf, smallFiles, told } from '../scenario/small-files.ts';

const withPlain = (text: string) => ({ ...smallFiles, 'text/en.plain.yaml': text });

function read(files: Record<string, string>) {
  const reading = readScenario(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.bundle;
}

test('what is said in plainer words is read so, and everything else as it stands', () => {
  const bundle = read(withPlain('about: Two countries and {strait}.\n'));
  const words = wordsFor(inPlainWords(bundle), 'en', 'alba');
  expect(words('about')).toBe('Two countries and the Alban Sound.');
  expect(words('title')).toBe('The Storm Pact');
  expect(wordsFor(bundle, 'en', 'alba')('about')).not.toBe(words('about'));
  expect(wordsFor(inPlainWords(bundle), 'ko', 'alba')('about')).toBe(bundle.texts.ko.about);
  expect(inPlainWords(bundle).digest).toBe(bundle.digest);
});

test('a scenario without plainer words is itself', () => {
  const bundle = read(smallFiles);
  expect(inPlainWords(bundle)).toBe(bundle);
});

test('an author hears of a text that there is not, and of a term that nobody explains', () => {
  const files = withPlain('abuot: Two countries.\ngoal:\n  alba: Cross {strat}.\n');
  expect(told(files).map((one) => `${at(one)} ${one.what}: ${one.mend}`)).toEqual(
    expect.arrayContaining([
      'text/en.plain.yaml:1:1 there is no text abuot to be said in plainer words: did you mean "about"?',
      `${placeOf(files, 'text/en.plain.yaml', '{strat}')} goal.alba: no term "strat": did you mean "strait"?`,
    ]),
  );
});

const real = load('scenarios/gsomia-2019');

test.each(languages)(
  'the first crisis has its briefs, cables, matters, acts and clauses in plainer words in %s',
  (language) => {
    const about =
      /^(about|goal\.\w+|(delegations|parties)\.\w+\.brief|rounds\..+\.cable|matters\..+\.(about|larger)|(moves|clauses)\.[\w.]+(?<!positions\..*)\.about)$/;
    const wanted = Object.keys(real.texts[language]).filter((key) => about.test(key));
    expect(wanted.length).toBeGreaterThan(150);
    const plain = real.plain?.[language] ?? {};
    expect(wanted.filter((key) => plain[key] === undefined)).toEqual([]);
    expect(Object.entries(plain).filter(([key, text]) => text === real.texts[language][key])).toEqual([]);
  },
);

test('plainer English has shorter sentences', () => {
  const longest = (texts: Readonly<Record<string, string>> | undefined) => {
    const sentences = Object.entries(texts ?? {})
      .filter(([key]) => /\.(brief|cable)$/.test(key) && !key.startsWith('roles.'))
      .flatMap(([, text]) => text.split(/[.?!]\s+/))
      .map((sentence) => sentence.split(/\s+/).length);
    return sentences.reduce((sum, one) => sum + one, 0) / sentences.length;
  };
  expect(longest(real.plain?.en)).toBeLessThan(longest(real.texts.en));
});

test('a mask lies over plainer words as well', () => {
  const { texts } = maskedTwin(inPlainWords(real));
  expect(texts.en['delegations.seoul.brief']).toContain('Saremia');
  expect(texts.en['delegations.seoul.brief']).not.toMatch(/Korea|Japan|2019/);
  expect(texts.ja['parties.washington.brief']).not.toMatch(/アメリカ|日本|韓国/);
});

test('a class is sent no brief of another seat in plainer words either', () => {
  const briefs = (of: BriefsOf) =>
    languages.flatMap((language) =>
      Object.keys(bundleFor(real, of).plain?.[language] ?? {}).filter((key) => key.endsWith('.brief')),
    );
  expect(new Set(briefs({ seat: 'tokyo' }))).toEqual(new Set(['delegations.tokyo.brief']));
  expect(briefs('none')).toEqual([]);
  expect(new Set(briefs('all')).size).toBe(3);
});
