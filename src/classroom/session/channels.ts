import { seatsOf } from '../../crisis/place.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Place } from './place.ts';
import type { SessionState } from './state.ts';
import { type Channel, channelKey } from './statement.ts';

/** Whether two seats may talk in private; they come in the scenario's order. */
export const mayTalk = (
  scenario: Scenario,
  parties: readonly string[],
  [one, two]: readonly [string, string],
): boolean => backChannels(scenario, parties).some(([a, b]) => a === one && b === two);

/** Pairs of seats that may talk in private: those that the scenario names, or all of them. */
export function backChannels(scenario: Scenario, parties: readonly string[]): [string, string][] {
  const seats = [...seatsOf(scenario), ...Object.keys(scenario.parties).filter((id) => parties.includes(id))];
  const pairs = seats.flatMap((one, at) => seats.slice(at + 1).map((two): [string, string] => [one, two]));
  const named = scenario.backChannels;
  return named
    ? pairs.filter((pair) => named.some((one) => pair.every((seat) => one.includes(seat))))
    : pairs;
}

/** Whether somebody at a place hears a channel. */
export function hears(person: string, place: Place | undefined, channel: Channel): boolean {
  if (channel.to === 'all') return true;
  if (channel.to === 'facilitator') return channel.person === person;
  if (place?.group !== channel.group) return false;
  if (channel.to === 'public') return true;
  // A mirror sees the game as its seat does, and not what is said in its rooms.
  if (place.as !== 'delegate') return false;
  return channel.to === 'team' ? channel.seat === place.seat : channel.seats.includes(place.seat);
}

/** The channels that somebody at a place hears. */
export function channelsOf(
  scenario: Scenario,
  parties: readonly string[],
  person: string,
  place: Place | undefined,
): Channel[] {
  const own: Channel[] = [{ to: 'all' }, { to: 'facilitator', person }];
  if (!place) return own;
  const { group } = place;
  own.push({ to: 'public', group });
  if (place.as !== 'delegate') return own;
  const back = backChannels(scenario, parties)
    .filter((seats) => seats.includes(place.seat))
    .map((seats): Channel => ({ to: 'back', group, seats }));
  return [...own, { to: 'team', group, seat: place.seat }, ...back];
}

/** Names of those of a person's channels that are silenced. */
export const silencedFor = (
  { scenario, plan, silenced }: Pick<SessionState, 'scenario' | 'plan' | 'silenced'>,
  person: string,
  place: Place | undefined,
): string[] =>
  silenced.size === 0
    ? []
    : channelsOf(scenario, plan.parties, person, place)
        .map(channelKey)
        .filter((key) => silenced.has(key));
