import type { Scenario } from '../scenario/schema.ts';
import { applyEffects } from './apply.ts';
import { imagine } from './imagine.ts';
import type { View } from './view-type.ts';

/** What an adviser expects a move to do to a meter: whole points, lowest to highest. */
export interface Forecast {
  adviser: string;
  meter: string;
  low: number;
  high: number;
}

/**
 * What the seat's advisers expect of a move: its own effects as the seat can know them, bent by each adviser's bias
 * and as wide as his uncertainty. Meters a move leaves alone are not forecast.
 */
export function forecast(scenario: Scenario, view: View, moveId: string): Forecast[] {
  const move = scenario.moves[moveId];
  const delegation = scenario.delegations[view.seat];
  if (!move || !delegation) return [];
  const { changes } = applyEffects(scenario, imagine(view), move.effects, {
    seat: view.seat,
    public: true,
  });
  return Object.entries(delegation.advisers).flatMap(([adviser, { watches, bias, spread }]) =>
    watches.flatMap((meter) => {
      const change = changes[meter];
      if (change === undefined) return [];
      const middle = change + bias;
      return [{ adviser, meter, low: middle - spread, high: middle + spread }];
    }),
  );
}
