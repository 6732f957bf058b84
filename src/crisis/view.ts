import type { Scenario } from '../scenario/schema.ts';
import { isFrozen } from './edit-refusal.ts';
import { homeOf } from './home-view.ts';
import { imagine } from './imagine.ts';
import { actorsOf, daysLeft, isParty, otherOf, ownerOf, roundAt, roundsOf } from './place.ts';
import { scoresOf } from './scores.ts';
import type { Entry, State } from './state.ts';
import { incidentChance } from './tasks/incident.ts';
import { fallbackOf } from './text-of.ts';
import type { ClauseView, HomeView, Known, View } from './view-type.ts';

/** The seat that alone may read a meter, or undefined when everyone may. */
export function readerOf(scenario: Scenario, meter: string): string | undefined {
  const rules = scenario.meters[meter];
  // A meter that the scenario does not list is the mood of a bloc: its government's to know.
  const seen = rules ? rules.seen : ownerOf(meter);
  return seen === 'all' ? undefined : seen;
}

const pick = <T>(record: Readonly<Record<string, T>>, keep: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));

/** The home of a third party, which has none in the game. */
const noHome: HomeView = { blocs: {}, support: { low: 0, high: 0, needs: 0 } };

/** From its own mood and what is said outside, how warm a bloc of the other home is thought to be. */
const warmth = (mood: number): 'warm' | 'cool' | 'cold' =>
  mood >= 60 ? 'warm' : mood >= 40 ? 'cool' : 'cold';

/** A quiet act as others see it: that there was one, and whatever it moved in plain sight. */
export const enveloped = (entry: Entry): Entry[] =>
  entry.cause.kind === 'move'
    ? [{ ...entry, cause: { kind: 'envelope', seat: entry.cause.seat }, seenBy: 'all' }]
    : [];

/** Entries a seat may read, with the meters it may read; what is kept from it is in its envelope. */
function chronicleFor(state: State, seat: string, mayRead: (meter: string) => boolean): Entry[] {
  const readable = (id: string): boolean => id === 'rupture' || mayRead(id);
  return state.chronicle
    .flatMap((entry) => (entry.seenBy === 'all' || entry.seenBy === seat ? [entry] : enveloped(entry)))
    .map((entry) => ({ ...entry, changes: pick(entry.changes, readable) }));
}

function tableFor(scenario: Scenario, state: State): Record<string, ClauseView> {
  return Object.fromEntries(
    Object.entries(scenario.clauses).flatMap(([id, clause]) => {
      const stands = state.table[id];
      if (!stands) return [];
      const frozen = isFrozen(clause, state.rupture);
      return [[id, { ...stands, frozen, fallback: fallbackOf(scenario, state, clause) }]];
    }),
  );
}

/** Moves and their places that a seat knows of: its own, and what others did in the open or let leak. */
function doneFor(state: State, seat: string): Record<string, number[]> {
  const done: Record<string, number[]> = {};
  for (const { cause, round, seenBy } of state.chronicle) {
    if (cause.kind !== 'move' || (seenBy !== 'all' && seenBy !== seat)) continue;
    done[cause.move] = [...(done[cause.move] ?? []), round];
  }
  return done;
}

function knownTo(scenario: Scenario, state: State, seat: string): Known {
  const other = isParty(scenario, seat) ? '' : otherOf(scenario, seat);
  const mayRead = (meter: string): boolean => (readerOf(scenario, meter) ?? seat) === seat;
  const rumours = pick(state.outside, (meter) => !mayRead(meter));
  const otherBlocs = Object.keys(scenario.delegations[other]?.blocs ?? {});
  const { round } = roundAt(scenario, state);
  return {
    seat,
    other,
    parties: state.parties,
    phase: state.phase,
    cut: state.cut,
    rounds: roundsOf(scenario, state.cut),
    round: state.round,
    steps: round.steps,
    step: state.step,
    date: round.date,
    daysLeft: daysLeft(scenario, state),
    locks: round.locks,
    rupture: state.rupture,
    incidentChance: incidentChance(scenario, state.rupture),
    meters: pick(state.meters, mayRead),
    rumours,
    tracks: state.tracks,
    table: state.table,
    ledger: state.ledger,
    matters: state.matters,
    mustHave: state.mustHaves[seat],
    sealed: state.sealed[seat],
    otherHasSealed: state.sealed[other] !== undefined,
    otherHasChosen: state.mustHaves[other] !== undefined,
    otherHome: Object.fromEntries(otherBlocs.map((id) => [id, warmth(rumours[`${other}.${id}`] ?? 50)])),
    done: doneFor(state, seat),
    happened: state.happened,
    lastHeadline: state.lastHeadline,
    ruptureBy: state.ruptureBy,
    lastMover: state.lastMover,
    chronicle: chronicleFor(state, seat, mayRead),
    outcome: state.outcome,
    blame: state.blame,
    ending: state.ending,
  };
}

/**
 * What a seat may know of a game: the only gate. It names field by field what goes out, so that whatever is added to
 * the state stays hidden until it is named here; and what is worked out (the text that stands, how home reads it, the
 * seat's scores) is worked out from what the seat knows, so that it tells no secret by the way.
 */
export function view(scenario: Scenario, state: State, seat: string): View {
  const known = knownTo(scenario, state, seat);
  const over = state.phase === 'debrief';
  const believed = over ? state : imagine(known);
  const scoresIn = (seat: string) => scoresOf(scenario, believed, seat);
  return {
    ...known,
    table: tableFor(scenario, believed),
    home: isParty(scenario, seat) ? noHome : homeOf(scenario, believed, seat),
    scores: scoresIn(seat),
    opened: over
      ? { state, scores: Object.fromEntries(actorsOf(scenario, state).map((one) => [one, scoresIn(one)])) }
      : undefined,
  };
}
