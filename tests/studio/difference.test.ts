import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carried, difference } from '../../src/studio/difference.ts';

const made = (text: string, changes: ReturnType<typeof difference>): string =>
  changes.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);

const text = fc
  .array(fc.constantFrom('a: 1\n', 'b', ' - x', '가', '😀', '\n'))
  .map((parts) => parts.join(''));

test('the difference of two texts makes one of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(made(before, difference(before, after))).toBe(after);
    }),
  );
});

test('what did not change is left alone, even between two changes', () => {
  const changes = difference('one: 1\ntwo: 2\nthree: 3\n', 'one: 10\ntwo: 2\nthree: 30\n');
  expect(changes).toEqual([
    { from: 6, to: 6, insert: '0' },
    { from: 22, to: 22, insert: '0' },
  ]);
});

test('a stretch that no change touches is found again as it was', () => {
  fc.assert(
    fc.property(text, text, text, (before, between, after) => {
      const all = `${before}<${between}>${after}`;
      const changed = `${after}<${between}>${before}`;
      const from = before.length + 1;
      const found = carried({ from, to: from + between.length }, difference(all, changed));
      if (found) expect(changed.slice(found.from, found.to)).toBe(between);
    }),
  );
});

test('a letter at the end of a word makes another word of it', () => {
  expect(carried({ from: 2, to: 5 }, [{ from: 5, to: 5, insert: 's' }])).toBeUndefined();
  expect(carried({ from: 2, to: 5 }, [{ from: 0, to: 1, insert: 'xyz' }])).toEqual({ from: 4, to: 7 });
  expect(carried({ from: 2, to: 5 }, [{ from: 6, to: 9, insert: '' }])).toEqual({ from: 2, to: 5 });
});
