import type { Scenario } from '../../scenario/schema.ts';

/** The colour of a delegation or third party, as its author chose it. */
export const colourIn =
  ({ delegations, parties }: Scenario) =>
  (seat: string): string | undefined =>
    delegations[seat]?.colour ?? parties[seat]?.colour;
