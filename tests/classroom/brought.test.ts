import { expect, test } from 'vitest';
import { openSentence } from '../../src/classroom/console/teach/open-sentence.ts';
import { readFiles } from '../../src/classroom/console/teach/read-files.ts';
import { largestScenario } from '../../src/classroom/protocol/requests.ts';
import { translator } from '../../src/web/i18n.ts';
import { sayProblems } from '../../src/web/said-problems.ts';
import { smallFiles, withSlips } from '../scenario/small-files.ts';

const file = 'scenario.yaml';
/** Files as a teacher chooses them. */
const chosen = (files: Readonly<Record<string, string>>): File[] =>
  Object.entries(files).map(([name, text]) => new File([text], name));
const broken = withSlips(
  [file, 'alba.approval +4', 'alba.aproval +4'],
  [file, 'chance: 30\n', 'chance: often\n'],
);

test.each([
  ['en', 'no meter "alba.aproval" — did you mean "alba.approval"?'],
  ['ko', '“alba.aproval”이라는 지표가 없습니다. — 혹시 “alba.approval”인가요?'],
  ['ja', '「alba.aproval」という指標はありません。 — 「alba.approval」のことでしょうか？'],
] as const)('a scenario with mistakes that a teacher brings tells them in %s', async (language, said) => {
  const read = await readFiles(chosen(broken));
  if (read.ok || read.problem.code !== 'broken') throw new Error(JSON.stringify(read));
  const told = await sayProblems(read.problem.problems, language);
  expect(told.language).toBe(language);
  expect(told.lines.filter((line) => /^scenario\.yaml:\d+:\d+: /.test(line))).toEqual(told.lines);
  expect(told.lines.filter((line) => line.endsWith(said))).not.toEqual([]);
});

test('one in order is taken as it is', async () => {
  const read = await readFiles(chosen(smallFiles));
  expect(read.ok && read.own.bundle.scenario.id).toBe('small');
});

test('one that the server would not hear to its end is called too large before it is sent', async () => {
  const padded = { ...smallFiles, [file]: `${smallFiles[file]}# ${'é'.repeat(largestScenario / 2)}\n` };
  expect(await readFiles(chosen(padded))).toEqual({ ok: false, problem: { code: 'tooLarge' } });
});

test.each([
  [{ code: 'brokenScenario', what: '/scenario.yaml:1:1  error  unknown key' }, /^읽지 못했습니다/],
  [
    { code: 'malformed', where: 'scenario.files', what: 'Invalid input' },
    /^시나리오라고 보기에는 너무 큽니다/,
  ],
  [{ code: 'tooMany' }, /^요청이 너무 많습니다/],
])('what a server says of files that the page could read is said in Korean: %o', async (problem, said) => {
  const t = await translator<'classroom'>('ko', 'classroom');
  const sentence = openSentence(t, problem);
  expect(sentence).toMatch(said);
  expect(sentence).not.toMatch(/error|Invalid/);
});
