import type { Scenario } from '../scenario/schema.ts';
import { editRefusal } from './edit-refusal.ts';
import { imagine } from './imagine.ts';
import type { Edit, Orders } from './journal.ts';
import { moveRefusal } from './move-refusal.ts';
import { ownerOf } from './place.ts';
import { decisionRefusal, ordersRefusal } from './refusal.ts';
import type { Refusal } from './refusal-type.ts';
import type { View } from './view-type.ts';

/** Every move of the seat's own, with why it may not be made in the present step, if it may not. */
export function legalMoves(scenario: Scenario, view: View): Record<string, Refusal | undefined> {
  const state = imagine(view);
  const own = Object.keys(scenario.moves).filter((id) => ownerOf(id) === view.seat);
  return Object.fromEntries(own.map((id) => [id, moveRefusal(scenario, state, view.seat, id)]));
}

/** Why the seat may not make an edit now, or undefined when it may. */
export const editRefusalIn = (scenario: Scenario, view: View, edit: Edit): Refusal | undefined =>
  editRefusal(scenario, imagine(view), view.seat, edit);

/** Why the seat may not take a decision now, or undefined when it may. */
export const decisionRefusalIn = (
  scenario: Scenario,
  view: View,
  decision: Orders['decision'],
): Refusal | undefined => decisionRefusal(scenario, imagine(view), decision);

/** Why the seat may not seal these orders, or undefined when it may. */
export const ordersRefusalIn = (scenario: Scenario, view: View, orders: Orders): Refusal | undefined =>
  ordersRefusal(scenario, imagine(view), view.seat, orders);
