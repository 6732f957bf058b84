import { expect, test } from 'vitest';
import { at, placeOf, smallFiles, told } from './small-files.ts';

const glossary = `strait:
  narrator: { en: [the strait] }
  alba: { en: [Alban Sound] }
  boria: { en: [Gulf of Boria], ko: [보리아만] }
slurs:
  nobody: { en: [pirates] }
`;
/** What is said of the small scenario anyway. */
const known = new Set(told(smallFiles).map(({ what }) => what));
const heard = (files: Record<string, string>) =>
  told({ ...files, 'glossary.yaml': files['glossary.yaml'] ?? glossary })
    .filter(({ what }) => !known.has(what))
    .map((one) => `${at(one)} ${one.what}: ${one.mend}`);
const slipped = (was: string, is: string) => {
  const text = smallFiles['text/en.yaml'] ?? '';
  expect(text).toContain(was);
  return { ...smallFiles, 'text/en.yaml': text.replace(was, is) };
};

test('texts that keep to the glossary hear nothing of it', () => expect(heard(smallFiles)).toEqual([]));

test('a word of one seat in the brief of another is told where it stands', () => {
  const files = slipped('needs most from {strait}', 'needs most from the Gulf of Boria');
  expect(heard(files)).toEqual([
    `${placeOf(files, 'text/en.yaml', 'from the Gulf of Boria', 'Gulf')} delegations.alba.brief: ` +
      'only boria says "Gulf of Boria": write {strait}',
  ]);
});

test('the narrator says no word of a seat, and nobody says a slur, in any letters', () => {
  const files = slipped('share storm warnings', 'share the Alban sound with Pirates');
  expect(heard(files).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'about: only alba says "Alban sound": write {strait}',
    'about: nobody says "Pirates": say it in words that take no side',
  ]);
});

test('a term that the glossary does not know is told', () => {
  const files = slipped('boria: the Gulf of Boria', 'boria: the Great Gulf');
  expect(heard(files)).toEqual([
    `${placeOf(files, 'text/en.yaml', 'the Great Gulf')} terms.strait.boria is none of the words of boria ` +
      'in glossary.yaml: say "Gulf of Boria"',
  ]);
});

test('a seat that is none is told', () => {
  const files = { ...smallFiles, 'glossary.yaml': 'strait:\n  albo: { en: [Alban Sound] }\n' };
  expect(heard(files).join()).toMatch(/^glossary\.yaml:2:3 no seat "albo": did you mean "alba"\?/);
});
