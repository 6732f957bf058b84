import { describe, expect, test } from 'vitest';
import { kernelOf } from '../../src/kernel/kernel.ts';
import type { Row } from '../../src/kernel/layout.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { load, loadSmall } from '../load.ts';
import { differences, playOn } from './equal.ts';

const scenarios = [
  ['small', loadSmall().scenario, 60],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario, 12],
] as const;

describe.each(scenarios)('%s', (_, scenario, games) => {
  const kernel = kernelOf(scenario);
  const cuts = Object.keys(scenario.calendar.cuts);
  const players = Object.fromEntries(Object.keys(scenario.delegations).map((seat) => [seat, randomPlayer]));

  test('the kernel agrees with the machine after every event of random games', () => {
    for (let seed = 0; seed < games; seed += 1) {
      const cut = cuts[seed % cuts.length] ?? '';
      let row: Row | undefined;
      playOut(scenario, {
        cut,
        seed,
        players,
        watch: ({ journal, state }) => {
          row ??= kernel.open(cut, journal.seed);
          const event = journal.events.at(-1);
          if (event) playOn(kernel, row, event);
          const where = `seed ${seed}, cut ${cut}, event ${journal.events.length} ${JSON.stringify(event)}`;
          expect(differences(kernel, row, state), where).toEqual([]);
        },
      });
    }
  });
});
