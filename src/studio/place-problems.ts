import { offsetsIn, type Problem } from '../scenario/diagnostic.ts';
import type { DeskState } from './desk-state.ts';
import { carried, difference, type Stretch } from './difference.ts';

/** Errors and warnings, counted. */
export interface Count {
  errors: number;
  warnings: number;
}

/** How many problems there are, in all or in one file. */
export function countProblems(diagnostics: readonly Problem[], file?: string): Count {
  const here = diagnostics.filter((one) => file === undefined || one.file === file);
  const errors = here.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: here.length - errors };
}

/** A problem and the stretch of the text as it now is that it speaks of. */
export interface Placed {
  problem: Problem;
  from: number;
  to: number;
}

/**
 * The problems of one file at their places in its text as it now is: a reading may be some letters late. What was
 * written over meanwhile is left out until the next reading.
 */
export function placedProblems({ read, draft }: Pick<DeskState, 'read' | 'draft'>, file: string): Placed[] {
  const [then, now] = [read?.files[file], draft.files[file]];
  if (!read || then === undefined || now === undefined) return [];
  const changes = difference(then, now);
  const offset = offsetsIn(then);
  return read.diagnostics
    .filter((one) => one.file === file)
    .flatMap((problem) => {
      const at = problem.fix ?? wordAt(then, offset(problem.line, problem.column));
      const stretch = carried({ from: at.from, to: at.to }, changes as Stretch[]);
      return stretch ? [{ problem, ...stretch }] : [];
    });
}

/** The word, or the text in quotes, or the one sign that starts at a place; the place alone at a line's end. */
function wordAt(text: string, from: number): { from: number; to: number } {
  const word = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[\p{L}\p{N}_.-]+|[^\s]/uy;
  word.lastIndex = from;
  const found = word.exec(text);
  return { from, to: from + (found?.[0].length ?? 0) };
}

/** The problem of a new reading that is the one of the last: the same words, and the place that is nearest. */
export function sameProblem(
  problem: Problem | undefined,
  diagnostics: readonly Problem[],
): Problem | undefined {
  if (!problem) return undefined;
  const far = ({ line }: Problem): number => Math.abs(line - problem.line);
  const [nearest] = diagnostics
    .filter(({ file, what }) => file === problem.file && what === problem.what)
    .sort((one, two) => far(one) - far(two));
  return nearest;
}

/** The problem after a place, or before it; from the last file on to the first. Undefined when there is none. */
export function neighbouringProblem(
  state: Pick<DeskState, 'read' | 'draft'>,
  cursor: { file: string; at: number },
  step: 1 | -1,
): Problem | undefined {
  const files = [...new Set(state.read?.diagnostics.map(({ file }) => file))];
  const all = files.flatMap((file) => placedProblems(state, file));
  const place = files.indexOf(cursor.file);
  const side = ({ problem: { file }, from }: Placed): number =>
    file === cursor.file ? Math.sign(from - cursor.at) : Math.sign(files.indexOf(file) - place);
  const inTurn = step === 1 ? all : all.reverse();
  return (inTurn.find((one) => side(one) === step) ?? inTurn[0])?.problem;
}
