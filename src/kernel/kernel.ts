import { askedIn } from '../crisis/asked.ts';
import { firstChance } from '../crisis/chance.ts';
import { firstState } from '../crisis/first-state.ts';
import type { Orders } from '../crisis/journal.ts';
import { standingOf } from '../crisis/orders.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { Start } from '../crisis/start.ts';
import type { Decision, Scenario, StepKind } from '../scenario/schema.ts';
import { compileOpenings, epilogueOf, resolutionsOf } from './calendar.ts';
import { type Compiler, compilerFor } from './compiler.ts';
import { compileEditRefusals, type EditNumbers } from './edit-refusals.ts';
import { compileEnd } from './end.ts';
import { compileInterruptions, type Interruptions } from './interruptions.ts';
import { debrief, deliberation, epilogue, type Row, resolution } from './layout.ts';
import { compileMoves, type Move } from './moves.ts';
import { purseRefusalIn, ruleOutIn } from './refusals.ts';
import { rowOf, sealIn } from './rows.ts';
import { compileSteps, kinds } from './steps.ts';
import { compileTracks } from './tracks.ts';
import { compileWork } from './work.ts';

/** A scenario compiled for speed: the rules of `src/crisis`, step for step, on rows of numbers. */
export interface Kernel extends Interruptions {
  compiler: Compiler;
  moves: readonly Move[];
  /** By actor: the moves that fill in for an act left out of a deliberation. */
  standing: readonly { open: number; quiet: number }[];
  /** A row in which a game begins; no third party has a seat when none is said, and it begins with the calendar. */
  open(cut: string, seed: number, parties?: readonly string[], from?: Start): Row;
  /** Numbers of the actors that have a seat in a row: both delegations, then third parties. */
  seated(row: Row): readonly number[];
  /** Those of them that the present step asks for orders: third parties act in deliberations alone. */
  asked(row: Row): readonly number[];
  /** What comes from outside, done in place. Like the machine, they expect what `refusal` allows. */
  choose(row: Row, seat: number, mustHave: number): void;
  seal(row: Row, seat: number, orders: Orders): void;
  closeRound(row: Row): void;
  advance(row: Row): void;
  /** Why a move may not be made in the present step, by the code of `moveRefusal`; undefined when it may. */
  moveRefusal(row: Row, move: number): Refusal['code'] | undefined;
  /** The same for an edit and the code of `editRefusal`. */
  editRefusal(row: Row, seat: number, edit: EditNumbers): Refusal['code'] | undefined;
  /** The same for two moves together, and for the last decision. */
  purseRefusal(row: Row, open: number, quiet: number): Refusal['code'] | undefined;
  decisionRefusal(row: Row, decision: Decision): Refusal['code'] | undefined;
  /** How many clauses are agreed. */
  agreed(row: Row): number;
  /** What the present step asks for. */
  step(row: Row): StepKind;
  /** An actor's three scores if it all ended here; a third party has but its aims. */
  scores(row: Row, seat: number): { aims: number; home: number; relationship: number };
}

/** By the bits of the third parties that have a seat: the numbers of the actors, both delegations first. */
const seatingsOf = (parties: number): number[][] =>
  Array.from({ length: 1 << parties }, (_, bits) => [
    0,
    1,
    ...Array.from({ length: parties }, (_, party) => party + 2).filter((party) => bits & (1 << (party - 2))),
  ]);

const kernels = new WeakMap<Scenario, Kernel>();

/** The kernel of a scenario, compiled once: some milliseconds the first time. */
export function kernelOf(scenario: Scenario): Kernel {
  let kernel = kernels.get(scenario);
  if (!kernel) {
    kernel = compileKernel(scenario);
    kernels.set(scenario, kernel);
  }
  return kernel;
}

