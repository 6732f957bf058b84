import { expect, test } from 'vitest';
import { Untold } from '../../src/classroom/client/untold.ts';

/** Which of these have been told. */
function watch(untold: Untold, ...wishes: string[]): string[] {
  const told: string[] = [];
  for (const wish of wishes) void untold.of(wish).then(() => told.push(wish));
  return told;
}

/** Lets promises go on. */
const soon = () => new Promise((done) => setTimeout(done));

test('whoever waits to be told of a wish goes on with news that name it, and with no other', async () => {
  const untold = new Untold();
  const told = watch(untold, 'one', 'two');
  untold.tell(undefined);
  untold.tell('three');
  await soon();
  expect(told).toEqual([]);
  untold.tell('two');
  await soon();
  expect(told).toEqual(['two']);
});

test('nobody waits over a line that is lost', async () => {
  const untold = new Untold();
  const told = watch(untold, 'one', 'two');
  untold.end();
  await soon();
  expect(told).toEqual(['one', 'two']);
  const later = watch(untold, 'one');
  await soon();
  expect(later).toEqual([]);
});
