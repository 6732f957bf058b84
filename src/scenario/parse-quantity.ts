import type { Quantity } from './expression.ts';
import type { Reader } from './reader.ts';
import type { Remark } from './remarks/remark.ts';

const counts = ['rupture', 'ambiguous', 'agreed', 'brackets', 'days'] as const;
type Count = (typeof counts)[number];

const isCount = (word: string): word is Count => (counts as readonly string[]).includes(word);

/** How two quantities are held against each other. */
export const compareAsIn: Remark = { code: 'expression.compareAsIn', example: 'north.approval >= 40' };

/** Reads a number (with its sign, if any), a meter, a count or `support.<seat>`. */
export function readQuantity(reader: Reader): Quantity {
  if (reader.takes('-')) {
    const value = reader.whole({ code: 'expression.wholeAfterMinus' });
    return { is: 'number', value: value === 0 ? 0 : -value };
  }
  if (reader.peek().is === 'number') return { is: 'number', value: reader.whole(compareAsIn) };
  const token = reader.name('numberOrMeter', compareAsIn);
  if (isCount(token.text)) return { is: 'count', of: token.text };
  const [owner, ...rest] = token.text.split('.');
  if (owner === 'support' && rest.length > 0) {
    const seat = rest.join('.');
    reader.mention({ what: 'seat', name: seat, offset: token.offset + 'support.'.length });
    return { is: 'support', seat };
  }
  reader.mention({ what: 'meter', name: token.text, offset: token.offset });
  return { is: 'meter', meter: token.text };
}
