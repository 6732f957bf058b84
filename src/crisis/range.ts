import type { Scenario } from '../scenario/schema.ts';
import { broken, calm } from './rupture.ts';

/** The lowest and highest value of a meter, or of `rupture`; the mood of a bloc runs from 0 to 100. */
export function rangeOf(scenario: Scenario, meter: string): { min: number; max: number } {
  if (meter === 'rupture') return { min: broken, max: calm };
  return scenario.meters[meter] ?? { min: 0, max: 100 };
}
