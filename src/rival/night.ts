import { tasteOfText } from '../crisis/home.ts';
import type { Offer } from '../crisis/journal.ts';
import { otherOf, roundsOf } from '../crisis/place.ts';
import type { State } from '../crisis/state.ts';
import { step } from '../crisis/step.ts';
import { agreedCount, standingText } from '../crisis/text-of.ts';
import type { Decision, Scenario } from '../scenario/schema.ts';
import { worthOf } from './worth.ts';

/** Seat -> what it decides at the last step. */
export type Decisions = Readonly<Record<string, Decision>>;

/**
 * How a game would come out if the night of the deadline came now: the real rules play the decision and the
 * epilogue from here. The text, the tracks and the homes are taken as they stand.
 */
export function nightOf(scenario: Scenario, state: State, decisions: Decisions): State {
  const rounds = roundsOf(scenario, state.cut);
  const last = rounds.length - 1;
  const steps = scenario.calendar.rounds[rounds[last] ?? '']?.steps ?? [];
  const sealed = Object.fromEntries(
    Object.entries(decisions).map(([seat, decision]) => [seat, { decision }]),
  );
  const eve: State = { ...state, phase: 'deliberation', round: last, step: steps.length - 1, sealed };
  const decided = state.outcome
    ? { ...state, phase: 'resolution' as const }
    : step(scenario, eve, { type: 'closeRound' });
  return step(scenario, decided, { type: 'advance' });
}

/** A state with one clause agreed in these words. */
export function withClause(state: State, clause: string, agreed: Offer | undefined): State {
  const stands = state.table[clause];
  return stands ? { ...state, table: { ...state.table, [clause]: { ...stands, agreed } } } : state;
}

/**
 * How a home likes a text, bloc by bloc: the weighted sum of its tastes. Scores move only when something tips over;
 * this says in which direction a wording pulls before it does.
 */
export function pullOf(scenario: Scenario, state: State, seat: string): number {
  const text = standingText(scenario, state);
  return Object.values(scenario.delegations[seat]?.blocs ?? {}).reduce(
    (sum, bloc) => sum + (bloc.weight * tasteOfText(scenario, seat, bloc, text)) / 100,
    0,
  );
}

/** What both seats would have of the night. */
export interface Prospect {
  mine: number;
  theirs: number;
}

/** The better of the two ways in which both sides can still speak on the last night, for the seat that asks. */
export function prospectOf(scenario: Scenario, state: State, seat: string): Prospect {
  const other = otherOf(scenario, seat);
  const ways: Decision[] = ['announce'];
  // A joint text is worth thinking through once most of what it needs is agreed.
  if (agreedCount(state) + 2 >= scenario.rules.clausesToSign) ways.push('sign');
  const pull = { mine: pullOf(scenario, state, seat), theirs: pullOf(scenario, state, other) };
  const prospects = ways.map((way): Prospect => {
    const night = nightOf(scenario, state, { [seat]: way, [other]: way });
    return {
      mine: worthOf(scenario, night, seat) + pull.mine,
      theirs: worthOf(scenario, night, other) + pull.theirs,
    };
  });
  return prospects.reduce((best, one) => (one.mine > best.mine ? one : best));
}
