import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';
import { type Slip, smallFiles, told, withSlips } from './small-files.ts';

/** The files once a fix is made. */
function fixed(files: Record<string, string>, { file, fix }: Diagnostic): Record<string, string> {
  if (!fix) throw new Error('there is no fix');
  const text = files[file] ?? '';
  return { ...files, [file]: text.slice(0, fix.from) + fix.insert + text.slice(fix.to) };
}

const scenario = (was: string, is: string): Slip => ['scenario.yaml', was, is];

const mended: [string, Slip][] = [
  ['a meter in an effect', scenario('alba.approval +4', 'alba.aproval +4')],
  ['a meter without its owner', scenario('- alba.fishers +3', '- fishers +3')],
  ['a track', scenario('if pact is noticeGiven', 'if pakt is noticeGiven')],
  ['a state', scenario('if pact is noticeGiven', 'if pact is noticeGivn')],
  ['a position', scenario('when: clause duties is lifted', 'when: clause duties is lifed')],
  ['an event', scenario('alba.giveNotice: noticeGiven', 'alba.giveNotce: noticeGiven')],
  ['a state after an arrow', scenario('alba.giveNotice: noticeGiven', 'alba.giveNotice: noticeGven')],
  ['a round of a cut', scenario('rounds: [apr-20, may-31]', 'rounds: [ap-20, may-31]')],
  [
    'the name of a clause under taste',
    scenario('form: { joint: 0, separate: 0 }', 'fform: { joint: 0, separate: 0 }'),
  ],
  ['a key', scenario('channel: public', 'chanel: public')],
  ['a word of a choice', scenario('kind: instrument', 'kind: instrumnt')],
  ['a delegation that may know a meter', scenario('seen: alba', 'seen: alab')],
  ['a sign from other languages', scenario('tension >= 90', 'tension ≥ 90')],
  ['a joining word in capitals', scenario('pact is inForce and round', 'pact is inForce AND round')],
  ['what becomes of a matter', scenario('matter tradeFigures opens', 'matter tradeFigures opns')],
  ['what a clause is', scenario('clause duties ambiguous and', 'clause duties ambigous and')],
  ['a glued number', scenario('cala.trust -10', 'cala.trust-10')],
  [
    'the key of a text',
    ['text/en.yaml', '    office: Office of the First', '    ofice: Office of the First'],
  ],
  ['a term in a text', ['text/en.yaml', 'The warnings from {strait}', 'The warnings from {strit}']],
  ['a move that was made', ['history.yaml', 'quiet: alba.wait', 'quiet: alba.wit']],
];

test.each(mended)('one press mends %s', (_, slip) => {
  const files = withSlips(slip);
  const results = told(files)
    .filter(({ fix }) => fix)
    .map((one) => fixed(files, one)[slip[0]]);
  expect(results).toContain(smallFiles[slip[0]]);
});

test('a sign of denial becomes its word, a percent sign goes', () => {
  const result = (slip: Slip) => {
    const files = withSlips(slip);
    return told(files).flatMap((one) => (one.fix ? [fixed(files, one)['scenario.yaml']] : []));
  };
  const [denied] = result(scenario('when: not word alba.vow broken', 'when: "!word alba.vow broken"'));
  expect(denied).toContain('when: "not word alba.vow broken"');
  expect(result(scenario('tension >= 90', 'tension >= 90%'))).toEqual([smallFiles['scenario.yaml']]);
});

test('a name in quotes is mended inside them', () => {
  const files = withSlips(scenario('- cala.trust -10', '- "cala.trst -10"'));
  const [one] = told(files);
  expect(one && fixed(files, one)['scenario.yaml']).toContain('- "cala.trust -10"');
});

test('a name in the second line of a folded condition is mended there', () => {
  const long = 'when: >-\n      pact is inForce\n      and rond >= apr-20';
  const files = withSlips(scenario('when: pact is inForce and round >= apr-20', long));
  const fixes = told(files).filter(({ fix }) => fix);
  expect(fixes.map((one) => fixed(files, one)['scenario.yaml']?.includes('and round >= apr-20'))).toEqual([
    true,
  ]);
});

test('what nobody can guess has no fix', () => {
  const files = withSlips(scenario('alba.approval +4', 'zzzzzz +4'));
  const [one] = told(files);
  expect(one?.what).toBe('no meter "zzzzzz"');
  expect(one?.fix).toBeUndefined();
});

test('no fix is offered where the name is written with escapes', () => {
  const files = withSlips(scenario('seen: alba', 'seen: "al\\x61b"'));
  const [one] = told(files);
  expect(one?.mend).toBe('did you mean "alba"?');
  expect(one?.fix).toBeUndefined();
});
