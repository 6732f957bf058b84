import type { Comparison, Condition } from './expression.ts';
import type { Reader } from './reader.ts';

/** Reads the rest of a condition whose first word decides what it asks. */
type Atom = (reader: Reader) => Condition;

/** Signs that compare two quantities. */
export const comparisons: readonly string[] = ['<', '<=', '=', '!=', '>=', '>'];
const clauseWords = ['agreed', 'locked', 'ambiguous', 'conditional', 'revocable'] as const;
const wordStates = ['open', 'kept', 'broken'] as const;

const among = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

/** `is x` or `is not x`: reads the name and says whether it is denied. */
export function readIs(reader: Reader, wanted: string, mend: string) {
  reader.next();
  const denied = reader.takes('not');
  const name = reader.name(wanted, mend);
  return { name, wrap: (of: Condition): Condition => (denied ? { is: 'not', of } : of) };
}

/** `within 2`, if it stands there. */
export function readWithin(reader: Reader): { within?: number } {
  return reader.takes('within') ? { within: reader.whole('say how many rounds, as in `within 2`') } : {};
}

/** Reads the sign that compares, or complains with `mend`. */
export function readComparison(reader: Reader, mend: string): Comparison {
  const token = reader.peek();
  if (!comparisons.includes(token.text)) throw reader.complaint('here should stand a comparison', mend);
  return reader.next().text as Comparison;
}

const round: Atom = (reader) => {
  const op = readComparison(reader, 'write as in `round >= aug-22`');
  const name = reader.name('a round', 'write as in `round >= aug-22`');
  reader.mention({ what: 'round', name: name.text, offset: name.offset });
  return { is: 'round', op, round: name.text };
};

const happening: Atom = (reader) => {
  const name = reader.name('a happening', 'write as in `happening launch within 1`');
  reader.mention({ what: 'happening', name: name.text, offset: name.offset });
  return { is: 'happened', happening: name.text, ...readWithin(reader) };
};

const clause: Atom = (reader) => {
  const mend = `write \`clause <name> is <position>\` or \`clause <name> ${clauseWords.join('|')}\``;
  const { text: clause, offset } = reader.name('a clause', mend);
  reader.mention({ what: 'clause', name: clause, offset });
  const what = among(clauseWords, reader.peek().text);
  if (what) {
    reader.next();
    return { is: 'clauseIs', clause, what };
  }
  if (reader.peek().text !== 'is')
    throw reader.complaint('here should stand "is" or a word like "agreed"', mend, ['is', ...clauseWords]);
  const { name, wrap } = readIs(reader, 'a position', mend);
  reader.mention({ what: 'position', of: clause, name: name.text, offset: name.offset });
  return wrap({ is: 'clause', clause, position: name.text });
};

const matter: Atom = (reader) => {
  const name = reader.name('a matter', 'write as in `matter seizure open`');
  reader.mention({ what: 'matter', name: name.text, offset: name.offset });
  if (!reader.takes('open'))
    throw reader.complaint('here should stand "open"', `write \`matter ${name.text} open\``, ['open']);
  return { is: 'matter', matter: name.text };
};

const word: Atom = (reader) => {
  const move = reader.name('the move that gave the word', 'write as in `word north.vow broken`');
  reader.mention({ what: 'move', name: move.text, offset: move.offset });
  const state = among(wordStates, reader.peek().text);
  if (!state)
    throw reader.complaint(
      'here should stand open, kept or broken',
      `write \`word ${move.text} ${wordStates.join('|')}\``,
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
