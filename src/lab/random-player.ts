import { editRefusal } from '../crisis/edit-refusal.ts';
import { imagine } from '../crisis/imagine.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { decisionRefusal, ordersRefusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import { movesOf } from '../rival/options.ts';
import type { Decision, Scenario } from '../scenario/schema.ts';
import type { Luck } from './luck.ts';
import type { Player } from './player.ts';
import { possibleEdits } from './possible-edits.ts';

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
        return { edits: someEdits(scenario, state, seat, luck, Object.keys(scenario.clauses).length) };
      case 'homeReads':
        return { public: luck.pick(movesOf(scenario, state, seat, 'public')) };
      case 'decision':
        return { decision: decision(scenario, state, luck) };
      default:
        return deliberate(scenario, state, seat, luck);
    }
  },
};

function deliberate(scenario: Scenario, state: State, seat: string, luck: Luck): Orders {
  const open = luck.pick(movesOf(scenario, state, seat, 'public'));
  // Each may be affordable alone and not both together.
  const quiet = luck
    .shuffled(movesOf(scenario, state, seat, 'quiet'))
    .find((move) => ordersRefusal(scenario, state, seat, { public: open, quiet: move }) === undefined);
  const edits = someEdits(scenario, state, seat, luck, scenario.rules.editsPerRound);
  return { public: open, quiet, edits };
}

/** Legal edits of different clauses: any number up to `most`, or as many as there are. */
function someEdits(scenario: Scenario, state: State, seat: string, luck: Luck, most: number): Edit[] {
  const count = luck.below(most + 1);
  const chosen = new Map<string, Edit>();
  for (const edit of luck.shuffled(possibleEdits(scenario))) {
    if (chosen.size === count) break;
    if (chosen.has(edit.clause) || editRefusal(scenario, state, seat, edit)) continue;
    chosen.set(edit.clause, edit);
  }
  return [...chosen.values()];
}

function decision(scenario: Scenario, state: State, luck: Luck): Decision | undefined {
  const all: Decision[] = ['sign', 'announce', 'lapse'];
  return luck.pick(all.filter((one) => decisionRefusal(scenario, state, one) === undefined));
}
