import type { Delegation, Scenario } from '../scenario/schema.ts';
import type { Orders } from './journal.ts';
import { placeOf, type Whereabouts } from './place.ts';

/** What a seat does when its time runs out; undefined for a seat that is none. */
export const standingOf = (scenario: Scenario, seat: string): Delegation['standing'] | undefined =>
  (scenario.delegations[seat] ?? scenario.parties[seat])?.standing;

/** Orders with the standing move put in where the step asks for an act and none was chosen. */
export function filled(scenario: Scenario, at: Whereabouts, seat: string, orders: Orders): Orders {
  const { kind } = placeOf(scenario, at);
  const standing = standingOf(scenario, seat);
  if (kind === 'deliberation') {
    return { ...orders, public: orders.public ?? standing?.public, quiet: orders.quiet ?? standing?.quiet };
  }
  return orders;
}

/** What a seat does when its time runs out: it holds its line, and at the last step it stays silent. */
export function standingOrders(scenario: Scenario, at: Whereabouts, seat: string): Orders {
  const { kind } = placeOf(scenario, at);
  const orders: Orders = kind === 'decision' ? { decision: 'lapse' } : {};
  return { ...filled(scenario, at, seat, orders), standing: true };
}
