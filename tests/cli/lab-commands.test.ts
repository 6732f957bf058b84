import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { standoff } from './standoff.ts';

const small = 'tests/scenario/small';

test('history: prints the rounds, the ending and every measured figure', async () => {
  const { code, out } = await standoff('history', small);
  expect(code).toBe(0);
  expect(out).toContain('2031-04-20');
  expect(out).toMatch(/Ending: twoReadings/);
  expect(out).toMatch(/^tension +may-15 +62\.5 .* ok +Gazette index/m);
});

test('history: under many seeds, how often it ends so and how often each figure is met', async () => {
  const { code, out } = await standoff('history', small, '--seeds', '12');
  expect(code).toBe(0);
  expect(out).toMatch(/^twoReadings +\d+ +\d+\.\d% +\d+\.\d% to \d+\.\d%$/m);
  expect(out).toMatch(/^tension +may-15 +62\.5 +\d+\.\d +\d+\.\d to \d+\.\d +\d+ +\d+\.\d%/m);
  const run = (seed: string) => standoff('history', small, '--seeds', '12', '--seed', seed, '--json');
  const [one, again, other] = [await run('1'), await run('1'), await run('2')];
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
  expect(JSON.parse(one.out)).toMatchObject({
    seeds: 12,
    calibration: [{ meter: 'tension', real: 62.5, simulated: { of: 12 }, close: { of: 12 } }],
  });
});

test('graph: the JSON is a statechart that XState takes', async () => {
  const { out } = await standoff('graph', small, '--format', 'xstate');
  const machine = createMachine(JSON.parse(out));
  expect(Object.keys(machine.states)).toEqual(expect.arrayContaining(['phase', 'pact']));
});

test('graph: the Mermaid diagram draws every track with its conditions', async () => {
  const { out } = await standoff('graph', small, '--format', 'mermaid');
  expect(out).toMatch(/^stateDiagram-v2\n/);
  expect(out).toMatch(/pact_\w+ --> pact_\w+ : alba\.giveNotice/);
});

test('verify: says how many games and events machine and kernel agreed in', async () => {
  const { code, out } = await standoff('verify', small, '--games', '4');
  expect(code).toBe(0);
  expect(out).toMatch(/^Machine and kernel agree in 4 games, after each of \d+ events\.$/m);
});
