import { imagine } from '../crisis/imagine.ts';
import { ruleOutMove } from '../crisis/move-refusal.ts';
import { placeOf } from '../crisis/place.ts';
import type { View } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Barred } from './reason.ts';

/** Whether the date or the purse keeps a seat from a move now, and which; undefined when it may, or for other reasons may not, make it. */
export function barFor(scenario: Scenario, view: View, id: string): Barred['why'] | undefined {
  const state = imagine(view);
  const { kind } = placeOf(scenario, state);
  if (!scenario.moves[id]?.steps.some((step) => step === kind)) return undefined;
  const codeIn = (round: number) => ruleOutMove(scenario, { ...state, round }, view.seat, id)?.code;
  const code = codeIn(view.round);
  if (code === 'mustRest' || code === 'cannotAfford') return code;
  if (code !== 'conditionUnmet') return undefined;
  const open = [...view.rounds.keys()].filter((round) => codeIn(round) !== 'conditionUnmet');
  if (open.some((round) => round > view.round)) return 'tooEarly';
  return open.length > 0 ? 'tooLate' : undefined;
}
