import { tasteFor, thresholdOf } from '../../crisis/home.ts';
import { worded, wordings, wordingsFor } from '../../crisis/offer.ts';
import type { Bloc, Scenario } from '../../scenario/schema.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** The best mood a bloc can be in. */
const bestMood = 100;

/** Bits of a set of wordings. */
const all = 1 << wordings.length;

/** Clause -> position -> what the bloc makes of it in whichever wording it likes best. */
function bestTastes(scenario: Scenario, seat: string, bloc: Bloc): Map<string, Map<string, number>> {
  const ofClause = ([id, clause]: [string, Scenario['clauses'][string]]) => {
    const best = Object.keys(clause.positions).map((position) => {
      const allowed = wordingsFor(clause, position);
      const tastes = Array.from({ length: all }, (_, set) =>
        allowed.filter((__, bit) => set & (1 << bit)),
      ).map((how) => tasteFor(scenario, seat, bloc, id, clause, worded(position, how)));
      return [position, Math.max(...tastes)] as const;
    });
    return [id, new Map(best)] as const;
  };
  return new Map(Object.entries(scenario.clauses).map(ofClause));
}

/**
 * Positions that a bloc cannot accept in any text, whatever else stands in it, in the best of moods. Reckoned, not
 * played: no number of games shows what never can be.
 */
export const judgeBlocked = ({ plan }: Evidence): Finding[] => {
  const { scenario } = plan.kernel.compiler;
  return Object.entries(scenario.delegations).flatMap(([seat, { blocs }]) =>
    Object.entries(blocs).flatMap(([bloc, one]) => blockedBy(scenario, seat, bloc, one)),
  );
};

function blockedBy(scenario: Scenario, seat: string, id: string, bloc: Bloc): Finding[] {
  const tastes = bestTastes(scenario, seat, bloc);
  const bests = new Map([...tastes].map(([clause, positions]) => [clause, Math.max(...positions.values())]));
  const most = [...bests.values()].reduce((sum, best) => sum + best, 0);
  const needs = thresholdOf(scenario, bloc, bestMood);
  return [...tastes].flatMap(([clause, positions]) =>
    [...positions].flatMap(([position, taste]): Finding[] => {
      const short = needs - (most - (bests.get(clause) ?? 0) + taste);
      if (short <= 0) return [];
      return [
        {
          code: 'positionBlocked',
          about: 'position',
          path: ['delegations', seat, 'blocs', id, 'taste', clause, position],
          clause,
          position,
          seat,
          bloc: id,
          short,
          sure: true,
        },
      ];
    }),
  );
}
