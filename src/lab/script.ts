import { mostEdits } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import { imagine } from '../crisis/imagine.ts';
import type { Edit, Journal, Orders } from '../crisis/journal.ts';
import { placeOf, roundsOf } from '../crisis/place.ts';
import { decisionRefusal, ordersRefusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import type { History } from '../scenario/history-schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ordersOf } from './history-player.ts';
import type { Player } from './player.ts';

/** What one delegation is to do, written down beforehand. Crosses threads as it is. */
export interface Script {
  mustHave: string | undefined;
  /** Round -> what it orders in each step; nothing is ordered where nothing is written. */
  rounds: Readonly<Record<string, readonly (Orders | undefined)[]>>;
}

/** What a delegation really did. */
export const scriptOfHistory = (history: History, seat: string): Script => ({
  mustHave: history.mustHaves[seat],
  rounds: Object.fromEntries(
    Object.entries(history.rounds).map(([round, steps]) => [
      round,
      steps.map((step) => step[seat] && ordersOf(step[seat])),
    ]),
  ),
});

/** What a seat did in a saved game. The rules are not asked: a script may hold what is not legal in another game. */
export function scriptOfJournal(scenario: Scenario, journal: Journal, seat: string): Script {
  const places = roundsOf(scenario, journal.cut).flatMap((round) =>
    (scenario.calendar.rounds[round]?.steps ?? []).map(() => round),
  );
  const rounds: Record<string, (Orders | undefined)[]> = {};
  let mustHave: string | undefined;
  let orders: Orders | undefined;
  for (const event of journal.events) {
    if (event.type === 'choose' && event.seat === seat) mustHave = event.mustHave;
    if (event.type === 'seal' && event.seat === seat) orders = event.orders;
    if (event.type !== 'closeRound') continue;
    const round = places.shift() ?? '';
    rounds[round] = [...(rounds[round] ?? []), orders];
    orders = undefined;
  }
  return { mustHave, rounds };
}

/**
 * What of some orders is legal as a state stands; the rest is left out, and the standing instruction fills in for it.
 * Without a decision of its own that may be, a delegation lets its time run out.
 */
function legalPart(scenario: Scenario, state: State, seat: string, orders: Orders): Orders {
  const { kind } = placeOf(scenario, state);
  const may = (some: Orders): boolean =>
    ordersRefusal(scenario, state, seat, kind === 'decision' ? { decision: 'lapse', ...some } : some) ===
    undefined;
  const open = may({ public: orders.public }) ? orders.public : undefined;
  const quiet = may({ public: open, quiet: orders.quiet }) ? orders.quiet : undefined;
  const edits: Edit[] = [];
  for (const edit of (orders.edits ?? []).slice(0, mostEdits(scenario, kind))) {
    const known = edits.some(({ clause }) => clause === edit.clause);
    if (!known && !editRefusal(scenario, state, seat, edit)) edits.push(edit);
  }
  const decided = orders.decision && !decisionRefusal(scenario, state, orders.decision);
  return {
    ...(open !== undefined && { public: open }),
    ...(quiet !== undefined && { quiet }),
    ...(edits.length > 0 && { edits }),
    ...(kind === 'decision' && { decision: decided ? orders.decision : 'lapse' }),
  };
}

/** How many things some orders ask for. */
const sizeOf = ({ public: open, quiet, edits = [], decision }: Orders): number =>
  [open, quiet, decision].filter((one) => one !== undefined).length + edits.length;

/**
 * Does what is written as far as it is legal, and holds its line elsewhere.
 * @param left called when something was left out, since it is not legal as the game stands
 */
export const scriptPlayer = ({ mustHave, rounds }: Script, left?: () => void): Player => ({
  choose(scenario, { seat }) {
    const known = Object.keys(scenario.delegations[seat]?.mustHaves ?? {});
    return known.find((one) => one === mustHave) ?? known[0] ?? '';
  },
  decide(scenario, view) {
    const orders = rounds[view.rounds[view.round] ?? '']?.[view.step] ?? {};
    const legal = legalPart(scenario, imagine(view), view.seat, orders);
    if (sizeOf(legal) < sizeOf(orders)) left?.();
    return legal;
  },
});
