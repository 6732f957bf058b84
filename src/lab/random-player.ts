import { decisions, mostEdits } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import { imagine } from '../crisis/imagine.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { moveRefusal } from '../crisis/move-refusal.ts';
import { isParty, ownerOf, placeOf } from '../crisis/place.ts';
import { decisionRefusal, ordersRefusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import type { Luck } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Deck } from './deck.ts';
import type { Player } from './player.ts';
import { possibleEdits } from './possible-edits.ts';
import { randomOrders } from './random-on-kernel.ts';

/**
 * Plays anything that is legal: each move as likely, each clause, and each edit of a clause. Where it ends up anyone
 * can: the measure of the other players.
 */
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
        return { public: someMove(scenario, state, seat, 'public', luck) };
      case 'decision':
        return { decision: any(decisions, luck, (one) => !decisionRefusal(scenario, state, one)) };
      default:
        return deliberate(scenario, state, seat, luck);
    }
  },
  onKernel: {
    choose: ({ compiler: { names } }, seat, luck) => luck.below(names.mustHaves[seat]?.names.length ?? 0),
    decide: randomOrders,
  },
};

/** One of those on a list that are legal, each as likely. */
function any<T>(list: readonly T[], luck: Luck, isLegal: (one: T) => boolean): T | undefined {
  const deck = new Deck(list.length);
  deck.lay(list.length);
  for (let card = deck.deal(luck); card >= 0; card = deck.deal(luck)) {
    if (isLegal(list[card] as T)) return list[card];
  }
  return undefined;
}

function someMove(
  scenario: Scenario,
  state: State,
  seat: string,
  channel: 'public' | 'quiet',
  luck: Luck,
  alsoIf = (_move: string): boolean => true,
): string | undefined {
  const own = Object.keys(scenario.moves).filter(
    (id) => ownerOf(id) === seat && scenario.moves[id]?.channel === channel,
  );
  return any(own, luck, (id) => !moveRefusal(scenario, state, seat, id) && alsoIf(id));
}

function deliberate(scenario: Scenario, state: State, seat: string, luck: Luck): Orders {
  const open = someMove(scenario, state, seat, 'public', luck);
  // Each may be affordable alone and not both together.
  const quiet = someMove(
    scenario,
    state,
    seat,
    'quiet',
    luck,
    (move) => !ordersRefusal(scenario, state, seat, { public: open, quiet: move }),
  );
  // A third party has no say in the text.
  return {
    public: open,
    quiet,
    ...(!isParty(scenario, seat) && { edits: someEdits(scenario, state, seat, luck) }),
  };
}

/** Legal edits of different clauses: any number that the step allows, or as many as there are. */
function someEdits(scenario: Scenario, state: State, seat: string, luck: Luck): Edit[] {
  const count = luck.below(mostEdits(scenario, placeOf(scenario, state).kind) + 1);
  const clauses = possibleEdits(scenario);
  const deck = new Deck(clauses.length);
  deck.lay(clauses.length);
  const chosen: Edit[] = [];
  while (chosen.length < count) {
    const clause = clauses[deck.deal(luck)];
    if (!clause) break;
    const edit = any(clause, luck, (one) => !editRefusal(scenario, state, seat, one));
    if (edit) chosen.push(edit);
  }
  return chosen;
}
