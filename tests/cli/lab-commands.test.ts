import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { standoff } from './standoff.ts';

const small = 'tests/scenario/small';

test('simulate: the same seed gives the same bytes, another seed others', async () => {
  const run = (seed: string) => standoff('simulate', small, '--games', '10', '--seed', seed, '--json');
  const [one, again, other] = [await run('1'), await run('1'), await run('2')];
  expect(one.code).toBe(0);
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
  expect(JSON.parse(one.out)).toMatchObject({ games: 10, ended: 10, errors: [] });
});

test('simulate: a rival can be put into a seat', async () => {
  const { out } = await standoff('simulate', small, '--games', '1', '--player', 'alba=rival1', '--json');
  expect(JSON.parse(out)).toMatchObject({ ended: 1, players: { alba: 'rival1', boria: 'random' } });
});

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
