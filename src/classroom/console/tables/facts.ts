import type { Entry } from '../../../crisis/state.ts';
import { awaited } from '../../session/decide/play-on.ts';
import { seatsDone, tableView } from '../../session/parts/pieces.ts';
import { heldByPeople, membersOf, peopleOf, seatsIn } from '../../session/people.ts';
import type { Group, SessionState } from '../../session/state.ts';
import { timedStep, timeLeft } from '../../session/time.ts';
import type { TimedStep } from '../../session/timed-steps.ts';

/** One seat of a table, as the grid shows it. */
export interface SeatFacts {
  seat: string;
  heldBy: 'people' | 'computer';
  members: number;
  /** The game waits for it. */
  awaited: boolean;
  /** It has sealed, or chosen. */
  done: boolean;
  /** Members who vote for what is drafted. */
  yes: number;
}

/** What a facilitator sees of a table at a glance. */
export interface TableFacts {
  step: TimedStep | undefined;
  /** Milliseconds left; undefined where nothing presses. */
  left: number | undefined;
  rupture: number;
  lastAct: Entry | undefined;
  seats: readonly SeatFacts[];
  /** Delegates who are there and have done nothing for a while. */
  silent: readonly string[];
  /** It waits for people, and none of them has done anything for a while. */
  stuck: boolean;
  /** Calls for help since somebody last looked. */
  calls: number;
  /** Offers in back channels. */
  offers: number;
}

/** How long somebody may be quiet: a third of the step, from a minute to half a day. In milliseconds. */
export function quietFor({ plan }: Pick<SessionState, 'plan'>, step: TimedStep | undefined): number {
  const seconds = plan.clock === 'off' || !step ? 360 : (plan.seconds[step] ?? 360);
  return Math.min(43_200, Math.max(60, seconds / 3)) * 1000;
}

/** @param now milliseconds of the server's clock  @param looked when somebody last looked at the table closely */
export function tableFacts(state: SessionState, group: Group, now: number, looked: number): TableFacts {
  const step = timedStep(group);
  const running = state.phase === 'running' && !state.paused && step !== undefined;
  const patience = quietFor(state, step);
  const idleSince = (last: number) => Math.max(last, group.clock.since);
  const isQuiet = (person: string) =>
    running && now - idleSince(state.doings[person]?.lastAt ?? 0) > patience;
  const waits = awaited(group);
  const done = seatsDone(group);
  const people = peopleOf(state, group.id);
  const waitedFor = waits.filter((seat) => heldByPeople(state, group, seat));
  const members = waitedFor.flatMap((seat) => membersOf(state, group.id, seat));
  return {
    step,
    left: timeLeft(state, group, now),
    rupture: group.game.state.rupture,
    lastAct: tableView(group).chronicle.findLast(
      ({ cause: { kind } }) => kind === 'move' || kind === 'decision',
    ),
    seats: seatsIn(group).map((seat) => seatFacts(state, group, seat, { waits, done })),
    silent: people.flatMap(([person, { name, place, away }]) =>
      place?.as === 'delegate' && waits.includes(place.seat) && !away && isQuiet(person) ? [name] : [],
    ),
    stuck: members.length > 0 && members.every(([person]) => isQuiet(person)),
    calls: callsFrom(state, group, looked),
    offers: state.said.filter(
      ({ channel, what }) => what.kind === 'offer' && channel.to === 'back' && channel.group === group.id,
    ).length,
  };
}

function seatFacts(
  state: SessionState,
  group: Group,
  seat: string,
  { waits, done }: { waits: readonly string[]; done: readonly string[] },
): SeatFacts {
  return {
    seat,
    heldBy: heldByPeople(state, group, seat) ? 'people' : 'computer',
    members: membersOf(state, group.id, seat).length,
    awaited: waits.includes(seat),
    done: done.includes(seat),
    yes: Object.values(group.teams[seat]?.votes ?? {}).filter((yes) => yes).length,
  };
}

/** Calls for help of a table's people, and what they wrote to the facilitator, since a time. */
function callsFrom(state: SessionState, group: Group, since: number): number {
  const here = peopleOf(state, group.id).map(([id]) => id);
  return state.said.filter(
    ({ at, by, channel, what }) =>
      at > since &&
      here.includes(by) &&
      ((what.kind === 'mark' && what.mark === 'help') || channel.to === 'facilitator'),
  ).length;
}
