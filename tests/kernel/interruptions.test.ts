import { describe, expect, test } from 'vitest';
import { type Kernel, kernelOf } from '../../src/kernel/kernel.ts';
import { debrief } from '../../src/kernel/layout.ts';
import { playOn } from '../../src/kernel/play-event.ts';
import { RandomEvents } from '../../src/lab/random-events.ts';
import { verify } from '../../src/lab/verify.ts';
import { load, loadSmall, shipped, small } from '../load.ts';

/** What comes between orders in random games, and how many of them it breaks off. */
function between(kernel: Kernel, games: number) {
  const { scenario, layout } = kernel.compiler;
  const found = { inject: 0, headline: 0, broken: 0, whileSealed: 0 };
  for (let seed = 0; seed < games; seed += 1) {
    const row = kernel.open(Object.keys(scenario.calendar.cuts).at(-1) ?? '', seed);
    const random = new RandomEvents(kernel, seed);
    for (let event = random.next(row); event; event = random.next(row)) {
      const sealed = row[layout.sealed] !== 0;
      playOn(kernel, row, event);
      if (event.type !== 'inject' && event.type !== 'headline') continue;
      found[event.type] += 1;
      if (sealed) found.whileSealed += 1;
      if (row[layout.outcome] !== 0) found.broken += 1;
    }
    expect(row[layout.phase]).toBe(debrief);
  }
  return found;
}

test('in the random games that are compared, things happen between orders, while some are sealed, and break the crisis', () => {
  let breaks = 0;
  for (const folder of [small, ...shipped]) {
    const { inject, headline, broken, whileSealed } = between(kernelOf(load(folder).scenario), 200);
    expect([folder, inject > 50, headline > 50, whileSealed > 50]).toEqual([folder, true, true, true]);
    breaks += broken;
  }
  expect(breaks).toBeGreaterThan(20);
});

describe('a kernel that gets what comes between orders wrong is found out', () => {
  const { scenario } = loadSmall();
  const kernel = kernelOf(scenario);
  const { layout } = kernel.compiler;
  const find = (wrong: Partial<Kernel>) => {
    const { mismatch } = verify(scenario, { games: 300, seed: 1, kernel: { ...kernel, ...wrong } });
    if (!mismatch) throw new Error('the fault was not found');
    return mismatch;
  };
  const isInterruption = ({ type }: { type: string }) => type === 'inject' || type === 'headline';

  test.each<[string, Partial<Kernel>, string]>([
    ['a headline that moves nothing', { headline: () => {} }, 'lastHeadline'],
    [
      'a headline in the wrong direction',
      { headline: (row, bloc, by) => kernel.headline(row, bloc, by > 0 ? -1 : 1) },
      'meters',
    ],
    [
      'a second headline in a round',
      {
        headlineRefusal(row) {
          const no = kernel.headlineRefusal(row);
          return no === 'headlineSpent' ? undefined : no;
        },
      },
      'headline ',
    ],
    ['a happening that does not happen', { inject: () => {} }, 'happened'],
    [
      'a happening that unseals',
      {
        inject(row, happening) {
          kernel.inject(row, happening);
          row.fill(0, layout.sealed);
        },
      },
      'sealed',
    ],
    [
      'a happening that comes twice',
      {
        injectRefusal(row, happening) {
          const no = kernel.injectRefusal(row, happening);
          return no === 'alreadyHappened' ? undefined : no;
        },
      },
      'inject ',
    ],
  ])('%s', (_, wrong, named) => {
    const { differences, journal } = find(wrong);
    expect(differences.join()).toContain(named);
    // The journal that shows it holds little else.
    expect(journal.events.filter((event) => event.type === 'seal').length).toBeLessThan(4);
    expect(journal.events.filter(isInterruption).length).toBeLessThan(3);
  });
});
