import type { Scenario } from '../scenario/schema.ts';
import type { Names } from './names.ts';

/** A game's state as one row of whole numbers: to copy a game is to copy a row. `0` means "none" where `+ 1` is said. */
export type Row = Int32Array;

/** Where in a row things stand. Offsets are fixed by the scenario. */
export interface Layout {
  size: number;
  /** One number a meter; then the same as told outside. */
  meters: number;
  outside: number;
  /** State of each track. */
  tracks: number;
  /** Four numbers a clause: agreed offer + 1, locked, and each seat's offer. */
  clauses: number;
  /** Number of words, then three a word: move, state (0 open, 1 kept, 2 broken), round. */
  words: number;
  rupture: number;
  /** By delegation: steps towards the break in this round; then last mover + 1. */
  ruptureBy: number;
  lastMover: number;
  /** Number of open matters, then three a matter: matter, size, since. */
  matters: number;
  /** Last round in which a move was made, or a happening came; -1 for never. */
  done: number;
  happened: number;
  /** Four words of the generator. */
  chance: number;
  cut: number;
  round: number;
  step: number;
  phase: number;
  outcome: number;
  blame: number;
  ending: number;
  /** By seat: must-have + 1. */
  mustHaves: number;
  /** Third parties that have a seat, as bits: the first of the scenario's is 1. */
  parties: number;
  /** Round of the press's last headline + 1. */
  lastHeadline: number;
  /** `sealedSize` numbers an actor: whether sealed, public move + 1, quiet move + 1, decision + 1, number of edits, then three an edit. */
  sealed: number;
  sealedSize: number;
}

/** Phases in which a game waits, as numbers in a row. */
export const phases = ['briefing', 'deliberation', 'resolution', 'epilogue', 'debrief'] as const;
export const [briefing, deliberation, resolution, epilogue, debrief] = [0, 1, 2, 3, 4] as const;

/** Lays out the row of a scenario. */
export function layoutOf(scenario: Scenario, names: Names): Layout {
  const steps = Object.values(scenario.calendar.rounds).reduce(
    (sum, { steps: own, whenSkipped }) => sum + own.length + whenSkipped.length,
    0,
  );
  const clauses = names.clauses.names.length;
  let size = 0;
  const take = (count: number): number => {
    const at = size;
    size += count;
    return at;
  };
  const sealedSize = 5 + 3 * clauses;
  const layout = {
    meters: take(names.meters.names.length),
    outside: take(names.meters.names.length),
    tracks: take(names.tracks.names.length),
    clauses: take(4 * clauses),
    words: take(1 + 3 * 2 * steps),
    rupture: take(1),
    ruptureBy: take(2),
    lastMover: take(1),
    matters: take(1 + 3 * names.matters.names.length),
    done: take(names.moves.names.length),
    happened: take(names.happenings.names.length),
    chance: take(4),
    cut: take(1),
    round: take(1),
    step: take(1),
    phase: take(1),
    outcome: take(1),
    blame: take(1),
    ending: take(1),
    mustHaves: take(2),
    parties: take(1),
    lastHeadline: take(1),
    sealed: take(names.actors.names.length * sealedSize),
    sealedSize,
  };
  return { ...layout, size };
}
