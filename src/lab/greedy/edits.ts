import { mostEdits } from '../../crisis/asked.ts';
import type { Edit } from '../../crisis/journal.ts';
import { numbersOf } from '../../kernel/edit-refusals.ts';
import { possibleEdits } from '../possible-edits.ts';
import type { Board } from './board.ts';

/** What an edit adds to the worth of the text as it stands: at once, or only if the other side agrees. */
interface Gain {
  edit: Edit;
  sure: boolean;
  gain: number;
}

/** The best edit of one clause that makes the text worth more; what is sure goes before what is hoped for. */
function bestEdit(board: Board, edits: readonly Edit[], clause: number): Gain | undefined {
  const { kernel, mine, theirs, now } = board;
  const { compiler } = kernel;
  const { layout } = compiler;
  const at = layout.clauses + 4 * clause;
  const row = now.slice();
  const worthWith = (agreed: number): number => {
    row[at] = agreed;
    return board.worth(row);
  };
  const before = worthWith(now[at] as number);
  const asked = worthWith((now[at + 2 + mine] as number) + 1);
  let best: Gain | undefined;
  for (const edit of edits) {
    const numbers = numbersOf(compiler, edit);
    if (edit.kind === 'lock' || kernel.editRefusal(now, mine, numbers) !== undefined) continue;
    const sure = edit.kind !== 'propose';
    const offered = edit.kind === 'accept' ? (now[at + 2 + theirs] as number) : numbers.code;
    const gain = worthWith(edit.kind === 'bracket' ? 0 : offered + 1) - before;
    // What it asks for already need not be asked again.
    if (gain <= 0 || (!sure && before + gain <= asked)) continue;
    if (!best || Number(sure) - Number(best.sure) > 0 || (sure === best.sure && gain > best.gain))
      best = { edit, sure, gain };
  }
  return best;
}

/**
 * Accepts what makes the text worth more as things stand and reopens what makes it worth less; else proposes the words
 * that would make it worth most. The largest gains first, and no more edits than the step allows.
 */
export function greedyEdits(board: Board): Edit[] {
  const { scenario } = board.kernel.compiler;
  return possibleEdits(scenario)
    .flatMap((edits, clause) => bestEdit(board, edits, clause) ?? [])
    .sort((one, two) => Number(two.sure) - Number(one.sure) || two.gain - one.gain)
    .slice(0, mostEdits(scenario, board.kernel.step(board.now)))
    .map(({ edit }) => edit);
}
