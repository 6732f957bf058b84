import type { Edit } from '../crisis/journal.ts';
import type { Clause, Scenario } from '../scenario/schema.ts';

const wordings = (allowed: boolean): boolean[] => (allowed ? [false, true] : [false]);

function editsOf(id: string, clause: Clause): Edit[] {
  const proposals = Object.keys(clause.positions).flatMap((position) =>
    wordings(clause.ambiguous.includes(position)).flatMap((ambiguous) =>
      wordings(clause.conditional).flatMap((conditional) =>
        wordings(clause.revocable).map((revocable): Edit => {
          return { kind: 'propose', clause: id, offer: { position, ambiguous, conditional, revocable } };
        }),
      ),
    ),
  );
  const others = (['accept', 'bracket', 'lock'] as const).map((kind): Edit => ({ kind, clause: id }));
  return [...proposals, ...others];
}

const known = new WeakMap<Scenario, readonly Edit[]>();

/** Every edit that a scenario's clauses know at all; which of them are legal is for the rules to say. */
export function possibleEdits(scenario: Scenario): readonly Edit[] {
  const edits =
    known.get(scenario) ?? Object.entries(scenario.clauses).flatMap(([id, clause]) => editsOf(id, clause));
  known.set(scenario, edits);
  return edits;
}
