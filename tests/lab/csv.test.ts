import { expect, test } from 'vitest';
import { csv } from '../../src/lab/csv.ts';

test('cells with a comma, a quote or a line end are quoted, as RFC 4180 has it', () => {
  const rows = [
    ['a,b', 'say "no"', 'two\nlines', -1.5],
    [undefined, '', 'plain', 0],
  ] as const;
  expect(csv(['one', 'two', 'three', 'four'], rows)).toBe(
    'one,two,three,four\r\n"a,b","say ""no""","two\nlines",-1.5\r\n,,plain,0',
  );
});

test('what a spreadsheet would take for a formula is text, and a number below zero stays a number', () => {
  expect(
    csv(
      ['name', 'by'],
      [
        ['=1+1', -2],
        ['@sum', 3],
        ['+a', 0],
        ['-a', 1],
      ],
    ),
  ).toBe("name,by\r\n'=1+1,-2\r\n'@sum,3\r\n'+a,0\r\n'-a,1");
});
