import { describe, expect, test } from 'vitest';
import { seatsOf } from '../../src/crisis/place.ts';
import { playHistory } from '../../src/lab/history.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { languages } from '../../src/scenario/text.ts';
import { filesIn, load, shipped } from '../load.ts';

describe.each(shipped)('%s', (folder) => {
  const { scenario, texts, history, sources } = load(folder);

  test('reads without an error and without a warning', () => {
    const read = readScenario(filesIn(folder));
    expect(read.ok && read.warnings).toEqual([]);
  });

  test('says everything in every language', () => {
    const keys = Object.keys(texts.en).sort();
    expect(keys.length).toBeGreaterThan(100);
    for (const language of languages) expect(Object.keys(texts[language]).sort()).toEqual(keys);
  });

  test('has a source for every line of its history and every figure', () => {
    const lines = Object.values(history?.rounds ?? {}).flatMap((steps) =>
      steps.flatMap((step) => Object.values(step)),
    );
    const sourced = [...lines, ...(history?.calibration ?? [])];
    expect(sourced.length).toBeGreaterThan(0);
    for (const one of sourced) {
      expect(one.sources.length).toBeGreaterThan(0);
      for (const source of one.sources) expect(source === 'K' || source in sources, source).toBe(true);
    }
  });

  test('a thousand random games all end, and come to more than half of the endings', () => {
    const players = Object.fromEntries(seatsOf(scenario).map((seat) => [seat, randomPlayer]));
    const cut = Object.keys(scenario.calendar.cuts).at(-1) ?? '';
    const { ended, errors, endingsReached } = simulate(scenario, { cut, games: 1000, seed: 1, players });
    expect({ ended, errors }).toEqual({ ended: 1000, errors: [] });
    expect(endingsReached).toBeGreaterThan(Object.keys(scenario.endings).length / 2);
  });
});

test('what was really done in 2019 ends in the conditional suspension of 22 November, with every figure close', () => {
  const { scenario, history } = load('scenarios/gsomia-2019');
  if (!history) throw new Error('the scenario has a history');
  const { outcome, ending, calibration, rounds } = playHistory(scenario, history);
  expect({ outcome, ending }).toEqual({ outcome: 'parallel', ending: 'parallelStatements' });
  const suspended = rounds
    .flatMap(({ entries }) => entries)
    .some(({ cause }) => cause.kind === 'track' && cause.track === 'agreement' && cause.to === 'suspended');
  expect(suspended).toBe(true);
  expect(rounds.at(-1)?.date).toBe('2019-11-22');
  expect(calibration.length).toBeGreaterThanOrEqual(15);
  expect(calibration.filter(({ close }) => !close)).toEqual([]);
});

test.each([
  ['thaad-2017', 'parallel', 'twoReadings', '2017-10-31'],
  ['gsomia-2012', 'parallel', 'withinTheHour', '2012-06-29'],
  ['normalisation-2023', 'parallel', 'stepForStep', '2023-07-21'],
])('what was really done in %s ends as it ended, with every figure close', (id, outcome, ending, day) => {
  const { scenario, history } = load(`scenarios/${id}`);
  if (!history) throw new Error('the scenario has a history');
  const played = playHistory(scenario, history);
  expect(played).toMatchObject({ outcome, ending });
  expect(played.rounds.at(-1)?.date).toBe(day);
  expect(played.calibration.length).toBeGreaterThan(0);
  expect(played.calibration.filter(({ close }) => !close)).toEqual([]);
});

test('the reference line of gsomia-2019-alone meets the figures of August 2019 and loses the pact that was kept', () => {
  const { scenario, history } = load('scenarios/gsomia-2019-alone');
  if (!history) throw new Error('the scenario has a reference line');
  const { outcome, ending, calibration } = playHistory(scenario, history);
  expect({ outcome, ending }).toEqual({ outcome: 'lapsed', ending: 'lineOnly' });
  // The ways part on 23 August: nothing later can be measured.
  expect(new Set(calibration.map(({ round }) => round))).toEqual(new Set(['aug-02', 'aug-22']));
  expect(calibration.filter(({ close }) => !close)).toEqual([]);
});
