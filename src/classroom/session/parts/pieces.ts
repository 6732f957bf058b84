import { seatsOf } from '../../../crisis/place.ts';
import { publicView } from '../../../crisis/public-view.ts';
import { view } from '../../../crisis/view.ts';
import type { View } from '../../../crisis/view-type.ts';
import { headOf, heldByPeople, peopleOf, seatsIn } from '../people.ts';
import type { Group, Said, SessionState } from '../state.ts';
import type {
  AfterPart,
  AroundPart,
  ArrivedPart,
  ClockPart,
  HeadlinePart,
  HeardPart,
  MinePart,
  SessionPart,
  TeamPart,
} from './part-types.ts';

/** What everyone may know of the session itself. */
export function sessionPart({ plan, phase, paused, play }: SessionState): SessionPart {
  const { title, scenario, cut, masked, plain, decide, freeText, duel, parties, level } = plan;
  return {
    ...{ title, scenario, cut, masked, plain, decide, freeText, duel, parties, level, phase, play },
    paused: paused?.why,
    pausedSince: paused?.since,
  };
}

const views = new WeakMap<Group['game'], Map<string, View>>();

/** A view of a game, worked out once for each state of it. */
function once(game: Group['game'], key: string, look: () => View): View {
  const known = views.get(game) ?? new Map<string, View>();
  views.set(game, known);
  const found = known.get(key) ?? look();
  known.set(key, found);
  return found;
}

/** What a seat may know of a group's game. */
export const viewOf = ({ game }: Group, seat: string): View =>
  once(game, seat, () => view(game.scenario, game.state, seat));

/** What anybody may know of a group's game. */
export function tableView(group: Group): View {
  const { scenario } = group.game;
  const [first = ''] = seatsOf(scenario);
  return once(group.game, '', () => publicView(scenario, viewOf(group, first)));
}

export function clockPart({ plan, paused }: SessionState, { clock }: Group): ClockPart {
  return { mode: plan.clock, endsAt: clock.endsAt, since: clock.since, pausedSince: paused?.since };
}

export function around(state: SessionState, group: Group): AroundPart {
  return {
    group: group.id,
    people: peopleOf(state, group.id).flatMap(([person, { name, place, away }]) =>
      place ? [{ person, name, place, away, ready: group.ready.includes(person) }] : [],
    ),
    seats: seatHolders(state, group),
  };
}

export const seatHolders = (state: SessionState, group: Group): AroundPart['seats'] =>
  seatsIn(group).map((seat) => ({
    seat,
    heldBy: heldByPeople(state, group, seat) ? ('people' as const) : ('computer' as const),
  }));

/** Seats that have done what their game waits for. */
export const seatsDone = ({ game: { state } }: Group): string[] =>
  Object.keys(state.phase === 'briefing' ? state.mustHaves : state.sealed);

/** Everyone who has come in. */
export const arrived = ({ people }: SessionState): ArrivedPart[] =>
  Object.values(people).map(({ name, place, away }) => ({ name, place, away }));

export function team(state: SessionState, group: Group, seat: string): TeamPart | undefined {
  const one = group.teams[seat];
  if (!one) return undefined;
  const { draft, leaning, version, draftedBy, votes } = one;
  return { seat, head: headOf(state, group.id, seat), draft, leaning, version, draftedBy, votes };
}

/** Something said, as whoever hears it is told. */
export const heardPart = ({ people }: SessionState, said: Said): HeardPart => ({
  ...said,
  name: people[said.by]?.name,
});

/** A group's headlines: whose home bloc each moved, and which way. */
export function headlines({ people }: SessionState, { headlines: all, game }: Group): HeadlinePart[] {
  return all.flatMap(({ by, at, event: index, text, says, round }) => {
    const event = game.journal.events[index];
    if (event?.type !== 'headline') return [];
    return [{ at, name: people[by]?.name, round, bloc: event.bloc, by: event.by, text, says }];
  });
}

export function mine(state: SessionState, person: string): MinePart {
  const place = state.people[person]?.place;
  const group = place && state.groups[place.group];
  const own = <T extends { by: string }>(all: readonly T[] = []) => all.filter(({ by }) => by === person);
  return {
    mirrored: own(group?.mirrored).map(({ place: at, orders }) => ({ place: at, orders })),
    foretold: own(group?.foretold).map(({ place: at, seat, move }) => ({ place: at, seat, move })),
    reflections: own(state.reflections).map(({ moment, question, text }) => ({ moment, question, text })),
  };
}

export function after({ people }: SessionState, group: Group): AfterPart {
  const nameOf = (id: string) => people[id]?.name;
  return {
    group: group.id,
    journal: group.game.journal,
    sent: group.sent.map(({ by, at }) => ({ by: nameOf(by) ?? by, at })),
    mirrored: group.mirrored.map(({ by, place, orders }) => ({ name: nameOf(by), place, orders })),
    foretold: group.foretold.map(({ by, place, seat, move }) => ({ name: nameOf(by), place, seat, move })),
  };
}
