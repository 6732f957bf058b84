import type { Scenario } from '../scenario/schema.ts';

/** Whether a matter is addressed to a seat: only such a seat's acts answer it. */
export function isAddressedTo(scenario: Scenario, matter: string, seat: string): boolean {
  const to = scenario.matters[matter]?.to;
  return to === 'both' || to === seat;
}
