import { expect, test } from 'vitest';
import { bargainingSpace } from '../../src/crisis/bargaining.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { rowOf } from '../../src/kernel/rows.ts';
import { dealCounter } from '../../src/lab/deals.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { load, loadSmall } from '../load.ts';

test.each([
  ['small', loadSmall().scenario, 'full'],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario, 'short'],
] as const)(
  '%s: as many deals are ratifiable as the bargaining space of the rules has',
  (_, scenario, cut) => {
    const kernel = kernelOf(scenario);
    const counter = dealCounter(kernel);
    const seats = Object.keys(scenario.delegations);
    const found: number[] = [];
    playOut(scenario, {
      cut,
      seed: 2,
      players: Object.fromEntries(seats.map((seat) => [seat, randomPlayer])),
      watch: ({ state }) => {
        if (state.phase !== 'resolution') return;
        const space = bargainingSpace(scenario, state);
        expect(counter.deals).toBe(space.deals);
        expect(counter.ratifiable(rowOf(kernel.compiler, state))).toBe(space.ratifiable);
        found.push(space.ratifiable);
      },
    });
    expect(Math.max(...found)).toBeGreaterThan(0);
  },
);
