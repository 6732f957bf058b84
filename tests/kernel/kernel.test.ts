import { describe, expect, test } from 'vitest';
import { firstStep } from '../../src/crisis/step.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { rowOf } from '../../src/kernel/rows.ts';
import { differences } from '../../src/lab/differences.ts';
import { verify } from '../../src/lab/verify.ts';
import { load, loadSmall } from '../load.ts';

const scenarios = [
  ['small', loadSmall().scenario, 120],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario, 30],
] as const;

describe.each(scenarios)('%s', (_, scenario, games) => {
  test('the kernel agrees with the machine after every event of random games', () => {
    const { mismatch, events } = verify(scenario, { games, seed: 1 });
    expect(mismatch).toBeUndefined();
    expect(events).toBeGreaterThan(games * 10);
  });

  test('a difference is found and named, whatever it is in', () => {
    const kernel = kernelOf(scenario);
    const { layout } = kernel.compiler;
    const state = firstStep(scenario, { cut: Object.keys(scenario.calendar.cuts)[0] ?? '', seed: 1 });
    const row = rowOf(kernel.compiler, state);
    expect(differences(kernel, row, state)).toEqual([]);
    for (const [name, at] of Object.entries(layout)) {
      if (name === 'size' || name === 'sealedSize' || name === 'words' || name === 'matters') continue;
      const changed = row.slice();
      changed[at] = (changed[at] ?? 0) + 1;
      expect(differences(kernel, changed, state).join(), name).toContain(`${name} `);
    }
  });
});
