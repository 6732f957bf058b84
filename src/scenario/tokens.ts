import { ExpressionError } from './expression-error.ts';
import type { Remark } from './remarks/remark.ts';

/** `end` closes every list of tokens, so that a reader may always look one ahead. */
export interface Token {
  is: 'name' | 'number' | 'sign' | 'end';
  text: string;
  /** Characters from the start of the expression, from 0. */
  offset: number;
}

const name = /[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*/y;
const number = /\d+/y;
const sign = /<=|>=|!=|[<>=+\-/()]/y;
const space = /\s+/y;
const kinds = [
  ['name', name],
  ['number', number],
  ['sign', sign],
] as const;

/** What people write from habit -> what is meant. */
const habits: Readonly<Record<string, string>> = {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '!': 'not',
  '−': '-',
  '–': '-',
};

/**
 * Cuts an expression into names, whole numbers and signs.
 * @throws ExpressionError at the first character that belongs to none of them
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const starts = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
  while (offset < text.length) {
    if (starts(space)) {
      offset = space.lastIndex;
      continue;
    }
    const two = text.slice(offset, offset + 2);
    const odd = two in habits ? two : text.charAt(offset);
    if (odd in habits && two !== '!=') throw oddSign(odd, offset);
    const kind = kinds.find(([, pattern]) => starts(pattern));
    if (!kind) throw oddSign(String.fromCodePoint(text.codePointAt(offset) ?? 0), offset);
    const [is, { lastIndex: end }] = kind;
    if (is === 'number') refuseOddNumber(text, offset, end);
    tokens.push({ is, text: text.slice(offset, end), offset });
    offset = end;
  }
  tokens.push({ is: 'end', text: '', offset: text.length });
  return tokens;
}

function oddSign(odd: string, offset: number): ExpressionError {
  const meant = habits[odd];
  const mend: Remark =
    meant === undefined ? { code: 'expression.useSigns' } : { code: 'expression.writeSign', sign: meant };
  // `!open` becomes `not open`.
  const swap = meant === undefined ? undefined : { was: odd, is: odd === '!' ? `${meant} ` : meant };
  return new ExpressionError({ code: 'expression.oddSign', sign: odd }, offset, mend, swap);
}

function refuseOddNumber(text: string, start: number, end: number): void {
  const after = text.charAt(end);
  if (after === '.' || after === ',')
    throw new ExpressionError({ code: 'expression.notWhole' }, start, {
      code: 'expression.round',
      number: text.slice(start, end),
    });
  if (after === '%')
    throw new ExpressionError(
      { code: 'expression.unit' },
      end,
      { code: 'expression.noUnit', unit: after },
      { was: after, is: '' },
    );
  if (/[A-Za-z]/.test(after))
    throw new ExpressionError({ code: 'expression.digitFirst' }, start, { code: 'expression.letterFirst' });
}
