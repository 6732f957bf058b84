import { expect, test } from 'vitest';
import { digestOf } from '../../src/scenario/digest.ts';
import { readScenario, type ScenarioBundle } from '../../src/scenario/read.ts';
import { at, placeOf, type Slip, smallFiles, told, withSlips } from './small-files.ts';

/** Ten mistakes of ten kinds, and the part of each where it is told. */
const ten: [slip: Slip, where: string][] = [
  [['scenario.yaml', '    once: true\n', '    once: true\n    onec: true\n'], 'onec'],
  [['scenario.yaml', 'alba.approval +4', 'alba.aproval +4'], 'alba.aproval'],
  [['scenario.yaml', 'pact is inForce and round', 'pact is inForce adn round'], 'adn'],
  [['scenario.yaml', 'date: 2031-04-20', 'date: 2031-04-31'], '2031-04-31'],
  [['scenario.yaml', 'weight: 55', 'weight: 50'], ''],
  [['scenario.yaml', 'parallel: suspended', 'parallel: suspend'], 'suspend'],
  [['scenario.yaml', 'chance: 30\n', 'chance: 30\n    chance: 40\n'], 'chance: 40'],
  [['history.yaml', 'quiet: alba.envoy', 'quiet: alba.envoi'], 'alba.envoi'],
  [['text/en.yaml', 'crosses {strait}', 'crosses {straight}'], '{straight}'],
  [['text/ko.yaml', 'title: 폭풍 협정\n', ''], ''],
];

test('ten different mistakes are told all ten at once', () => {
  const files = withSlips(...ten.map(([slip]) => slip));
  const all = told(files);
  const places = all.filter(({ severity }) => severity === 'error').map(at);
  for (const [[file, , is], where] of ten)
    if (where !== '') expect(places).toContain(placeOf(files, file, is, where));
  const whats = all.map(({ what }) => what);
  expect(whats).toContain('the weights of these blocs add up to 95');
  expect(whats).toContain('the text title is missing');
  expect(places).toHaveLength(10);
});

/** A generator of whole numbers that gives the same ones each time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

test('no word of the rules can be misspelt without being told', { timeout: 60_000 }, () => {
  const text = smallFiles['scenario.yaml'] ?? '';
  const start = text.indexOf('calendar:');
  const words = [...text.slice(start).matchAll(/[A-Za-z][\w-]*/g)].map(({ index }) => start + index);
  const chance = numbers(7);
  const some = Array.from({ length: 60 }, () => words[(chance.next().value as number) % words.length] ?? 0);
  const unnoticed = some.filter((word) => {
    const misspelt = text.slice(0, word) + text.slice(word).replace(/^[\w-]+/, 'qqqqq');
    return readScenario({ ...smallFiles, 'scenario.yaml': misspelt }).ok;
  });
  expect(unnoticed.map((word) => text.slice(word - 20, word + 20))).toEqual([]);
});

const bundleOf = (files: Record<string, string>): ScenarioBundle => {
  const reading = readScenario(files);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.bundle;
};

test('the digest is of the rules: texts and comments leave it alone, a number does not', () => {
  const { digest, scenario } = bundleOf(smallFiles);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf(JSON.parse(JSON.stringify(scenario)))).toBe(digest);
  const other = (slip: Slip) => bundleOf(withSlips(slip)).digest;
  expect(other(['text/en.yaml', 'Hold the line', 'Stand firm'])).toBe(digest);
  expect(other(['scenario.yaml', '# A whole game', '# Another game'])).toBe(digest);
  expect(other(['scenario.yaml', 'mood: 50\n        threshold: 0', 'threshold: 0\n        mood: 50'])).toBe(
    digest,
  );
  expect(other(['scenario.yaml', 'alba.approval +4', 'alba.approval +5'])).not.toBe(digest);
});
