import type { Round, Scenario } from '../scenario/schema.ts';
import { own } from './own.ts';
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
  const found = own(scenario.calendar.cuts, cut);
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

/** What `State` and `View` both know about who sits in a game. */
export interface Seated {
  /** Third parties that have a seat, in the scenario's order. */
  readonly parties: readonly string[];
}

/** Every seat that acts in a game: the two delegations, then the third parties that have one. */
export const actorsOf = (scenario: Scenario, { parties }: Seated): string[] => [
  ...seatsOf(scenario),
  ...parties,
];

/** Whether a name is that of a third party. */
export const isParty = (scenario: Scenario, seat: string): boolean => Object.hasOwn(scenario.parties, seat);

/** Whether a name is that of a home bloc, `seat.bloc`: its mood is the meter of that name. */
export function isBloc(scenario: Scenario, name: string): boolean {
  const [seat = '', bloc = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(scenario.delegations, seat)) return false;
  return Object.hasOwn(scenario.delegations[seat]?.blocs ?? {}, bloc);
}

/** Whether a meter is counted in a game: what only a third party may know is not while it has no seat. */
export function isCounted(scenario: Scenario, meter: string, { parties }: Seated): boolean {
  const reader = scenario.meters[meter]?.seen ?? 'all';
  return !isParty(scenario, reader) || parties.includes(reader);
}

/**
 * The third parties that are given a seat, in the scenario's order. Throws a RangeError on one the scenario does not
 * have.
 */
export function seatedIn(scenario: Scenario, parties: readonly string[]): string[] {
  const all = Object.keys(scenario.parties);
  const unknown = parties.find((party) => !all.includes(party));
  if (unknown !== undefined)
    throw new RangeError(
      `no third party "${unknown}"; there ${all.length > 0 ? `are ${all.join(', ')}` : 'is none'}`,
    );
  return all.filter((party) => parties.includes(party));
}

/** The delegation across the table. */
export function otherOf(scenario: Scenario, seat: string): string {
  return seatsOf(scenario).find((one) => one !== seat) ?? seat;
}

/** The seat a name such as `seoul.giveNotice` belongs to. */
export const ownerOf = (dotted: string): string => dotted.slice(0, Math.max(0, dotted.indexOf('.')));
