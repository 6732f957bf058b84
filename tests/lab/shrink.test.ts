import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import type { JournalEvent } from '../../src/crisis/journal.ts';
import { type Kernel, kernelOf } from '../../src/kernel/kernel.ts';
import { verify } from '../../src/lab/verify.ts';
import { loadSmall } from '../load.ts';

const { scenario } = loadSmall();
const kernel = kernelOf(scenario);
const { layout, names } = kernel.compiler;

const find = (wrong: Kernel) => {
  const { mismatch } = verify(scenario, { games: 500, seed: 1, kernel: wrong });
  if (!mismatch) throw new Error('the fault was not found');
  return mismatch;
};
const sealsOf = (events: readonly JournalEvent[]) => events.filter((event) => event.type === 'seal');

test('a kernel that forgets edits is shown by one edit', () => {
  const { journal, differences } = find({
    ...kernel,
    seal: (row, seat, { edits: _, ...orders }) => kernel.seal(row, seat, orders),
  });
  expect(differences.join()).toContain('sealed');
  const [seal, ...others] = sealsOf(journal.events);
  expect(others).toEqual([]);
  expect(seal?.type === 'seal' && Object.keys(seal.orders)).toEqual(['edits']);
  expect(seal?.type === 'seal' && seal.orders.edits).toHaveLength(1);
  expect(journal.events.at(-1)).toBe(seal);
});

test('a kernel that gets one move wrong is shown by that move alone', () => {
  const move = names.moves.names.findIndex(
    (id) =>
      scenario.moves[id]?.channel === 'quiet' &&
      !scenario.moves[id]?.when &&
      Object.keys(scenario.moves[id]?.costs ?? {}).length > 0,
  );
  const { journal, differences } = find({
    ...kernel,
    closeRound(row) {
      const round = row[layout.round];
      kernel.closeRound(row);
      if (row[layout.done + move] === round) row[layout.meters] = (row[layout.meters] as number) ^ 1;
    },
  });
  expect(differences[0]).toContain(`meters ${names.meters.names[0]}`);
  const orders = sealsOf(journal.events).map((event) => event.type === 'seal' && event.orders);
  expect(orders).toEqual([{ edits: [], quiet: names.moves.names[move] }]);
  expect(journal.events.at(-1)).toEqual({ type: 'closeRound' });
  expect(replay(scenario, journal).ok).toBe(true);
});

test('a kernel that gets a refusal wrong is shown by the events that lead to it', () => {
  const { journal, differences } = find({
    ...kernel,
    editRefusal: (row, seat, edit) =>
      row[layout.rupture] === 4 ? undefined : kernel.editRefusal(row, seat, edit),
  });
  expect(differences.join()).toContain('kernel undefined, machine');
  expect(sealsOf(journal.events).length).toBeLessThan(3);
});
