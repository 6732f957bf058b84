import { decisions, mostEdits } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import { imagine } from '../crisis/imagine.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { placeOf } from '../crisis/place.ts';
import { decisionRefusal, ordersRefusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import type { Luck } from '../rival/luck.ts';
import { movesOf } from '../rival/options.ts';
import type { Decision, Scenario } from '../scenario/schema.ts';
import type { Player } from './player.ts';
import { possibleEdits } from './possible-edits.ts';
import { randomOrders } from './random-on-kernel.ts';

/** Plays anything that is legal, each as likely. Where it ends up anyone can: the measure of the other players. */
export const randomPlayer: Player = {
  choose: (scenario, view, luck) =>
    luck.pick(Object.keys(scenario.delegations[view.seat]?.mustHaves ?? {})) ?? '',
  decide(scenario, view, luck) {
    const { seat } = view;
    // What is legal is asked of the game as the seat knows it.
    const state = imagine(view);
    switch (view.steps[view.step]) {
      case 'finalText':
        return { edits: someEdits(scenario, state, seat, luck) };
      case 'homeReads':
        return { public: luck.pick(movesOf(scenario, state, seat, 'public')) };
      case 'decision':
        return { decision: decision(scenario, state, luck) };
      default:
        return deliberate(scenario, state, seat, luck);
    }
  },
  onKernel: {
    choose: ({ compiler: { names } }, seat, luck) => luck.below(names.mustHaves[seat]?.names.length ?? 0),
    decide: randomOrders,
  },
};

function deliberate(scenario: Scenario, state: State, seat: string, luck: Luck): Orders {
  const open = luck.pick(movesOf(scenario, state, seat, 'public'));
  // Each may be affordable alone and not both together.
  const quiet = luck
    .shuffled(movesOf(scenario, state, seat, 'quiet'))
    .find((move) => ordersRefusal(scenario, state, seat, { public: open, quiet: move }) === undefined);
  const edits = someEdits(scenario, state, seat, luck);
  return { public: open, quiet, edits };
}

/** Legal edits of different clauses: any number that the step allows, or as many as there are. */
function someEdits(scenario: Scenario, state: State, seat: string, luck: Luck): Edit[] {
  const count = luck.below(mostEdits(scenario, placeOf(scenario, state).kind) + 1);
  const chosen = new Map<string, Edit>();
  for (const edit of luck.shuffled(possibleEdits(scenario))) {
    if (chosen.size === count) break;
    if (chosen.has(edit.clause) || editRefusal(scenario, state, seat, edit)) continue;
    chosen.set(edit.clause, edit);
  }
  return [...chosen.values()];
}

function decision(scenario: Scenario, state: State, luck: Luck): Decision | undefined {
  return luck.pick(decisions.filter((one) => decisionRefusal(scenario, state, one) === undefined));
}
