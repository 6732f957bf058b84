import type { Player } from '../player.ts';
import { greedyActs } from './acts.ts';
import { boardOf } from './board.ts';
import { greedyDecision } from './decision.ts';
import { greedyEdits } from './edits.ts';

/**
 * Looks one step ahead and takes what gives it the most right after, by its own character's weights: the measure of
 * players that look further. It knows its view and nothing else, tries its acts on the real rules against a side that
 * stands pat, and has no plan, no guess at the other side, and no thought of the night of the deadline.
 */
export const greedyPlayer: Player = {
  choose: (scenario, { seat }, luck) =>
    luck.pick(Object.keys(scenario.delegations[seat]?.mustHaves ?? {})) ?? '',
  decide(scenario, view, luck) {
    const board = boardOf(scenario, view, luck);
    switch (view.steps[view.step]) {
      case 'finalText':
        return { edits: greedyEdits(board) };
      case 'decision':
        return { decision: greedyDecision(board, luck) };
      case 'homeReads':
        return greedyActs(board, luck);
      default:
        return {
          ...greedyActs(board, luck),
          ...(board.theirs >= 0 && { edits: greedyEdits(board) }),
        };
    }
  },
};
