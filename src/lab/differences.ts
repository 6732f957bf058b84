import { decisions } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import type { Edit } from '../crisis/journal.ts';
import { moveRefusal } from '../crisis/move-refusal.ts';
import { actorsOf, isBloc } from '../crisis/place.ts';
import { decisionRefusal, purseRefusal, refusal } from '../crisis/refusal.ts';
import { scoreKinds, scoresOf } from '../crisis/scores.ts';
import type { State } from '../crisis/state.ts';
import { type EditNumbers, numbersOf } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { rowOf } from '../kernel/rows.ts';
import { possibleEdits } from './possible-edits.ts';

/** What is compared in a scenario, named and numbered once. */
interface Compared {
  /** Name of each stretch of a row, and where it begins. */
  places: readonly (readonly [string, number])[];
  moves: readonly { move: string; seat: string }[];
  /** Numbers of a public and a quiet move that are paid from one purse. */
  pairs: readonly (readonly [number, number])[];
  edits: readonly { edit: Edit; numbers: EditNumbers }[];
  blocs: readonly string[];
}

const known = new WeakMap<Kernel, Compared>();

function comparedOf(kernel: Kernel): Compared {
  let compared = known.get(kernel);
  if (!compared) {
    const { compiler, moves } = kernel;
    const { scenario, layout, names } = compiler;
    compared = {
      places: Object.entries(layout)
        .filter(([name]) => name !== 'size' && name !== 'sealedSize')
        .sort(([, one], [, two]) => one - two),
      moves: names.moves.names.map((move, number) => ({
        move,
        seat: names.actors.names[moves[number]?.seat ?? 0] ?? '',
      })),
      pairs: moves.flatMap((open, one) =>
        moves.flatMap((quiet, two): [number, number][] => {
          const isPair = open.seat === quiet.seat && !open.quiet && quiet.quiet;
          const share = quiet.costs.some(({ at }) => open.costs.some((cost) => cost.at === at));
          return isPair && share ? [[one, two]] : [];
        }),
      ),
      edits: possibleEdits(scenario)
        .flat()
        .map((edit) => ({ edit, numbers: numbersOf(compiler, edit) })),
      blocs: names.meters.names.filter((meter) => isBloc(scenario, meter)),
    };
    known.set(kernel, compared);
  }
  return compared;
}

/**
 * Where machine and kernel differ, in words: in what they hold, in the scores, in whether and why each happening may not
 * be let happen and each bloc not be written of and, where orders may be given, in whether and why each move, two
 * together, each edit and each decision may not be. Empty when they are the same.
 */
export function differences(kernel: Kernel, row: Row, state: State): string[] {
  const found = cellDifferences(kernel, row, rowOf(kernel.compiler, state));
  scoreDifferences(kernel, row, state, found);
  interruptionDifferences(kernel, row, state, found);
  if (state.phase === 'deliberation') refusalDifferences(kernel, row, state, found);
  return found;
}

function cellDifferences(kernel: Kernel, ours: Row, theirs: Row): string[] {
  const { layout, names } = kernel.compiler;
  const { matters, words } = layout;
  const found: string[] = [];
  const compare = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      if (ours[at] === theirs[at]) continue;
      const [name, start] = comparedOf(kernel).places.findLast(([, from]) => from <= at) ?? ['', 0];
      const what = name === 'meters' || name === 'outside' ? names.meters.names[at - start] : at - start;
      found.push(`${name} ${what}: kernel ${ours[at]}, machine ${theirs[at]}`);
    }
  };
  // What lies behind the end of a list means nothing.
  const end = (list: number): number => list + 1 + 3 * Math.max(ours[list] ?? 0, theirs[list] ?? 0);
  compare(0, Math.min(end(words), layout.rupture));
  compare(layout.rupture, Math.min(end(matters), layout.done));
  compare(layout.done, layout.size);
  return found;
}

function scoreDifferences(kernel: Kernel, row: Row, state: State, found: string[]): void {
  const { scenario, names } = kernel.compiler;
  for (const seat of actorsOf(scenario, state)) {
    const number = names.actors.at(seat);
    const [mine, own] = [kernel.scores(row, number), scoresOf(scenario, state, seat)];
    if (scoreKinds.some((kind) => mine[kind] !== own[kind])) {
      found.push(`scores of ${seat}: kernel ${JSON.stringify(mine)}, machine ${JSON.stringify(own)}`);
    }
  }
}

function interruptionDifferences(kernel: Kernel, row: Row, state: State, found: string[]): void {
  const { scenario, names } = kernel.compiler;
  for (const [number, happening] of names.happenings.names.entries()) {
    const mine = kernel.injectRefusal(row, number);
    const own = refusal(scenario, state, { type: 'inject', happening })?.code;
    if (mine !== own) found.push(`inject ${happening}: kernel ${mine}, machine ${own}`);
  }
  for (const bloc of comparedOf(kernel).blocs) {
    const mine = kernel.headlineRefusal(row);
    const own = refusal(scenario, state, { type: 'headline', bloc, by: 1 })?.code;
    if (mine !== own) found.push(`headline ${bloc}: kernel ${mine}, machine ${own}`);
  }
}

function refusalDifferences(kernel: Kernel, row: Row, state: State, found: string[]): void {
  const { scenario, names } = kernel.compiler;
  const { moves, pairs, edits } = comparedOf(kernel);
  const legal = moves.map(({ move, seat }, number) => {
    const mine = kernel.moveRefusal(row, number);
    const own = moveRefusal(scenario, state, seat, move)?.code;
    if (mine !== own) found.push(`${move}: kernel ${mine}, machine ${own}`);
    return own === undefined;
  });
  for (const [one, two] of pairs) {
    if (!legal[one] || !legal[two]) continue;
    const [open, quiet] = [moves[one]?.move ?? '', moves[two]?.move ?? ''];
    const mine = kernel.purseRefusal(row, one, two);
    const own = purseRefusal(scenario, state, { public: open, quiet })?.code;
    if (mine !== own) found.push(`${open} and ${quiet}: kernel ${mine}, machine ${own}`);
  }
  for (const decision of decisions) {
    const mine = kernel.decisionRefusal(row, decision);
    const own = decisionRefusal(scenario, state, decision)?.code;
    if (mine !== own) found.push(`${decision}: kernel ${mine}, machine ${own}`);
  }
  for (const { edit, numbers } of edits) {
    for (const [number, seat] of names.seats.names.entries()) {
      const mine = kernel.editRefusal(row, number, numbers);
      const own = editRefusal(scenario, state, seat, edit)?.code;
      if (mine !== own) found.push(`${seat} ${JSON.stringify(edit)}: kernel ${mine}, machine ${own}`);
    }
  }
}
