import { expect, test } from 'vitest';
import { neighbouringProblem, placedProblems } from '../../src/studio/place-problems.ts';
import { smallFiles, withSlips } from '../scenario/small-files.ts';
import { aDesk, write } from './a-desk.ts';

const scenario = 'scenario.yaml';
const broken = withSlips(
  [scenario, 'alba.approval +4', 'alba.aproval +4'],
  [scenario, 'boria.traders -5', 'boria.tradrs -5'],
  ['history.yaml', 'quiet: alba.wait', 'quiet: alba.wit'],
);

async function readDesk() {
  const made = aDesk(broken);
  await made.answer();
  return made;
}

/** The words that are underlined in a file. */
const underlined = ({ store }: Awaited<ReturnType<typeof readDesk>>['desk'], file = scenario) =>
  placedProblems(store.value, file).map(({ from, to }) => store.value.draft.files[file]?.slice(from, to));

test('the word that is wrong is underlined, and nothing else', async () => {
  const { desk } = await readDesk();
  expect(underlined(desk)).toEqual(['alba.aproval', 'boria.tradrs']);
  expect(underlined(desk, 'history.yaml')).toEqual(['alba.wit']);
});

test('a reading that is some letters late underlines the words where they are by now', async () => {
  const { desk } = await readDesk();
  write(desk, scenario, 'format:', '# a line more\nformat:');
  expect(underlined(desk)).toEqual(['alba.aproval', 'boria.tradrs']);
  write(desk, scenario, 'alba.aproval', 'alba.apprval');
  expect(underlined(desk)).toEqual(['boria.tradrs']);
});

test('one press mends a problem, one undo takes it back', async () => {
  const { desk } = await readDesk();
  const [first] = desk.store.value.read?.diagnostics.filter(({ file }) => file === scenario) ?? [];
  if (!first) throw new Error('there is a problem');
  write(desk, scenario, 'format:', '# a line more\nformat:');
  desk.mend(first);
  expect(desk.store.value.draft.files[scenario]).toContain('alba.approval +4');
  desk.undo();
  expect(desk.store.value.draft.files[scenario]).toContain('alba.aproval +4');
});

test('a mend whose word was written over meanwhile does nothing', async () => {
  const { desk } = await readDesk();
  const [first] = desk.store.value.read?.diagnostics.filter(({ file }) => file === scenario) ?? [];
  if (!first) throw new Error('there is a problem');
  write(desk, scenario, 'alba.aproval', 'alba.apprval');
  const before = desk.store.value.draft.files;
  desk.mend(first);
  expect(desk.store.value.draft.files).toBe(before);
});

test('F8 goes from problem to problem through all files and round again, Shift-F8 back', async () => {
  const { desk } = await readDesk();
  const visit = (step: 1 | -1) => {
    desk.goToNeighbour(step);
    const { aim, draft, problem } = desk.store.value;
    if (!aim) throw new Error('it goes somewhere');
    desk.cursor = { file: aim.file, at: aim.from };
    expect(problem?.file).toBe(aim.file);
    return draft.files[aim.file]?.slice(aim.from, aim.from + 12);
  };
  const [meter, bloc, move] = ['alba.aproval', 'boria.tradrs', 'alba.wit, so'];
  expect([visit(1), visit(1), visit(1), visit(1)]).toEqual([meter, bloc, move, meter]);
  expect([visit(-1), visit(-1), visit(-1)]).toEqual([move, bloc, meter]);
});

test('where nothing is wrong F8 goes nowhere', async () => {
  const { desk, answer } = aDesk(smallFiles);
  await answer();
  expect(neighbouringProblem(desk.store.value, desk.cursor, 1)).toBeUndefined();
});

test('the problem that was gone to stays in view while others come and go, until it is mended', async () => {
  const { desk, answer } = await readDesk();
  desk.goToNeighbour(1);
  write(desk, scenario, 'format:', '# a line more\nformat:');
  await answer();
  const { problem, read } = desk.store.value;
  expect(problem?.what).toBe('no meter "alba.aproval"');
  expect(read?.diagnostics).toContain(problem);
  write(desk, scenario, 'alba.aproval', 'alba.approval');
  await answer();
  expect(desk.store.value.problem).toBeUndefined();
});
