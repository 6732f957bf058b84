import type { Edit } from '../crisis/journal.ts';
import { type Wording, worded, wordingsFor } from '../crisis/offer.ts';
import type { Clause, Scenario } from '../scenario/schema.ts';

/** Every choice of some, all or none, in the order of a counter whose last place turns fastest. */
const choicesOf = (all: readonly Wording[]): Wording[][] =>
  all.reduce<Wording[][]>((chosen, one) => chosen.flatMap((some) => [some, [...some, one]]), [[]]);

function editsOf(id: string, clause: Clause): Edit[] {
  const proposals = Object.keys(clause.positions).flatMap((position) =>
    choicesOf(wordingsFor(clause, position)).map(
      (how): Edit => ({ kind: 'propose', clause: id, offer: worded(position, how) }),
    ),
  );
  const others = (['accept', 'bracket', 'lock'] as const).map((kind): Edit => ({ kind, clause: id }));
  return [...proposals, ...others];
}

const known = new WeakMap<Scenario, readonly (readonly Edit[])[]>();

/** By clause: every edit that it knows at all; which of them are legal is for the rules to say. */
export function possibleEdits(scenario: Scenario): readonly (readonly Edit[])[] {
  const edits = known.get(scenario) ?? Object.entries(scenario.clauses).map(([id, one]) => editsOf(id, one));
  known.set(scenario, edits);
  return edits;
}
