import type { Scenario } from '../../scenario/schema.ts';
import { draw } from '../chance.ts';
import type { State } from '../state.ts';
import { happen } from './consider.ts';
import type { Done } from './perform.ts';

/** Percent chance of an incident at the end of a round: shown to everyone beforehand, 0 above rupture 2. */
export const incidentChance = (scenario: Scenario, rupture: number): number =>
  rupture === 2 ? scenario.rules.incident.chance : 0;

/** At rupture 2 every round carries the shown chance of an incident, which may break the crisis. */
export function incident(scenario: Scenario, state: State): Done {
  const chance = incidentChance(scenario, state.rupture);
  if (chance === 0) return { state, heard: [] };
  const roll = draw(state.chance, chance);
  const drawn = { ...state, chance: roll.chance };
  return roll.happens
    ? happen(scenario, drawn, scenario.rules.incident.happening)
    : { state: drawn, heard: [] };
}
