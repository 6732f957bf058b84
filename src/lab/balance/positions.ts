import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, ofIntent, pooled } from './evidence.ts';
import { type Finding, limits } from './finding.ts';

/** What players with intent on both sides made of one position of a clause. */
export interface PositionFigures {
  proposed: number;
  accepted: number;
  /** Games in which it stood agreed at the end. */
  agreed: Share;
}

/** Clause -> position -> what was made of it. */
export function positionFigures(evidence: Evidence): Record<string, Record<string, PositionFigures>> {
  const { kernel, layout, positions } = evidence.plan;
  const { names } = kernel.compiler;
  const tally = pooled(evidence, ...ofIntent);
  return Object.fromEntries(
    names.clauses.names.map((clause, number) => {
      const figures = (names.positions[number]?.names ?? []).map((position, place) => {
        const at = (positions[number] ?? 0) + place;
        return [
          position,
          {
            proposed: sum(tally, layout.proposed + at),
            accepted: sum(tally, layout.accepted + at),
            agreed: shareOf(sum(tally, layout.agreed + at), tally.ended),
          },
        ];
      });
      return [clause, Object.fromEntries(figures)];
    }),
  );
}

/** Whether a position stands on its clause without anyone's agreement: then nobody has to accept it. */
const standsAnyway = ({ plan }: Evidence, clause: string, position: string): boolean =>
  plan.kernel.compiler.scenario.clauses[clause]?.fallback.some(({ to }) => to === position) === true;

/** Positions that nobody accepts, and those that nobody even asks for. */
export const judgePositions = (evidence: Evidence): Finding[] =>
  Object.entries(positionFigures(evidence)).flatMap(([clause, figures]) =>
    Object.entries(figures).flatMap(([position, { proposed, accepted, agreed }]): Finding[] => {
      if (standsAnyway(evidence, clause, position)) return [];
      if (agreed.of < limits.enough || agreed.count > 0 || accepted > 0) return [];
      const told = {
        about: 'position',
        path: ['clauses', clause, 'positions', position],
        clause,
        position,
        games: agreed.of,
        sure: proposed >= limits.enough || agreed.of >= 1 / limits.tooSeldom,
      } as const;
      return [
        proposed === 0
          ? { code: 'positionUnasked', ...told }
          : { code: 'positionRefused', ...told, proposed },
      ];
    }),
  );
