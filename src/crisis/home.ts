import type { Bloc, Clause, Scenario } from '../scenario/schema.ts';
import type { Offer } from './journal.ts';
import type { State } from './state.ts';
import { standingText } from './text-of.ts';

type Text = Readonly<Record<string, Offer>>;

/** A dislike grows weaker by `by`, but never turns into a wish. */
const soften = (taste: number, by: number): number => (taste < 0 ? Math.min(0, taste + by) : taste);
/** A wish grows weaker by `by`, but never turns into a dislike. */
const dilute = (taste: number, by: number): number => (taste > 0 ? Math.max(0, taste - by) : taste);

/** How a bloc of `seat` takes to one line of a text: its taste, after the wording has done its work. */
export function tasteFor(
  scenario: Scenario,
  seat: string,
  bloc: Bloc,
  id: string,
  clause: Clause,
  line: Offer,
): number {
  const { ambiguity, condition } = scenario.rules;
  let taste = bloc.taste[id]?.[line.position] ?? 0;
  if (line.ambiguous) taste = dilute(soften(taste, ambiguity), ambiguity);
  const commits = clause.commits === 'both' || clause.commits === seat;
  for (const loose of [line.conditional, line.revocable]) {
    if (loose) taste = commits ? soften(taste, condition) : dilute(taste, condition);
  }
  return taste;
}

/** What a text is to a bloc, added up over its clauses. */
function tasteOfText(scenario: Scenario, seat: string, bloc: Bloc, text: Text): number {
  let sum = 0;
  for (const [id, clause] of Object.entries(scenario.clauses)) {
    const line = text[id];
    if (line) sum += tasteFor(scenario, seat, bloc, id, clause, line);
  }
  return sum;
}

/** The sum from which on a bloc accepts, at a mood of 0..100. */
export const thresholdOf = (scenario: Scenario, bloc: Bloc, mood: number): number =>
  bloc.threshold - Math.trunc((mood - 50) / scenario.rules.moodStep);

/** By how much a text clears (+) or misses (-) a bloc's threshold. */
export function marginOf(scenario: Scenario, state: State, seat: string, id: string, text: Text): number {
  const bloc = scenario.delegations[seat]?.blocs[id];
  if (!bloc) throw new RangeError(`no bloc "${seat}.${id}"`);
  return (
    tasteOfText(scenario, seat, bloc, text) -
    thresholdOf(scenario, bloc, state.meters[`${seat}.${id}`] ?? bloc.mood)
  );
}

/** Weight (0..100) of the blocs of a home that accept a text; the text as it stands when none is given. */
export function supportOf(scenario: Scenario, state: State, seat: string, text?: Text): number {
  const read = text ?? standingText(scenario, state);
  let weight = 0;
  for (const [id, bloc] of Object.entries(scenario.delegations[seat]?.blocs ?? {})) {
    if (marginOf(scenario, state, seat, id, read) >= 0) weight += bloc.weight;
  }
  return weight;
}

/** Whether a home would ratify a text; the text as it stands when none is given. */
export const ratifies = (scenario: Scenario, state: State, seat: string, text?: Text): boolean =>
  supportOf(scenario, state, seat, text) >= (scenario.delegations[seat]?.ratifiesAt ?? 100);
