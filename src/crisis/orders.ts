import type { Scenario } from '../scenario/schema.ts';
import type { Orders } from './journal.ts';
import { placeOf } from './place.ts';
import type { State } from './state.ts';

/** Orders with the standing move put in where the step asks for an act and none was chosen. */
export function filled(scenario: Scenario, state: State, seat: string, orders: Orders): Orders {
  const { kind } = placeOf(scenario, state);
  const standing = scenario.delegations[seat]?.standing;
  if (kind === 'deliberation') {
    return { ...orders, public: orders.public ?? standing?.public, quiet: orders.quiet ?? standing?.quiet };
  }
  return orders;
}

/** What a delegation does when its time runs out: it holds its line, and at the last step it stays silent. */
export function standingOrders(scenario: Scenario, state: State, seat: string): Orders {
  const { kind } = placeOf(scenario, state);
  const orders: Orders = kind === 'decision' ? { decision: 'lapse' } : {};
  return { ...filled(scenario, state, seat, orders), standing: true };
}
