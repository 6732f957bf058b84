import type { Bloc, Scenario } from '../scenario/schema.ts';
import { marginOf, tasteFor } from './home.ts';
import { imagine } from './imagine.ts';
import type { Edit, Offer } from './journal.ts';
import { plain } from './offer.ts';
import type { State } from './state.ts';
import { standingText } from './text-of.ts';
import type { BlocView, HomeView, View } from './view-type.ts';

/** Points by which a bloc's margin is uncertain to either side, even to its own government. */
const blur = 1;
/** How many clauses are named as a bloc's reasons. */
const reasonsShown = 3;

type Text = Readonly<Record<string, Offer>>;

function reasonsOf(scenario: Scenario, seat: string, bloc: Bloc, text: Text): BlocView['reasons'] {
  return Object.entries(scenario.clauses)
    .map(([id, clause]) => ({
      clause: id,
      taste: tasteFor(scenario, seat, bloc, id, clause, text[id] ?? plain('')),
    }))
    .filter(({ taste }) => taste !== 0)
    .sort((one, two) => Math.abs(two.taste) - Math.abs(one.taste))
    .slice(0, reasonsShown);
}

/** A home bloc by bloc, as its own government reads it: margins are ranges, not numbers. */
export function homeOf(
  scenario: Scenario,
  state: State,
  seat: string,
  text: Text = standingText(scenario, state),
): HomeView {
  const delegation = scenario.delegations[seat];
  if (!delegation) throw new RangeError(`no seat "${seat}"`);
  const blocs: Record<string, BlocView> = {};
  let [low, high] = [0, 0];
  for (const [id, bloc] of Object.entries(delegation.blocs)) {
    const middle = marginOf(scenario, state, seat, id, text);
    const margin = { low: middle - blur, high: middle + blur };
    const leans = margin.low >= 0 ? 'accepts' : margin.high < 0 ? 'refuses' : 'unsure';
    if (leans === 'accepts') low += bloc.weight;
    if (leans !== 'refuses') high += bloc.weight;
    const mood = state.meters[`${seat}.${id}`] ?? bloc.mood;
    blocs[id] = { weight: bloc.weight, mood, margin, leans, reasons: reasonsOf(scenario, seat, bloc, text) };
  }
  return { blocs, support: { low, high, needs: delegation.ratifiesAt } };
}

/** Whether a home would ratify, as far as the range in which its own government reads it can say. */
export function verdictOf({ low, high, needs }: HomeView['support']): 'yes' | 'no' | 'open' {
  if (low >= needs) return 'yes';
  return high < needs ? 'no' : 'open';
}

/** The text as it would stand if the other side met every one of these edits. */
function textWith(scenario: Scenario, state: State, seat: string, edits: readonly Edit[]): Text {
  const text = standingText(scenario, state);
  for (const edit of edits) {
    if (edit.kind === 'propose') text[edit.clause] = edit.offer;
    if (edit.kind === 'accept') {
      const theirs = Object.entries(state.table[edit.clause]?.offers ?? {}).find(([one]) => one !== seat);
      if (theirs) text[edit.clause] = theirs[1];
    }
  }
  return text;
}

/** How the seat's own home would read the text if these edits were agreed. */
export function homeIf(scenario: Scenario, view: View, edits: readonly Edit[]): HomeView {
  const state = imagine(view);
  return homeOf(scenario, state, view.seat, textWith(scenario, state, view.seat, edits));
}
