import { askedIn } from '../crisis/asked.ts';
import { firstChance } from '../crisis/chance.ts';
import { firstState } from '../crisis/first-state.ts';
import type { Orders } from '../crisis/journal.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import { broken } from '../crisis/rupture.ts';
import { incidentChance } from '../crisis/tasks/incident.ts';
import type { Decision, Scenario, StepKind } from '../scenario/schema.ts';
import { compileHappenings, compileOpenings, type Task } from './calendar.ts';
import { type Compiler, compilerFor } from './compiler.ts';
import { compileMatters, compileWords } from './desk.ts';
import { drawIn } from './draw.ts';
import { compileEditRefusals, type EditNumbers } from './edit-refusals.ts';
import { compileEdits } from './edits.ts';
import { compileEnd } from './end.ts';
import { debrief, deliberation, epilogue, type Row, resolution } from './layout.ts';
import { compileMoves, type Move } from './moves.ts';
import { purseRefusalIn, ruleOutIn } from './refusals.ts';
import { rowOf, sealIn } from './rows.ts';
import { compileTracks } from './tracks.ts';

/** A scenario compiled for speed: the rules of `src/crisis`, step for step, on rows of numbers. */
export interface Kernel {
  compiler: Compiler;
  moves: readonly Move[];
  /** By seat: the moves that fill in for an act left out of a deliberation. */
  standing: readonly { open: number; quiet: number }[];
  /** A row in which a game begins. */
  open(cut: string, seed: number): Row;
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
  /** A seat's three scores if it all ended here. */
  scores(row: Row, seat: number): { aims: number; home: number; relationship: number };
}

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
  const happenings = compileHappenings(compiler, tracks);
  const matters = compileMatters(compiler, moves);
  const words = compileWords(compiler, moves);
  const edit = compileEdits(compiler);
  const end = compileEnd(compiler, tracks);
  const [settle, ruptured, deadline] = ['settle', 'ruptured', 'deadline'].map((name) =>
    tracks.event(name),
  ) as [number, number, number];
  const asked = Object.values(scenario.moves).map((move): readonly StepKind[] => move.steps);
  const pass = (row: Row, move: number): number => {
    if (ruleOutIn(compiler, moves, row, move) !== undefined) return -1;
    moves[move]?.make(row);
    return moves[move]?.event ?? -1;
  };
  const openings = compileOpenings(compiler, tracks, happenings.consider, pass, matters);
  const cuts = names.cuts.names.map((cut) =>
    (scenario.calendar.cuts[cut]?.rounds ?? []).map((round) => scenario.calendar.rounds[round]?.steps ?? []),
  );
  const stepsOf = (row: Row): readonly StepKind[] =>
    cuts[row[layout.cut] as number]?.[row[layout.round] as number] ?? [];
  const step = (row: Row): StepKind => stepsOf(row)[row[layout.step] as number] ?? 'deliberation';

  /** The tracks hear what a task did, and settle. */
  const heard = (row: Row, first: number, second = -1): void => {
    if (first >= 0) tracks.hear(row, first);
    if (second >= 0) tracks.hear(row, second);
    tracks.hear(row, settle);
  };
  /** Whether the crisis has just broken: then the rest of the agenda is dropped. */
  const breaks = (row: Row): boolean => row[layout.rupture] === broken && row[layout.outcome] === 0;
  const breakOff = (row: Row): void => {
    row[layout.outcome] = names.outcomes.at('ruptured') + 1;
    row[layout.blame] = row[layout.lastMover] as number;
    heard(row, ruptured, deadline);
  };
  /** Does tasks in order until they are done or the crisis breaks. */
  const work = (row: Row, tasks: readonly Task[]): void => {
    for (const task of tasks) {
      const event = task(row);
      const broke = breaks(row);
      heard(row, event);
      if (!broke) continue;
      breakOff(row);
      return;
    }
  };

  const act =
    (seat: number, channel: 1 | 2): Task =>
    (row) => {
      const move = (row[layout.sealed + seat * layout.sealedSize + channel] as number) - 1;
      if (move < 0) return -1;
      moves[move]?.make(row);
      return moves[move]?.event ?? -1;
    };
  const silent =
    (task: (row: Row) => void): Task =>
    (row) => {
      task(row);
      return -1;
    };
  const incident: Task = (row) => {
    const chance = incidentChance(scenario, row[layout.rupture] as number);
    if (chance === 0 || !drawIn(row, layout, chance)) return -1;
    return happenings.happen(row, names.happenings.at(scenario.rules.incident.happening));
  };
  const publics = [act(0, 1), act(1, 1)];
  const resolutions: Record<Exclude<StepKind, 'decision'>, readonly Task[]> = {
    deliberation: [...publics, act(0, 2), act(1, 2), silent(edit), silent(matters), silent(words), incident],
    finalText: [silent(edit)],
    homeReads: publics,
  };
  const wordsAlone = [silent(words)];
  const decide = (row: Row): void => {
    const outcome = end.decide(row);
    heard(row, outcome, deadline);
    work(row, wordsAlone);
  };

  const clear = (row: Row): void => {
    row.fill(0, layout.sealed, layout.sealed + 2 * layout.sealedSize);
  };
  const opening = (row: Row): void => {
    clear(row);
    work(row, openings[row[layout.cut] as number]?.[row[layout.round] as number] ?? []);
    row[layout.phase] = row[layout.outcome] === 0 ? deliberation : resolution;
  };
  const standing = Object.values(scenario.delegations).map((delegation) => delegation.standing);
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
  const first = names.cuts.names.map((cut) => rowOf(compiler, firstState(scenario, cut, 0)));

  return {
    compiler,
    moves,
    standing: standing.map(({ public: open, quiet }) => ({
      open: names.moves.at(open),
      quiet: names.moves.at(quiet),
    })),
    step,
    seal,
    scores: end.scores,
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
      asked[move]?.includes(step(row)) ? ruleOutIn(compiler, moves, row, move) : 'wrongStep',
    open(cut, seed) {
      const row = (first[names.cuts.at(cut)] as Row).slice();
      row.set(firstChance(seed), layout.chance);
      return row;
    },
    choose(row, seat, mustHave) {
      row[layout.mustHaves + seat] = mustHave + 1;
      if (row[layout.mustHaves] !== 0 && row[layout.mustHaves + 1] !== 0) opening(row);
    },
    closeRound(row) {
      const kind = step(row);
      for (let seat = 0; seat < 2; seat += 1) {
        if (row[layout.sealed + seat * layout.sealedSize] === 0)
          seal(row, seat, kind === 'decision' ? silence : {});
      }
      if (kind === 'decision') decide(row);
      else work(row, resolutions[kind]);
      row[layout.phase] = resolution;
    },
    advance(row) {
      if (row[layout.phase] === epilogue) {
        row[layout.phase] = debrief;
      } else if (row[layout.outcome] !== 0) {
        work(row, end.epilogue);
        row[layout.phase] = epilogue;
      } else if ((row[layout.step] as number) + 1 < stepsOf(row).length) {
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
