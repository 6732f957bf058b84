import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { at, expectTold, type Mistake, placeOf, smallFiles, told, withSlips } from './small-files.ts';

const rules = 'scenario.yaml';

test('the small scenario is read without a complaint', () => {
  const reading = readScenario(smallFiles);
  expect(reading).toMatchObject({ ok: true, warnings: [] });
  if (!reading.ok) return;
  const { scenario, texts, history, sources } = reading.bundle;
  expect(Object.keys(scenario.delegations)).toEqual(['alba', 'boria']);
  expect(scenario.moves['alba.giveNotice']?.costs).toEqual({ 'alba.capital': 3 });
  expect(scenario.delegations.alba?.scores.relationship[0]).toMatchObject({ sign: 1, over: 1 });
  expect(texts.en['moves.alba.giveNotice.title']).toBe('Give notice');
  expect(texts.ja['cuts.full.name']).toBe('全体');
  expect(history?.rounds['may-31']).toHaveLength(3);
  expect(sources.S1?.grade).toBe('B');
});

test.each<Mistake>([
  {
    slip: [rules, 'deadline: 2031', 'dedline: 2031'],
    where: 'dedline',
    what: 'unknown key "dedline"',
    mend: 'did you mean "deadline"?',
  },
  {
    slip: [rules, 'calendar:\n  deadline: 2031-06-01\n', 'calendar:\n'],
    where: 'calendar',
    what: 'calendar.deadline is missing',
    mend: 'a date as 2019-11-22',
  },
  {
    slip: [rules, 'date: 2031-04-20', 'date: 20 April'],
    where: '20 April',
    what: '"20 April" cannot stand here',
    mend: 'a date as 2019-11-22',
  },
  {
    slip: [rules, 'channel: public', 'channel: pubic'],
    where: 'pubic',
    what: '"pubic" cannot stand here',
    mend: 'did you mean "public"?',
  },
  {
    slip: [rules, 'weight: 60', 'weight: sixty'],
    where: 'sixty',
    what: '"sixty" cannot stand here',
    mend: 'a whole number from 0 to 100',
  },
  {
    slip: [rules, 'minutes: 15', 'minutes: 1500'],
    where: '1500',
    what: 'at most 600',
    mend: 'from 1 to 600',
  },
  {
    slip: [rules, 'locks: true', 'locks: yes'],
    where: 'yes',
    what: '"yes" cannot stand here',
    mend: 'true or false',
  },
  { slip: [rules, 'colour: "#2f6db5"', 'colour: blue'], where: 'blue', what: '"blue"', mend: 'colour' },
  {
    slip: [rules, '  alba.offerTalks:\n', '  alba.Offer Talks:\n'],
    where: 'alba.Offer',
    what: '"alba.Offer Talks" cannot be a name',
    mend: '`owner.name`',
  },
  {
    slip: [rules, '    fallback: kept', '    fallback: [{ too: kept }]'],
    where: 'too',
    what: 'unknown key "too"',
    mend: '"to"',
  },
  {
    slip: [rules, 'settle:\n          - { to: pressing, when', 'settle:\n          - { to: pressing, wen'],
    where: 'wen',
    what: 'unknown key "wen"',
    mend: '"when"',
  },
  { slip: [rules, '[alba.fishers -4]', '[9]'], where: '9', what: '"9" cannot stand here', mend: 'a text' },
  {
    slip: [rules, '    label: invented\n  alba.giveNotice', '    label: made up\n  alba.giveNotice'],
    where: 'made up',
    what: '"made up" cannot stand here',
    mend: '`invented`, or a block with kind, source, date',
  },
  {
    slip: [rules, 'pact is inForce and', 'pact is inForce AND'],
    where: 'AND',
    what: 'should stand "and"',
    mend: 'small letters',
  },
  {
    slip: [rules, '- +15 if clause duties is eased', "- '+15 if clause duties was eased'"],
    where: 'was',
    what: 'here should stand "is"',
    mend: 'clause <name> is <position>',
  },
  {
    slip: [rules, 'when: pact is inForce', 'when: >-\n      pact is inForce\n      and pact be inForce'],
    where: 'be inForce',
    what: '"pact" is asked nothing',
    mend: '`pact is …`',
  },
  { slip: [rules, '- +60', '- 60 points'], where: '60', what: 'points start with + or -', mend: '+20 if' },
  {
    slip: ['history.yaml', 'edits: [{ accept: duties }]', 'edits: [{ accepts: duties }]'],
    where: 'accepts',
    what: 'unknown key "accepts"',
    mend: '"accept"',
  },
  {
    slip: [
      'history.yaml',
      'alba: { public: alba.offerTalks, sources: [S1, K] }',
      'alba: { public: alba.offerTalks }',
    ],
    where: 'alba:',
    what: 'sources is missing',
    mend: 'a list',
  },
  {
    slip: ['sources.yaml', 'grade: B', 'grade: D'],
    where: 'D',
    what: '"D" cannot stand here',
    mend: 'A, B, C, K',
  },
])('$slip.2: $what', expectTold);

test.each<[name: string, was: string, is: string, where: string]>([
  ['a name twice', 'once: true', 'once: false\n    once: true', 'once: true'],
  ['a bracket left open', 'tension]\n        bias', 'tension\n        bias', 'bias'],
  ['a quote left open', '"#2f6db5"', '"#2f6db5', ''],
  ['a tab', 'alba.vow:\n    channel', 'alba.vow:\n\tchannel', '\t'],
  ['an odd indent', '  boria.envoy:', '   boria.envoy:', ''],
  ['a second document', 'format: 2', 'format: 2\n---', ''],
])('%s is told at its line, without a flood of what follows from it', (_, was, is, where) => {
  const files = withSlips([rules, was, is]);
  const all = told(files);
  expect(all.length).toBeLessThanOrEqual(15);
  if (where !== '') expect(all.map(at)).toContain(placeOf(files, rules, is, where));
  expect(all.every(({ mend }) => mend !== '')).toBe(true);
});

test('a missing file is told, and a misspelt one is found', () => {
  const { 'scenario.yaml': scenario = '', 'text/ko.yaml': korean = '', ...rest } = smallFiles;
  const all = told({ ...rest, 'scenario.yml': scenario, 'text/kr.yaml': korean });
  expect(all.map(({ file, what, mend }) => [file, what, mend])).toEqual([
    ['scenario.yaml', 'this file is missing', 'rename scenario.yml'],
    ['scenario.yml', 'nothing reads this file', 'did you mean "scenario.yaml"?'],
    ['text/ko.yaml', 'this file is missing', 'rename text/kr.yaml'],
    ['text/kr.yaml', 'nothing reads this file', 'did you mean "text/ko.yaml"?'],
  ]);
});

test('history and sources may be left out where nothing needs them', () => {
  const { 'history.yaml': _h, 'sources.yaml': _s, ...rest } = smallFiles;
  expect(readScenario(rest)).toMatchObject({ ok: true, bundle: { history: undefined, sources: {} } });
  const { 'sources.yaml': _, ...unsourced } = smallFiles;
  expect(told(unsourced).map(at)).toEqual(['sources.yaml:1:1']);
});
