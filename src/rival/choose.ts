import { imagine } from '../crisis/imagine.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { placeOf } from '../crisis/place.ts';
import { ordersRefusal } from '../crisis/refusal.ts';
import type { View } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type ActChoice, chooseActs } from './acts.ts';
import { believe } from './belief.ts';
import { chooseDecision, type DecisionChoice } from './decision.ts';
import { chooseEdits, type EditChoice } from './edits.ts';
import { efforts, type Level } from './levels.ts';
import { luckFrom } from './luck.ts';

/** How a rival is asked: how hard it thinks, and the seed of its moods (a 32-bit whole number). */
export interface Asked {
  level: Level;
  seed: number;
}

/** Why it chose so, as data: the screens put it into words, the debrief opens it. */
export interface Reason {
  /** Scores it expects its acts to change, against standing still; absent where no act was asked for. */
  acts: ActChoice | undefined;
  edits: readonly EditChoice[];
  decision: DecisionChoice | undefined;
  /** Percent by must-have of the other side. */
  belief: Readonly<Record<string, number>>;
}

/** Leaves out the last edit until nothing refuses the orders: edits were weighed one by one. */
function legal(scenario: Scenario, view: View, orders: Orders): Orders {
  let edits: readonly Edit[] = orders.edits ?? [];
  const state = imagine(view);
  while (edits.length > 0 && ordersRefusal(scenario, state, view.seat, { ...orders, edits }))
    edits = edits.slice(0, -1);
  return { ...orders, edits };
}

/**
 * What a delegation played by the computer seals in the present step. It knows its own view and nothing else, and
 * looks ahead with the real rules: every act is played out against guesses at the other side's, on to the night of
 * the deadline; every wording is weighed by how that night would then come out at both homes. It concedes along a
 * time-dependent curve (Faratin, Sierra & Jennings 1998), late if its character is bold.
 */
export function chooseOrders(
  scenario: Scenario,
  view: View,
  asked: Asked,
): { orders: Orders; reason: Reason } {
  const { seat } = view;
  const effort = efforts[asked.level];
  const luck = luckFrom(asked.seed);
  const state = imagine(view, asked.seed);
  const { kind } = placeOf(scenario, state);
  const belief = believe(scenario, state, seat);
  if (kind === 'decision') {
    const decision = chooseDecision(scenario, state, seat);
    return {
      orders: { decision: decision.decision },
      reason: { acts: undefined, edits: [], decision, belief },
    };
  }
  const edits = kind === 'homeReads' ? [] : chooseEdits(scenario, state, seat);
  const made = edits.map(({ edit }) => edit);
  const acts = kind === 'finalText' ? undefined : chooseActs(scenario, state, seat, made, effort, luck);
  const orders = legal(scenario, view, {
    ...(acts?.public !== undefined && { public: acts.public }),
    ...(acts?.quiet !== undefined && { quiet: acts.quiet }),
    ...(made.length > 0 && { edits: made }),
  });
  const { edits: kept = [], ...rest } = orders;
  return {
    orders: kept.length > 0 ? orders : rest,
    reason: { acts, edits: edits.filter(({ edit }) => kept.includes(edit)), decision: undefined, belief },
  };
}

/** The must-have a delegation played by the computer chooses: any of its own, as its mood has it. */
export function chooseMustHave(scenario: Scenario, view: View, asked: Asked): { mustHave: string } {
  const all = Object.keys(scenario.delegations[view.seat]?.mustHaves ?? {});
  return { mustHave: luckFrom(asked.seed).pick(all) ?? '' };
}
