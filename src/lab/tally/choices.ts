import { decisions } from '../../crisis/asked.ts';
import type { Decision } from '../../scenario/schema.ts';
import { type Share, shareOf } from '../intervals.ts';
import type { TallyPlan } from './layout.ts';
import { sum, type Tally } from './tally.ts';

/** What was chosen on the way, over all games that ended. */
export interface Choices {
  /** Move -> of the steps in which it was legal, those in which it was made. */
  moves: Record<string, Share>;
  /** Seat -> decision -> the same. */
  decisions: Record<string, Record<Decision, Share>>;
  /** Seat -> must-have -> games in which it was chosen, and of those the games in which it was met. */
  mustHaves: Record<string, Record<string, { chosen: Share; met: Share }>>;
  /** Clause -> position -> times it was proposed and accepted, and games in which it stood agreed at the end. */
  positions: Record<string, Record<string, { proposed: number; accepted: number; agreed: Share }>>;
  /** Happening -> games in which it came. */
  happenings: Record<string, Share>;
}

const record = <T>(names: readonly string[], value: (place: number) => T): Record<string, T> =>
  Object.fromEntries(names.map((name, place) => [name, value(place)]));

/** Reads the choices out of a tally that counted them. */
export function choicesIn(plan: TallyPlan, tally: Tally): Choices {
  const { kernel, layout, mustHaves, positions } = plan;
  const { names } = kernel.compiler;
  const share = (count: number, of: number): Share => shareOf(sum(tally, count), sum(tally, of));
  return {
    moves: record(plan.moves, (place) => {
      const move = names.moves.at(plan.moves[place] ?? '');
      return share(layout.made + move, layout.legal + move);
    }),
    decisions: record(names.seats.names, (seat) => {
      const at = seat * decisions.length;
      const taken = record(decisions, (one) => share(layout.decided + at + one, layout.mayDecide + at + one));
      return taken as Record<Decision, Share>;
    }),
    mustHaves: record(names.seats.names, (seat) =>
      record(names.mustHaves[seat]?.names ?? [], (one) => {
        const at = (mustHaves[seat] ?? 0) + one;
        return {
          chosen: shareOf(sum(tally, layout.wanted + at), tally.ended),
          met: share(layout.met + at, layout.wanted + at),
        };
      }),
    ),
    positions: record(names.clauses.names, (clause) =>
      record(names.positions[clause]?.names ?? [], (one) => {
        const at = (positions[clause] ?? 0) + one;
        return {
          proposed: sum(tally, layout.proposed + at),
          accepted: sum(tally, layout.accepted + at),
          agreed: shareOf(sum(tally, layout.agreed + at), tally.ended),
        };
      }),
    ),
    happenings: record(names.happenings.names, (one) =>
      shareOf(sum(tally, layout.happened + one), tally.ended),
    ),
  };
}
