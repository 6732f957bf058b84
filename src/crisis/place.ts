import type { Round, Scenario } from '../scenario/schema.ts';
import type { Place } from './state.ts';

/** What `State` and `View` both know about where in the calendar a game stands. */
export interface Whereabouts {
  readonly cut: string;
  /** Place in the cut, from 0. */
  readonly round: number;
  readonly step: number;
}

/** Round ids of a cut, in order. Throws on a cut the scenario does not have. */
export function roundsOf(scenario: Scenario, cut: string): readonly string[] {
  const found = scenario.calendar.cuts[cut];
  if (!found)
    throw new RangeError(`no cut "${cut}"; there are ${Object.keys(scenario.calendar.cuts).join(', ')}`);
  return found.rounds;
}

/** The round a game stands in. */
export function roundAt(scenario: Scenario, at: Whereabouts): { id: string; round: Round } {
  const id = roundsOf(scenario, at.cut)[at.round];
  const round = id === undefined ? undefined : scenario.calendar.rounds[id];
  if (id === undefined || !round) throw new RangeError(`the cut "${at.cut}" has no round ${at.round}`);
  return { id, round };
}

/** Round and kind of step a game stands in. */
export function placeOf(scenario: Scenario, at: Whereabouts): Place {
  const { id, round } = roundAt(scenario, at);
  return { round: id, kind: round.steps[at.step] ?? 'deliberation' };
}

const calendars = new WeakMap<Scenario, ReadonlyMap<string, number>>();

/** Place of a round in the full calendar, from 0; -1 when there is none of that name. */
export function calendarPlace(scenario: Scenario, round: string): number {
  let places = calendars.get(scenario);
  if (!places) {
    places = new Map(Object.keys(scenario.calendar.rounds).map((id, place) => [id, place]));
    calendars.set(scenario, places);
  }
  return places.get(round) ?? -1;
}

/** Rounds of the full calendar that the cut leaves out just before the round a game stands in. */
export function skippedBefore(scenario: Scenario, at: Whereabouts): string[] {
  const cut = roundsOf(scenario, at.cut);
  const all = Object.keys(scenario.calendar.rounds);
  const before = at.round === 0 ? -1 : calendarPlace(scenario, cut[at.round - 1] ?? '');
  return all.slice(before + 1, calendarPlace(scenario, cut[at.round] ?? ''));
}

/** Whole days from a game's round to the first minute of the deadline's day. */
export function daysLeft(scenario: Scenario, at: Whereabouts): number {
  const day = 24 * 60 * 60 * 1000;
  return Math.round(
    (Date.parse(scenario.calendar.deadline) - Date.parse(roundAt(scenario, at).round.date)) / day,
  );
}

/** The two seats, in the scenario's order. */
export const seatsOf = (scenario: Scenario): string[] => Object.keys(scenario.delegations);

/** The delegation across the table. */
export function otherOf(scenario: Scenario, seat: string): string {
  return seatsOf(scenario).find((one) => one !== seat) ?? seat;
}

/** The seat a name such as `seoul.giveNotice` belongs to. */
export const ownerOf = (dotted: string): string => dotted.slice(0, Math.max(0, dotted.indexOf('.')));
