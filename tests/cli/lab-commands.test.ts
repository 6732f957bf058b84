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
