import { isAddressedTo } from '../../crisis/addressed.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario, StepKind } from '../../scenario/schema.ts';
import { answersTo } from './choices.ts';

/** A matter on the desk: how large it has grown, and what would answer it. */
export interface MatterCard {
  matter: string;
  size: number;
  /** Size at which leaving it once more ends it for good. */
  most: number;
  to: string;
  favours: string | undefined;
  heavy: boolean;
  /** Whether this seat has to deal with it. */
  ours: boolean;
  /** Acts of this seat that answer it in this step. */
  answers: readonly string[];
}

/** Open matters, this seat's own first, larger ones first. */
export function matterCards(scenario: Scenario, view: View, step: StepKind): MatterCard[] {
  return view.matters
    .flatMap(({ matter, size }) => {
      const rules = scenario.matters[matter];
      if (!rules) return [];
      const ours = isAddressedTo(scenario, matter, view.seat);
      return [
        {
          matter,
          size,
          most: rules.left.length,
          to: rules.to,
          favours: rules.favours,
          heavy: rules.heavy,
          ours,
          answers: ours ? answersTo(scenario, view, step, matter) : [],
        },
      ];
    })
    .sort((a, b) => Number(b.ours) - Number(a.ours) || b.size - a.size);
}
