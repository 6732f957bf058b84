import { expect, test } from 'vitest';
import { csv } from '../../src/cli/csv.ts';

test('cells with a comma, a quote or a line end are quoted, as RFC 4180 has it', () => {
  const rows = [
    ['a,b', 'say "no"', 'two\nlines', -1.5],
    [undefined, '', 'plain', 0],
  ] as const;
  expect(csv(['one', 'two', 'three', 'four'], rows)).toBe(
    'one,two,three,four\r\n"a,b","say ""no""","two\nlines",-1.5\r\n,,plain,0',
  );
});
