import { ExpressionError } from './expression-error.ts';

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
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0];
  };
  while (offset < text.length) {
    const blank = take(space);
    if (blank !== undefined) {
      offset += blank.length;
      continue;
    }
    const two = text.slice(offset, offset + 2);
    const odd = two in habits ? two : text.charAt(offset);
    if (odd in habits && two !== '!=') throw oddSign(odd, offset);
    const kinds = [
      ['name', name],
      ['number', number],
      ['sign', sign],
    ] as const;
    const found = kinds.map(([is, pattern]) => ({ is, text: take(pattern), offset })).find((t) => t.text);
    if (found?.text === undefined) throw oddSign(String.fromCodePoint(text.codePointAt(offset) ?? 0), offset);
    offset += found.text.length;
    if (found.is === 'number') refuseOddNumber(text, found.offset, offset);
    tokens.push({ ...found, text: found.text });
  }
  tokens.push({ is: 'end', text: '', offset: text.length });
  return tokens;
}

function oddSign(odd: string, offset: number): ExpressionError {
  const meant = habits[odd];
  const mend =
    meant === undefined ? 'use names, whole numbers and < <= = != >= > + - / ( )' : `write ${meant}`;
  return new ExpressionError(`"${odd}" means nothing here`, offset, mend);
}

function refuseOddNumber(text: string, start: number, end: number): void {
  const after = text.charAt(end);
  if (after === '.' || after === ',')
    throw new ExpressionError('a number must be whole', start, `round it, as in ${text.slice(start, end)}`);
  if (after === '%')
    throw new ExpressionError(
      'a number has no unit',
      end,
      `leave out the ${after}: percents are whole points`,
    );
  if (/[A-Za-z]/.test(after))
    throw new ExpressionError('a name cannot start with a digit', start, 'start it with a small letter');
}
