import type { Condition, Quantity } from './expression.ts';
import { ExpressionError } from './expression-error.ts';
import { atoms, comparisons, readComparison, readIs, readWithin } from './parse-atoms.ts';
import { compareAsIn, readQuantity } from './parse-quantity.ts';
import { type Reader, shouldStandWord } from './reader.ts';

/** Parentheses and `not` deeper than this are refused, so that no text can exhaust the stack. */
const deepest = 20;

/** `or` of `and` of single conditions; `and` binds tighter. */
export function readCondition(reader: Reader, depth = 0): Condition {
  const any = listOf(reader, 'or', () => listOf(reader, 'and', () => readOne(reader, depth), 'all'), 'any');
  const join = reader.peek().text.toLowerCase();
  if (join !== reader.peek().text && (join === 'and' || join === 'or'))
    throw reader.complaint(shouldStandWord(join), { code: 'expression.smallLetters' }, [join]);
  return any;
}

function listOf(reader: Reader, join: string, one: () => Condition, is: 'all' | 'any'): Condition {
  const first = one();
  const of = [first];
  while (reader.takes(join)) of.push(one());
  return of.length === 1 ? first : { is, of };
}

function readOne(reader: Reader, depth: number): Condition {
  if (depth > deepest) throw tooDeep(reader.peek().offset);
  if (reader.takes('not')) return { is: 'not', of: readOne(reader, depth + 1) };
  if (reader.takes('(')) {
    const inner = readCondition(reader, depth + 1);
    if (!reader.takes(')'))
      throw reader.complaint(shouldStandWord(')'), { code: 'expression.closeParenthesis' });
    return inner;
  }
  return readAtom(reader);
}

const tooDeep = (offset: number) =>
  new ExpressionError({ code: 'writing.tooDeep' }, offset, { code: 'expression.fewerParentheses' });

function readAtom(reader: Reader): Condition {
  const first = reader.peek();
  const follows = reader.peek(1).text;
  if (first.is !== 'name') return readCompare(reader);
  const known = atoms.get(first.text);
  if (known) {
    reader.next();
    return known(reader);
  }
  if (follows === 'is') return readTrack(reader);
  if (follows === 'ratifies') return readRatifies(reader);
  if (follows === 'done') return readDone(reader);
  return readCompare(reader);
}

/** `agreement is inForce`, `outcome is parallel`, `blame is seoul`. */
function readTrack(reader: Reader): Condition {
  const { text: track, offset } = reader.next();
  const { name, wrap } = readIs(reader, 'state', {
    code: 'expression.sayWhat',
    example: `${track} is …`,
  });
  const at = name.offset;
  if (track === 'outcome') {
    reader.mention({ what: 'outcome', name: name.text, offset: at });
    return wrap({ is: 'outcome', outcome: name.text });
  }
  if (track === 'blame') {
    reader.mention({ what: 'seat', name: name.text, offset: at });
    return wrap({ is: 'blame', seat: name.text });
  }
  reader.mention({ what: 'track', name: track, offset });
  reader.mention({ what: 'state', of: track, name: name.text, offset: at });
  return wrap({ is: 'track', track, state: name.text });
}

function readRatifies(reader: Reader): Condition {
  const { text: seat, offset } = reader.next();
  reader.next();
  reader.mention({ what: 'seat', name: seat, offset });
  return { is: 'ratifies', seat };
}

function readDone(reader: Reader): Condition {
  const { text: move, offset } = reader.next();
  reader.next();
  reader.mention({ what: 'move', name: move, offset });
  return { is: 'done', move, ...readWithin(reader) };
}

function readCompare(reader: Reader): Condition {
  const start = reader.peek();
  const left = readQuantity(reader);
  if (!comparisons.includes(reader.peek().text) && start.is === 'name')
    throw reader.complaint(
      { code: 'expression.askedNothing', name: start.text },
      { code: 'expression.askAsIn', name: start.text },
      ['is', 'done', 'ratifies'],
    );
  const op = readComparison(reader, compareAsIn);
  const at = reader.peek().offset;
  const right = readQuantity(reader);
  noteBound(reader, left, right, at);
  noteBound(reader, right, left, start.offset);
  return { is: 'compare', left, op, right };
}

function noteBound(reader: Reader, meter: Quantity, number: Quantity, offset: number): void {
  if (meter.is === 'meter' && number.is === 'number')
    reader.mention({ what: 'bound', of: meter.meter, value: number.value, offset });
}
