import type { Comparison, Condition } from './expression.ts';
import { asIn, type Reader, shouldStand, shouldStandWord } from './reader.ts';
import type { Remark } from './remarks/remark.ts';

/** Reads the rest of a condition whose first word decides what it asks. */
type Atom = (reader: Reader) => Condition;

/** Signs that compare two quantities. */
export const comparisons: readonly string[] = ['<', '<=', '=', '!=', '>=', '>'];
const clauseWords = ['agreed', 'locked', 'ambiguous', 'conditional', 'revocable'] as const;
const wordStates = ['open', 'kept', 'broken'] as const;

const among = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

/** `is x` or `is not x`: reads the name and says whether it is denied. */
export function readIs(reader: Reader, wanted: 'position' | 'state', mend: Remark) {
  reader.next();
  const denied = reader.takes('not');
  const name = reader.name(wanted, mend);
  return { name, wrap: (of: Condition): Condition => (denied ? { is: 'not', of } : of) };
}

/** `within 2`, if it stands there. */
export function readWithin(reader: Reader): { within?: number } {
  if (!reader.takes('within')) return {};
  return { within: reader.whole({ code: 'expression.sayRounds', example: 'within 2' }) };
}

/** Reads the sign that compares, or complains with `mend`. */
export function readComparison(reader: Reader, mend: Remark): Comparison {
  const token = reader.peek();
  if (!comparisons.includes(token.text)) throw reader.complaint(shouldStand('comparison'), mend);
  return reader.next().text as Comparison;
}

const round: Atom = (reader) => {
  const op = readComparison(reader, asIn('round >= aug-22'));
  const name = reader.name('round', asIn('round >= aug-22'));
  reader.mention({ what: 'round', name: name.text, offset: name.offset });
  return { is: 'round', op, round: name.text };
};

const happening: Atom = (reader) => {
  const name = reader.name('happening', asIn('happening launch within 1'));
  reader.mention({ what: 'happening', name: name.text, offset: name.offset });
  return { is: 'happened', happening: name.text, ...readWithin(reader) };
};

const clause: Atom = (reader) => {
  const mend: Remark = {
    code: 'expression.writeOr',
    one: 'clause <name> is <position>',
    other: `clause <name> ${clauseWords.join('|')}`,
  };
  const { text: clause, offset } = reader.name('clause', mend);
  reader.mention({ what: 'clause', name: clause, offset });
  const what = among(clauseWords, reader.peek().text);
  if (what) {
    reader.next();
    return { is: 'clauseIs', clause, what };
  }
  if (reader.peek().text !== 'is')
    throw reader.complaint(shouldStand('isOrWord'), mend, ['is', ...clauseWords]);
  const { name, wrap } = readIs(reader, 'position', mend);
  reader.mention({ what: 'position', of: clause, name: name.text, offset: name.offset });
  return wrap({ is: 'clause', clause, position: name.text });
};

const matter: Atom = (reader) => {
  const name = reader.name('matter', asIn('matter seizure open'));
  reader.mention({ what: 'matter', name: name.text, offset: name.offset });
  if (!reader.takes('open'))
    throw reader.complaint(
      shouldStandWord('open'),
      { code: 'expression.write', text: `matter ${name.text} open` },
      ['open'],
    );
  return { is: 'matter', matter: name.text };
};

const word: Atom = (reader) => {
  const move = reader.name('wordGiven', asIn('word north.vow broken'));
  reader.mention({ what: 'move', name: move.text, offset: move.offset });
  const state = among(wordStates, reader.peek().text);
  if (!state)
    throw reader.complaint(
      shouldStand('wordState'),
      { code: 'expression.write', text: `word ${move.text} ${wordStates.join('|')}` },
      wordStates,
    );
  reader.next();
  return { is: 'word', move: move.text, state };
};

/** Conditions known by their first word alone. */
export const atoms: ReadonlyMap<string, Atom> = new Map([
  ['round', round],
  ['happening', happening],
  ['clause', clause],
  ['matter', matter],
  ['word', word],
]);
