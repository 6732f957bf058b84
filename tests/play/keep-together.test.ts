import { expect, test } from 'vitest';
import { keepTogether } from '../../src/web/keep-together.ts';

test.each([
  ['Seoul · Aug 2', 'Seoul ·\u00a0Aug 2'],
  ['2019년 8월 2일 오후 9:03', '2019년\u00a08월\u00a02일 오후\u00a09:03'],
  ['2019年8月2日', '2019年8月\u20602\u2060日'],
  ['午前0時まで', '午前\u20600\u2060時まで'],
  ['8월에 2일', '8월에 2일'],
  ['60分の授業', '60分の授業'],
])('“%s” breaks only between its groups, once joined or twice', (text, joined) => {
  expect(keepTogether(text)).toBe(joined);
  expect(keepTogether(joined)).toBe(joined);
});
