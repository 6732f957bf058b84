import type { Condition, Effect, Points, Quantity } from './expression.ts';
import { readCondition } from './parse-condition.ts';
import { readEffect } from './parse-effect.ts';
import { readQuantity } from './parse-quantity.ts';
import { asIn, type Mention, Reader } from './reader.ts';

/** An expression once read, and the names it uses. */
export interface Reading<T> {
  value: T;
  mentions: readonly Mention[];
}

/**
 * Reads `agreement is inForce and round >= aug-22`.
 * @throws ExpressionError with the offset in `text` and a way to mend it
 */
export const parseCondition = (text: string): Condition => conditionIn(text).value;

/**
 * Reads `seoul.approval +4 if usPressure is public`.
 * @throws ExpressionError with the offset in `text` and a way to mend it
 */
export const parseEffect = (text: string): Effect => effectIn(text).value;

/**
 * Reads `+20 if clause listing is restored` or `+seoul.approval / 2`.
 * @throws ExpressionError with the offset in `text` and a way to mend it
 */
export const parsePoints = (text: string): Points => pointsIn(text).value;

/** As `parseCondition`, with the names it uses. */
export const conditionIn = remembered(readCondition);

/** As `parseEffect`, with the names it uses. */
export const effectIn = remembered((reader): Effect => ({ ...readEffect(reader), ...readIf(reader) }));

/** As `parsePoints`, with the names it uses. */
export const pointsIn = remembered((reader): Points => {
  const { text: sign } = reader.peek();
  if (sign !== '+' && sign !== '-')
    throw reader.complaint({ code: 'expression.noSign' }, asIn('+20 if clause listing is restored'));
  reader.next();
  const amount = readAmount(reader);
  const over = reader.takes('/') ? readDivisor(reader) : 1;
  return { sign: sign === '+' ? 1 : -1, amount, over, ...readIf(reader) };
});

/** Characters that an expression may have. */
export const longestExpression = 400;
/** Expressions of each kind that are remembered: more than one scenario has. */
const most = 2000;

/** Reads each text once: the schema and the checks ask for the same ones, and a studio does after every letter. */
function remembered<T>(read: (reader: Reader) => T): (text: string) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  return (text) => {
    const found = known.get(text) ?? reading(text, read);
    if (known.size >= most) known.clear();
    if (text.length <= longestExpression) known.set(text, found);
    return found;
  };
}

function reading<T>(text: string, read: (reader: Reader) => T): Reading<T> {
  const reader = new Reader(text);
  const value = read(reader);
  reader.end({ code: 'expression.endHere' });
  return { value, mentions: reader.mentions };
}

function readIf(reader: Reader): { if?: Condition } {
  return reader.takes('if') ? { if: readCondition(reader) } : {};
}

function readAmount(reader: Reader): Quantity {
  if (reader.peek().text === '-')
    throw reader.complaint({ code: 'expression.twoSigns' }, { code: 'expression.leaveOutSecond' });
  return readQuantity(reader);
}

function readDivisor(reader: Reader): number {
  if (/^0+$/.test(reader.peek().text))
    throw reader.complaint({ code: 'expression.byNothing' }, { code: 'expression.divideByMore' });
  return reader.whole({ code: 'expression.divideAsIn', example: '+north.approval / 2' });
}
