import type { Scenario } from '../scenario/schema.ts';
import { holds } from './evaluate.ts';
import { own } from './own.ts';
import { ownerOf, placeOf } from './place.ts';
import { rangeOf } from './range.ts';
import type { Refusal } from './refusal-type.ts';
import type { State } from './state.ts';

/** What rules a move out whatever the step: owner, uses, condition, cost. */
export function ruleOutMove(scenario: Scenario, state: State, seat: string, id: string): Refusal | undefined {
  const move = own(scenario.moves, id);
  if (!move) return { code: 'unknownMove', move: id };
  if (ownerOf(id) !== seat) return { code: 'notYourMove', move: id, seat };
  const last = state.done[id]?.at(-1);
  if (move.once && last !== undefined) return { code: 'onlyOnce', move: id };
  const free = last === undefined ? 0 : last + move.rest + 1;
  if (move.rest > 0 && state.round < free) return { code: 'mustRest', move: id, rounds: free - state.round };
  if (move.when && !holds(scenario, state, move.when)) return { code: 'conditionUnmet', move: id };
  for (const [meter, needs] of Object.entries(move.costs)) {
    const has = (state.meters[meter] ?? 0) - rangeOf(scenario, meter).min;
    if (has < needs) return { code: 'cannotAfford', move: id, meter, needs, has };
  }
  return undefined;
}

/** Why a seat may not make a move in the present step, or undefined when it may. */
export function moveRefusal(scenario: Scenario, state: State, seat: string, id: string): Refusal | undefined {
  const { kind } = placeOf(scenario, state);
  const move = own(scenario.moves, id);
  if (move && !move.steps.some((step) => step === kind)) return { code: 'wrongStep', move: id, step: kind };
  return ruleOutMove(scenario, state, seat, id);
}
