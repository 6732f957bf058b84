import { expect, test } from 'vitest';
import { wordsFor } from '../../src/scenario/words.ts';
import { loadSmall } from '../load.ts';
import { expectTold, type Mistake, told, withSlips } from './small-files.ts';

test.each<Mistake>([
  {
    slip: ['text/en.yaml', 'crosses {strait}', 'crosses {strat}'],
    where: '{strat}',
    what: 'no term "strat"',
    mend: 'did you mean "strait"?',
  },
  {
    slip: ['text/ja.yaml', '夜に{strait}を', '夜にstrait}を'],
    where: '}を',
    what: 'a lone "}"',
    mend: '{term}',
  },
  {
    slip: ['text/en.yaml', '  alba.vow:\n    title: Vow', '  alba.vow:\n    titel: Vow'],
    where: 'alba.vow',
    what: 'the text moves.alba.vow.title is missing',
    mend: 'add it',
  },
  {
    slip: ['text/ko.yaml', '  alba.vow:\n    title:', '  alba.vow:\n    titel:'],
    where: 'alba.vow',
    what: 'moves.alba.vow.title is missing',
    mend: 'in English it is "Vow never to sign',
  },
  {
    slip: ['text/ko.yaml', '  alba.vow:\n    title:', '  alba.vow:\n    titel:'],
    where: 'titel',
    what: 'nothing asks for the text moves.alba.vow.titel',
    mend: 'did you mean "moves.alba.vow.title"?',
  },
  {
    slip: ['text/en.yaml', 'moves:\n  alba.hold:', 'moves:\n  alba.holt:'],
    where: 'moves:',
    what: 'the texts of moves.alba.hold are missing',
    mend: 'add title, about, for, against',
  },
  {
    slip: ['text/en.yaml', 'nets: { narrator: the seized nets, ', 'nets: { '],
    where: 'nets',
    what: 'terms.nets.narrator is missing',
    mend: 'takes no side',
  },
  {
    slip: ['text/en.yaml', 'office: Office of the First Minister', 'office: '],
    where: 'office:',
    what: 'no text is written here',
    mend: 'one line of text',
  },
  {
    slip: ['text/en.yaml', 'title: The Storm Pact', 'title: [The Storm Pact]'],
    where: '[The',
    what: 'no text is written here',
    mend: 'one line of text',
  },
  {
    slip: ['text/en.yaml', 'brief: The duties hurt', `brief: ${'Very '.repeat(250)}hurt`],
    where: 'Very',
    what: 'words',
    mend: 'say it in 250',
  },
])('$slip.2: $what', expectTold);

test('a text that only English has yet is a warning; a title or move is an error', () => {
  const lacks = (was: string) =>
    told(withSlips(['text/ja.yaml', was, ''])).map(({ severity, what }) => [severity, what]);
  expect(lacks('title: 暴風協定\n')).toEqual([['error', 'the text title is missing']]);
  expect(lacks(', lesson: 合意は二つの卓を通らねばならない。')).toEqual([
    ['warning', 'the text endings.jointPact.lesson is missing'],
  ]);
});

const small = loadSmall();

test('each reader meets the terms of its seat, others those of the narrator', () => {
  const title = 'matters.seizedNets.title';
  expect(wordsFor(small, 'en', 'alba')(title)).toBe('Nets seized in the Alban Sound');
  expect(wordsFor(small, 'en', 'boria')(title)).toBe('Nets seized in the Gulf of Boria');
  expect(wordsFor(small, 'en', 'narrator')(title)).toBe('Nets seized in the strait');
  expect(wordsFor(small, 'ko', 'alba')(title)).toBe('알바 해협에서 압류된 어망');
});

test('a text that a language lacks is read in English, and at last as its key', () => {
  const { texts, ...rest } = small;
  const words = wordsFor({ ...rest, texts: { ...texts, ja: {} } }, 'ja', 'alba');
  expect(words('matters.seizedNets.title')).toBe('Nets seized in the Alban Sound');
  expect(words('matters.none.title')).toBe('matters.none.title');
});
