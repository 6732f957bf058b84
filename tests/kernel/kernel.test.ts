import { describe, expect, test } from 'vitest';
import { firstStep } from '../../src/crisis/step.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { rowOf } from '../../src/kernel/rows.ts';
import { differences } from '../../src/lab/differences.ts';
import { load, shipped, small } from '../load.ts';

describe.each([small, ...shipped])('%s', (folder) => {
  const { scenario } = load(folder);

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
