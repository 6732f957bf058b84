import { expect, test } from 'vitest';
import { readScenario, type ScenarioReading } from '../../src/scenario/read.ts';
import { Shelf } from '../../src/scenario/shelf.ts';
import { smallFiles, withSlips } from './small-files.ts';

const { 'sources.yaml': _, ...withoutSources } = smallFiles;
const { 'scenario.yaml': rules = '', ...withoutRules } = smallFiles;

/** What an author's files come to be, one after the other: right, wrong in every file, missing, misspelt, right again. */
const course: readonly [string, Readonly<Record<string, string>>][] = [
  ['as it is', smallFiles],
  [
    'a comment in front, so that everything stands a line lower',
    { ...smallFiles, 'scenario.yaml': `# new\n${rules}` },
  ],
  ['a meter that is not there', withSlips(['scenario.yaml', 'cala.trust +4', 'cala.thrust +4'])],
  ['as it is, once more', smallFiles],
  ['no sources', withoutSources],
  ['no rules', withoutRules],
  ['rules under another name', { ...withoutRules, 'scenaro.yaml': rules }],
  ['a bracket that is never closed', withSlips(['scenario.yaml', 'format:', 'id: [\nformat:'])],
  ['a text that is missing', withSlips(['text/en.yaml', 'title:', 'tittle:'])],
  ['a text that is missing in another language', withSlips(['text/ko.yaml', 'title:', 'tittle:'])],
  ['as it was at first', smallFiles],
];

const told = (reading: ScenarioReading) => [
  reading.ok ? reading.warnings : reading.diagnostics,
  reading.ok && [reading.bundle, reading.places(['moves', 'boria.courtCala']), reading.places(['endings'])],
];

test('read again with what was kept of the last reading, files say what they say when read for the first time', () => {
  const shelf = new Shelf();
  for (const [what, files] of course)
    expect([what, told(readScenario(files, shelf))]).toEqual([what, told(readScenario(files))]);
});

test('rules that have not changed are the same rules: what was worked out of them still holds', () => {
  const shelf = new Shelf();
  const one = readScenario(smallFiles, shelf);
  const two = readScenario(
    { ...smallFiles, 'text/en.yaml': `${smallFiles['text/en.yaml']}# a note\n` },
    shelf,
  );
  expect(one.ok && two.ok && one.bundle.scenario === two.bundle.scenario).toBe(true);
});
