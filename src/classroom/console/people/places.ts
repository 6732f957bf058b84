import { seatName } from '../../../screens/text/seat-name.ts';
import { delegateAt } from '../../session/decide/seating.ts';
import { rolesOf, seatsIn } from '../../session/people.ts';
import type { Place } from '../../session/place.ts';
import type { Group, SessionState } from '../../session/state.ts';
import type { ConsoleContext } from '../desk/console-context.ts';

type Naming = Pick<ConsoleContext, 't' | 'words' | 'state'>;

/** The groups that play now. */
export const groupsNow = ({ groups, play }: SessionState): Group[] =>
  Object.values(groups).filter((group) => group.play === play);

/** Every place of a group that somebody can be put in; of a team's offices, the next that is free. */
export function placesIn(state: SessionState, group: Group): Place[] {
  const { id } = group;
  const seats = seatsIn(group);
  return [
    ...seats.map((seat) => delegateAt(state, id, seat)),
    { as: 'press', group: id },
    ...seats.map((seat): Place => ({ as: 'mirror', group: id, seat })),
    { as: 'observer', group: id },
  ];
}

/** What names a place but for the office in it, so that a list can show where somebody sits. */
export const placeKey = (place: Place | undefined): string =>
  place ? [place.as, place.group, 'seat' in place ? place.seat : ''].join('/') : '';

/** A group in words: which table, and whether it is the second time. */
export const tableName = (group: string, t: Naming['t']): string =>
  group.endsWith("'")
    ? t('class-console:tableAgain', { name: group.replace(/'+$/, '') })
    : t('class-console:table', { name: group });

/** A place in words, without its table. */
export function placeName(place: Place | undefined, { t, words, state }: Naming): string {
  if (!place) return t('class-console:place.none');
  if (place.as === 'press' || place.as === 'observer') return t(`class-console:place.${place.as}`);
  const seat = seatName(state.scenario, place.seat, words);
  return place.as === 'mirror' ? t('class-console:place.mirror', { seat }) : seat;
}

/** The offices of a seat, by name and in words. */
export const officesOf = (state: SessionState, seat: string, words: Naming['words']) =>
  Object.keys(rolesOf(state, seat)).map((role) => ({ role, name: words(`roles.${seat}.${role}.name`) }));
