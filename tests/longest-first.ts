import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: one that began last would be waited for by all cores but its own. */
const longest: readonly string[] = [
  'classroom/survives',
  'kernel/same-games-1',
  'kernel/same-games-2',
  'classroom/two-processes',
  'rival/parties',
  'rival/secrets',
  'rival/strength',
  'cli/start',
  'studio/yaml-property',
  'kernel/scrambled',
  'scenario/fuzz',
  'classroom/proxy',
  'browser/layout',
  'browser/whole-game',
  'browser/studio-whole-path',
  'browser/offline',
  'browser/class-whole',
  'browser/debrief',
  'browser/notes',
  'browser/parties',
  'browser/room',
  'browser/studio-chart',
];

const at = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((one) => moduleId.replaceAll('\\', '/').endsWith(`/tests/${one}.test.ts`));
  return place < 0 ? longest.length : place;
};

/** The order of test files. Without Vitest's own, so that whoever builds the pages need not load all of Vitest. */
export class LongestFirst implements TestSequencer {
  shard(): never {
    throw new Error('the tests of Standoff are run in one go');
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files.toSorted((one, other) => at(one) - at(other));
  }
}
