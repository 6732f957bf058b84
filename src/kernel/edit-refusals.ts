import type { Edit } from '../crisis/journal.ts';
import { wordingsFor } from '../crisis/offer.ts';
import { roundsOf } from '../crisis/place.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';
import { editKinds } from './edits.ts';
import type { Row } from './layout.ts';
import { ambiguousBit, codeOf, conditionalBit, revocableBit, wordings } from './offer-code.ts';

/** An edit as numbers: its kind, its clause, and the offer of a proposal. */
export interface EditNumbers {
  kind: number;
  clause: number;
  code: number;
}

/** The numbers of an edit. */
export function numbersOf({ names }: Compiler, edit: Edit): EditNumbers {
  const clause = names.clauses.at(edit.clause);
  const positions = names.positions[clause];
  const code = edit.kind === 'propose' && positions ? codeOf(positions, edit.offer) : 0;
  return { kind: editKinds.indexOf(edit.kind), clause, code };
}

const bits = { ambiguous: ambiguousBit, conditional: conditionalBit, revocable: revocableBit };
const [propose, accept, bracket] = [0, 1, 2] as const;

/** Compiles why a seat may not make an edit in the present step, by the code of `editRefusal` of the rules. */
export function compileEditRefusals(compiler: Compiler) {
  const { scenario, names, layout, decisions } = compiler;
  const clauses = Object.values(scenario.clauses).map((clause) => ({
    freezesAt: clause.freezesAt ?? 0,
    positions: Object.entries(clause.positions).map(([position, { when }]) => ({
      test: deciding(compiler, when),
      allowed: wordingsFor(clause, position).reduce<number>((sum, wording) => sum | bits[wording], 0),
    })),
  }));
  const locks = names.cuts.names.map((cut) =>
    roundsOf(scenario, cut).map((round) => scenario.calendar.rounds[round]?.locks === true),
  );
  const ofOffer = (row: Row, clause: number, code: number): Refusal['code'] | undefined => {
    const position = clauses[clause]?.positions[Math.trunc(code / wordings)];
    if (position && !decisions.holds(row, position.test)) return 'positionUnmet';
    return (code % wordings) & ~(position?.allowed ?? 0) ? 'wordingNotOffered' : undefined;
  };
  return (row: Row, seat: number, { kind, clause, code }: EditNumbers): Refusal['code'] | undefined => {
    const at = layout.clauses + 4 * clause;
    const agreed = row[at] !== 0;
    if ((row[layout.rupture] as number) <= (clauses[clause]?.freezesAt ?? 0)) return 'clauseFrozen';
    if (row[at + 1] !== 0) return 'clauseLocked';
    if (kind === propose) {
      if (agreed) return 'clauseAgreed';
      return ofOffer(row, clause, code) ?? (row[at + 2 + seat] === code ? 'sameAsStands' : undefined);
    }
    if (kind === accept) return agreed ? 'clauseAgreed' : ofOffer(row, clause, row[at + 3 - seat] as number);
    if (!agreed) return 'notAgreed';
    if (kind === bracket) return undefined;
    return locks[row[layout.cut] as number]?.[row[layout.round] as number] ? undefined : 'noLockDate';
  };
}
