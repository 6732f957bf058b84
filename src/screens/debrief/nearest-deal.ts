import { bargainingSpace, dealAt } from '../../crisis/bargaining.ts';
import { ratifies, supportOf } from '../../crisis/home.ts';
import type { State } from '../../crisis/state.ts';
import { standingText } from '../../crisis/text-of.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Spot } from './deals.ts';

/** A full text in plain words that both homes would have ratified, and where it differs from the text as it stood. */
export interface NearDeal extends Spot {
  changes: readonly { clause: string; from: string; to: string }[];
}

/**
 * Of all deals that both homes would ratify in a state, the one with the fewest clauses changed; among equals the one
 * with the most support in the home that likes it less. Without changes when the text itself would have passed,
 * undefined when there is none. `x` is the first seat's support.
 */
export function nearestDeal(
  scenario: Scenario,
  state: State,
  [first, second]: readonly [string, string],
): NearDeal | undefined {
  const stands = { x: supportOf(scenario, state, first), y: supportOf(scenario, state, second) };
  // Its wording may carry a text that plain words would not.
  if (ratifies(scenario, state, first) && ratifies(scenario, state, second))
    return { ...stands, changes: [] };
  const space = bargainingSpace(scenario, state);
  const text = standingText(scenario, state);
  let best: NearDeal | undefined;
  for (let deal = 0; deal < space.deals; deal += 1) {
    if (space.ratified[deal] !== 1) continue;
    const x = space.support[first]?.[deal] ?? 0;
    const y = space.support[second]?.[deal] ?? 0;
    const positions = dealAt(space, deal);
    const changes = space.clauses.flatMap(({ id }) => {
      const to = positions[id] ?? '';
      const from = text[id]?.position ?? to;
      return from === to ? [] : [{ clause: id, from, to }];
    });
    const nearer = best ? best.changes.length - changes.length : 1;
    if (!best || nearer > 0 || (nearer === 0 && Math.min(x, y) > Math.min(best.x, best.y)))
      best = { x, y, changes };
  }
  return best;
}
