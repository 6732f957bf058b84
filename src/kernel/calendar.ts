import { calendarPlace, roundsOf, skippedBefore } from '../crisis/place.ts';
import type { StepKind } from '../scenario/schema.ts';
import type { Compiler } from './compiler.ts';
import type { EffectList } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** What there is to do, as the machine's tasks; an agenda is a list of these, each with the number of what it is about. `compileWork` knows them by number. */
const tasks = {
  /** Round of the full calendar; one that is played, and one that the cut leaves out. */
  startRound: 0,
  skipRound: 1,
  consider: 2,
  arrive: 3,
  pass: 4,
  /** Cell in which the move is sealed. */
  act: 5,
  edit: 6,
  matters: 7,
  words: 8,
  incident: 9,
  beat: 10,
  end: 11,
} as const;

type Planned = [keyof typeof tasks, number];

/** An agenda: pairs of a task and a number. */
const agendaOf = (list: readonly Planned[]): Int32Array =>
  Int32Array.from(list.flatMap(([task, about]) => [tasks[task], about]));

/** By cut and round of it: the agenda of what is to be done before the round can be played. */
export function compileOpenings({ scenario, names }: Compiler): Int32Array[][] {
  const { rounds } = scenario.calendar;
  const arrivals = (round: string): Planned[] => {
    const place = calendarPlace(scenario, round);
    const coming = Object.values(scenario.happenings).flatMap(({ at, window }, happening): Planned[] => {
      const inWindow =
        window && calendarPlace(scenario, window[0]) <= place && place <= calendarPlace(scenario, window[1]);
      return at === round || inWindow ? [['consider', happening]] : [];
    });
    const landing = Object.values(scenario.matters).flatMap(({ arrives }, matter): Planned[] =>
      arrives === round ? [['arrive', matter]] : [],
    );
    return [...coming, ...landing];
  };
  return names.cuts.names.map((cut) =>
    roundsOf(scenario, cut).map((round, at) =>
      agendaOf([
        ...skippedBefore(scenario, { cut, round: at, step: 0 }).flatMap((skipped): Planned[] => [
          ['skipRound', names.rounds.at(skipped)],
          ...arrivals(skipped),
          ...(rounds[skipped]?.whenSkipped ?? []).map((move): Planned => ['pass', names.moves.at(move)]),
          ['matters', 0],
        ]),
        ['startRound', names.rounds.at(round)],
        ...arrivals(round),
      ]),
    ),
  );
}

/**
 * By kind of step: what is to be done with its sealed orders; decisions have been opened before.
 * @param seated numbers of the actors that have a seat
 */
export function resolutionsOf({ layout }: Compiler, seated: readonly number[]): Record<StepKind, Int32Array> {
  const acts = (channel: 1 | 2, of = seated): Planned[] =>
    of.map((seat) => ['act', layout.sealed + seat * layout.sealedSize + channel]);
  return {
    deliberation: agendaOf([
      ...acts(1),
      ...acts(2),
      ['edit', 0],
      ['matters', 0],
      ['words', 0],
      ['incident', 0],
    ]),
    finalText: agendaOf([['edit', 0]]),
    homeReads: agendaOf(acts(1, [0, 1])),
    decision: agendaOf([['words', 0]]),
  };
}

/** What is to be done after the deadline. */
export const epilogueOf = ({ scenario }: Compiler): Int32Array =>
  agendaOf([
    ...Object.keys(scenario.calendar.epilogue).map((_, beat): Planned => ['beat', beat]),
    ['end', 0],
  ]);

/** Compiles the start of a day: its own effects, what every round brings, what each track does, what third parties are given. */
export function compileStarts(compiler: Compiler, tracks: Tracks): (row: Row, round: number) => number {
  const { scenario, layout, effects } = compiler;
  const days = Object.entries(scenario.calendar.rounds).map(([id, round]) => ({
    effects: effects.compile(round.effects),
    event: tracks.event(id),
  }));
  const eachRound = effects.compile(scenario.eachRound);
  const byState = Object.values(scenario.tracks).map(({ states }) =>
    Object.values(states).map((state) => effects.compile(state.eachRound)),
  );
  const given = Object.values(scenario.parties).map((party) => effects.compile(party.eachRound));
  return (row, round) => {
    const day = days[round] as (typeof days)[number];
    // Every part of a day is asked of how things stood when it began, as one list of effects.
    effects.gather(row, day.effects);
    effects.gather(row, eachRound);
    for (let track = 0; track < byState.length; track += 1) {
      effects.gather(row, byState[track]?.[row[layout.tracks + track] as number] as EffectList);
    }
    for (let party = 0; party < given.length; party += 1) {
      if ((row[layout.parties] as number) & (1 << party)) effects.gather(row, given[party] as EffectList);
    }
    effects.applyGathered(row, -1, true);
    return day.event;
  };
}