function compileKernel(scenario: Scenario): Kernel {
  const compiler = compilerFor(scenario);
  const { names, layout } = compiler;
  const tracks = compileTracks(compiler);
  const moves = compileMoves(compiler, tracks);
  const end = compileEnd(compiler, tracks);
  const worker = compileWork(compiler, tracks, moves, end);
  const { work, heard } = worker;
  const { inject, headline, injectRefusal, headlineRefusal } = compileInterruptions(compiler, worker);
  const openings = compileOpenings(compiler);
  // By the bits of the third parties that have a seat.
  const seatings = seatingsOf(Object.keys(scenario.parties).length);
  const resolutions = seatings.map((seated) => resolutionsOf(compiler, seated));
  const afterwards = epilogueOf(compiler);
  const deadline = tracks.event('deadline');
  const { kind, isLast } = compileSteps(compiler);
  const step = (row: Row): StepKind => kinds[kind(row)] ?? 'deliberation';
  /** By kind of step: whether each move may be made in it. */
  const fits = kinds.map((one) =>
    Object.values(scenario.moves).map(({ steps }) => steps.some((step) => step === one)),
  );

  const clear = (row: Row): void => {
    row.fill(0, layout.sealed, layout.size);
  };
  const opening = (row: Row): void => {
    clear(row);
    work(row, openings[row[layout.cut] as number]?.[row[layout.round] as number] as Int32Array);
    row[layout.phase] = row[layout.outcome] === 0 ? deliberation : resolution;
  };
  const standing = names.actors.names.map((seat) => standingOf(scenario, seat));
  const filled = (row: Row, seat: number, orders: Orders): Orders =>
    askedIn(step(row)).includes('quiet')
      ? {
          ...orders,
          public: orders.public ?? standing[seat]?.public,
          quiet: orders.quiet ?? standing[seat]?.quiet,
        }
      : orders;
  const seal = (row: Row, seat: number, orders: Orders): void =>
    sealIn(compiler, row, seat, filled(row, seat, orders));
  const silence: Orders = { decision: 'lapse' satisfies Decision };

  const agreed = (row: Row): number => {
    let sum = 0;
    for (let at = layout.clauses; at < layout.words; at += 4) if (row[at] !== 0) sum += 1;
    return sum;
  };
  const first = new Map<string, Row>();
  const firstOf = (cut: string, parties: readonly string[]): Row => {
    const key = [cut, ...parties].join();
    const row = first.get(key) ?? rowOf(compiler, firstState(scenario, { cut, seed: 0, parties }));
    first.set(key, row);
    return row;
  };
  const seated = (row: Row): readonly number[] =>
    seatings[row[layout.parties] as number] as readonly number[];
  const delegations = seatings[0] as readonly number[];
  const asked = (row: Row): readonly number[] => (step(row) === 'deliberation' ? seated(row) : delegations);

  return {
    compiler,
    moves,
    standing: standing.map((moves) => ({
      open: names.moves.at(moves?.public ?? ''),
      quiet: names.moves.at(moves?.quiet ?? ''),
    })),
    seated,
    asked,
    step,
    seal,
    scores: end.scores,
    inject,
    headline,
    injectRefusal,
    headlineRefusal,
    editRefusal: compileEditRefusals(compiler),
    purseRefusal: (row, open, quiet) => purseRefusalIn(moves, row, open, quiet),
    decisionRefusal(row, decision) {
      if (step(row) !== 'decision') return 'notAskedNow';
      return decision === 'sign' && agreed(row) < scenario.rules.clausesToSign
        ? 'tooFewClausesToSign'
        : undefined;
    },
    agreed,
    moveRefusal: (row, move) =>
      fits[kind(row)]?.[move] ? ruleOutIn(compiler, moves, row, move) : 'wrongStep',
    open(cut, seed, parties = [], from = undefined) {
      const row = from
        ? rowOf(compiler, firstState(scenario, { cut, seed, parties, from }))
        : firstOf(cut, parties).slice();
      row.set(firstChance(seed), layout.chance);
      return row;
    },
    choose(row, seat, mustHave) {
      row[layout.mustHaves + seat] = mustHave + 1;
      if (row[layout.mustHaves] !== 0 && row[layout.mustHaves + 1] !== 0) opening(row);
    },
    closeRound(row) {
      const now = step(row);
      const seats = now === 'deliberation' ? seated(row) : delegations;
      for (let one = 0; one < seats.length; one += 1) {
        const seat = seats[one] as number;
        if (row[layout.sealed + seat * layout.sealedSize] === 0)
          seal(row, seat, now === 'decision' ? silence : {});
      }
      if (now === 'decision') heard(row, end.decide(row), deadline);
      work(row, (resolutions[row[layout.parties] as number] as (typeof resolutions)[number])[now]);
      row[layout.phase] = resolution;
    },
    advance(row) {
      if (row[layout.phase] === epilogue) {
        row[layout.phase] = debrief;
      } else if (row[layout.outcome] !== 0) {
        work(row, afterwards);
        row[layout.phase] = epilogue;
      } else if (!isLast(row)) {
        row[layout.step] = (row[layout.step] as number) + 1;
        clear(row);
        row[layout.phase] = deliberation;
      } else {
        row[layout.round] = (row[layout.round] as number) + 1;
        row[layout.step] = 0;
        opening(row);
      }
    },
  };
}
