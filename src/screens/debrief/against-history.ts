import type { Edit } from '../../crisis/journal.ts';
import { seatsOf } from '../../crisis/place.ts';
import type { State } from '../../crisis/state.ts';
import { editOf, type HistoryLine } from '../../lab/history-player.ts';
import type { History } from '../../scenario/history-schema.ts';
import type { Decision, Scenario, StepKind } from '../../scenario/schema.ts';
import { type Acts, actsOf, chaptersOf } from './chapters.ts';

/**
 * How an act of the game stands to what was really done. `unrecorded`: history names no act there; `unplayed`: it
 * does, and the game, short or over, gave nobody the choice.
 */
export type Mark = 'same' | 'different' | 'unrecorded' | 'unplayed';

/** One seat in one step: what was played beside what was done. */
export interface Comparison {
  seat: string;
  played: Acts | undefined;
  real: HistoryLine | undefined;
  marks: { public: Mark; quiet: Mark; edits: Mark; decision: Mark };
}

/** A dated round: the game beside history, step by step. */
export interface ComparedRound {
  round: string;
  date: string;
  /** The cut passed over this round, so only its passing moves were made. */
  skipped: boolean;
  /** The game was over before this round came. */
  unreached: boolean;
  steps: readonly { kind: StepKind; seats: readonly Comparison[] }[];
}

const wording = (edit: Edit): string =>
  edit.kind === 'propose'
    ? `propose ${edit.clause} ${edit.offer.position} ${edit.offer.ambiguous}${edit.offer.conditional}${edit.offer.revocable}`
    : `${edit.kind} ${edit.clause}`;

function compare(
  seat: string,
  played: Acts | undefined,
  real: HistoryLine | undefined,
  choice: boolean,
): Comparison {
  const markOf = (ours: string | undefined, theirs: string | undefined): Mark => {
    if (theirs === undefined) return 'unrecorded';
    if (ours === undefined && !choice) return 'unplayed';
    return ours === theirs ? 'same' : 'different';
  };
  const edits = (list: readonly Edit[]) => list.map(wording).toSorted().join('\n') || undefined;
  return {
    seat,
    played,
    real,
    marks: {
      public: markOf(played?.public, real?.public),
      quiet: markOf(played?.quiet, real?.quiet),
      edits: markOf(edits(played?.edits.map((e) => e.edit) ?? []), edits(real?.edits.map(editOf) ?? [])),
      decision: markOf(played?.decision, real?.decision satisfies Decision | undefined),
    },
  };
}

/** The whole game beside the whole of history, one row a round of the full calendar. */
export function againstHistory(
  scenario: Scenario,
  history: History | undefined,
  state: State,
): ComparedRound[] {
  const chapters = chaptersOf(state.chronicle);
  const seats = seatsOf(scenario);
  return Object.entries(scenario.calendar.rounds).map(([round, { date, steps }]) => {
    const chapter = chapters.find((one) => one.round === round);
    return {
      round,
      date,
      skipped: chapter?.skipped ?? false,
      unreached: chapter === undefined,
      steps: steps.map((kind, step) => {
        const entries = chapter?.entries.filter((entry) => chapter.skipped || entry.step === step);
        const real = history?.rounds[round]?.[step];
        const choice = chapter?.skipped === false && (chapter.place < state.round || step <= state.step);
        return {
          kind,
          seats: seats.map((seat) => compare(seat, entries && actsOf(entries, seat), real?.[seat], choice)),
        };
      }),
    };
  });
}

/** How many acts went as in history, of those that history records and the game gave a choice of. */
export function likeness(rounds: readonly ComparedRound[]): { same: number; of: number } {
  const marks = rounds
    .filter((round) => !round.unreached && !round.skipped)
    .flatMap((round) =>
      round.steps.flatMap((step) => step.seats.flatMap((seat) => Object.values(seat.marks))),
    )
    .filter((mark) => mark !== 'unrecorded');
  return { same: marks.filter((mark) => mark === 'same').length, of: marks.length };
}
