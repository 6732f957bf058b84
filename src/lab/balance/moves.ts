import { ownerOf } from '../../crisis/place.ts';
import { longestCut } from '../history.ts';
import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, pooled, withIntent } from './evidence.ts';
import { extreme, type Finding, limits } from './finding.ts';

/** Move -> of the steps in which a player with intent could make it, those in which it was made. */
export function moveShares(evidence: Evidence): Record<string, Share> {
  const { names } = evidence.plan.kernel.compiler;
  const { legal, made } = evidence.plan.layout;
  const bySeat = new Map(names.seats.names.map((seat) => [seat, withIntent(evidence, seat)]));
  return Object.fromEntries(
    evidence.plan.moves.map((move) => {
      const number = names.moves.at(move);
      const tally = bySeat.get(ownerOf(move));
      return [move, tally ? shareOf(sum(tally, made + number), sum(tally, legal + number)) : shareOf(0, 0)];
    }),
  );
}

/** Moves that are never worth choosing, that are always best, or that nobody ever could make. */
export function judgeMoves(evidence: Evidence): Finding[] {
  const { scenario, names } = evidence.plan.kernel.compiler;
  const { legal } = evidence.plan.layout;
  // A shorter cut leaves out the rounds of some moves, and that is no fault of theirs.
  const whole = evidence.settings.cut === longestCut(scenario);
  const atAll = pooled(evidence, ...new Set(evidence.played.map(({ pairing }) => pairing)));
  return Object.entries(moveShares(evidence)).flatMap(([move, share]): Finding[] => {
    const about = { about: 'move', path: ['moves', move], move } as const;
    const number = names.moves.at(move);
    if (sum(atAll, legal + number) === 0) {
      if (!whole) return [];
      return [
        {
          code: 'moveNeverLegal',
          ...about,
          games: atAll.ended,
          sure: atAll.ended >= 1 / limits.tooSeldom,
        },
      ];
    }
    const found = extreme(share);
    if (!found) return [];
    const code = found.often ? 'moveOften' : 'moveSeldom';
    return [{ code, ...about, seat: ownerOf(move), share, sure: found.sure }];
  });
}
