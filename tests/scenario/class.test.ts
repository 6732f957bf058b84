import { expect, test } from 'vitest';
import { readRules, readScenario, type ScenarioBundle } from '../../src/scenario/read.ts';
import { languages } from '../../src/scenario/text.ts';
import { filesIn, load, loadSmall, shipped } from '../load.ts';
import { expectTold, type Mistake, told, withSlips } from './small-files.ts';

const small = loadSmall();

test('a team has the roles that the scenario gives it, and one of them is its head', () => {
  const { alba } = small.scenario.delegations;
  expect(alba?.roles).toEqual({
    head: { head: true, cares: ['alba.approval', 'form'] },
    harbours: { head: false, cares: ['duties', 'alba.fishers'] },
    press: { head: false, cares: [] },
  });
  expect(Object.keys(small.scenario.parties.cala?.roles ?? {})).toEqual(['envoy']);
});

test('games that were saved before a scenario had roles, channels or questions go on: its digest is the same', () => {
  const rules = filesIn('tests/scenario/small')['scenario.yaml'] ?? '';
  const bare = rules
    .replace(/^ {4}roles:\n(?: {6}.*\n)+/gm, '')
    .replace(/^backChannels:\n(?: {2}.*\n)+/m, '')
    .replace(/^class: .*\n/m, '');
  expect(bare).not.toMatch(/roles|backChannels|class:/);
  const { 'history.yaml': history = '', 'sources.yaml': sources = '' } = filesIn('tests/scenario/small');
  const reading = readRules({ 'scenario.yaml': bare, 'history.yaml': history, 'sources.yaml': sources });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.bundle.digest).toBe(small.digest);
  expect(reading.bundle.scenario.backChannels).toBeUndefined();
  expect(reading.bundle.scenario.class).toBeUndefined();
  expect(reading.bundle.scenario.delegations.alba?.roles).toEqual({});
});

test('a list of no channels is not the same as no list', () => {
  const files = withSlips([
    'scenario.yaml',
    'backChannels:\n  - [alba, boria]\n  - [alba, cala]',
    'backChannels: []',
  ]);
  const reading = readScenario(files);
  expect(reading.ok && reading.bundle.scenario.backChannels).toEqual([]);
});

test('a team of eleven is one too many', () => {
  const many = Array.from({ length: 10 }, (_, at) => `      desk${at}: {}\n`).join('');
  const files = withSlips(['scenario.yaml', '      press: {}\n', many]);
  expect(told(files).map(({ what, mend }) => `${what} — ${mend}`)).toContain(
    'alba has 12 roles — a team is at most 10 students: leave some out',
  );
});

test.each<Mistake>([
  {
    slip: ['text/ja.yaml', 'press: { name: 広報室, ', 'press: { '],
    where: 'press',
    what: 'the text roles.alba.press.name is missing',
    mend: 'in English it is "Press office"',
  },
  {
    slip: ['text/en.yaml', 'envoy: { name: Envoy,', 'envoi: { name: Envoy,'],
    where: 'name',
    what: 'nothing asks for the texts of roles.cala.envoi',
    mend: 'did you mean "roles.cala.envoy"?',
  },
  {
    slip: ['text/en.yaml', 'brief: "The quays', `brief: "${'Ships '.repeat(110)}The quays`],
    where: '"Ships',
    what: 'roles.alba.harbours.brief has 120 words',
    mend: 'say it in 110',
  },
  {
    slip: ['text/en.yaml', '    twoHomes:', '    twoHouses:'],
    where: 'twoHouses',
    what: 'nothing asks for the text class.questions.twoHouses',
    mend: 'did you mean "class.questions.twoHomes"?',
  },
  {
    slip: ['text/en.yaml', '  summary: Two neighbours', '  sumary: Two neighbours'],
    where: 'sumary',
    what: 'nothing asks for the text class.sumary',
    mend: 'did you mean "class.summary"?',
  },
])('$slip.2: $what', expectTold);

test('without questions there is nothing for a teacher to read out', () => {
  const files = withSlips(['scenario.yaml', 'class: { questions: [firstStep, twoHomes] }', '']);
  expect(told(files).map(({ what }) => what)).toEqual(
    ['en', 'ja', 'ko'].flatMap(() => [
      'nothing asks for the texts of class',
      'nothing asks for the texts of class.questions',
    ]),
  );
});

test('a brief that only English has yet is a warning, since English stands in', () => {
  const files = withSlips(['text/ko.yaml', 'brief: 등대는 관세로 유지된다., ', '']);
  expect(told(files).map(({ severity, what }) => [severity, what])).toEqual([
    ['warning', 'the text roles.boria.treasury.brief is missing'],
  ]);
});

const seatsOf = ({ scenario: { delegations, parties } }: ScenarioBundle) =>
  Object.entries({ ...delegations, ...parties });

test.each(shipped)(
  '%s gives every team its roles, each with a brief that can be read in a minute',
  (folder) => {
    const { texts, ...bundle } = load(folder);
    const briefs = seatsOf({ texts, ...bundle }).flatMap(([seat, { roles }]) => {
      expect(Object.keys(roles).length).toBeGreaterThanOrEqual(2);
      expect(Object.values(roles).filter(({ head }) => head)).toHaveLength(1);
      return Object.keys(roles).map((role) => `roles.${seat}.${role}.brief`);
    });
    for (const key of briefs) {
      const words = texts.en[key]?.split(/\s+/).length ?? 0;
      expect([key, words >= 60 && words <= 110]).toEqual([key, true]);
      expect(texts.en[key]).toMatch(/\byou\b/i);
      // Two letters of Korean or three of Japanese take about as long as an English word does.
      expect([key, texts.ko[key]?.length ?? 0]).toEqual([
        key,
        expect.toSatisfy((n: number) => n > 150 && n < 360),
      ]);
      expect([key, texts.ja[key]?.length ?? 0]).toEqual([
        key,
        expect.toSatisfy((n: number) => n > 120 && n < 300),
      ]);
    }
    for (const language of languages)
      expect(new Set(briefs.map((key) => texts[language][key])).size).toBe(briefs.length);
  },
);

test.each(shipped)(
  '%s has a lesson: what to read out, and five questions for afterwards, in three languages',
  (folder) => {
    const { scenario, texts } = load(folder);
    const questions = scenario.class?.questions ?? [];
    expect(questions).toHaveLength(5);
    for (const language of languages) {
      expect(texts[language]['class.summary']?.match(/[.。]/g)).toHaveLength(2);
      const asked = questions.map((question) => texts[language][`class.questions.${question}`] ?? '');
      expect(new Set(asked).size).toBe(5);
    }
  },
);
