import { decisions } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import { moveRefusal } from '../crisis/move-refusal.ts';
import { decisionRefusal } from '../crisis/refusal.ts';
import { scoresOf } from '../crisis/scores.ts';
import type { State } from '../crisis/state.ts';
import { numbersOf } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { rowOf } from '../kernel/rows.ts';
import { possibleEdits } from './possible-edits.ts';

/** A row without what lies behind the end of its lists. */
function tidy({ compiler: { layout } }: Kernel, row: Row): Row {
  const copy = row.slice();
  copy.fill(0, layout.matters + 1 + 3 * (copy[layout.matters] ?? 0), layout.done);
  copy.fill(0, layout.words + 1 + 3 * (copy[layout.words] ?? 0), layout.rupture);
  return copy;
}

/** Where machine and kernel differ, in words; empty when they are the same. */
export function differences(kernel: Kernel, row: Row, state: State): string[] {
  const { scenario, layout, names } = kernel.compiler;
  const [ours, theirs] = [tidy(kernel, row), tidy(kernel, rowOf(kernel.compiler, state))];
  const places = Object.entries(layout)
    .filter(([name]) => name !== 'size' && name !== 'sealedSize')
    .sort(([, one], [, two]) => one - two);
  const found: string[] = [];
  ours.forEach((value, at) => {
    if (value === theirs[at]) return;
    const [name, start] = places.findLast(([, from]) => from <= at) ?? ['', 0];
    const what = name === 'meters' || name === 'outside' ? names.meters.names[at - start] : at - start;
    found.push(`${name} ${what}: kernel ${value}, machine ${theirs[at]}`);
  });
  names.seats.names.forEach((seat, number) => {
    const [mine, own] = [kernel.scores(row, number), scoresOf(scenario, state, seat)];
    if (JSON.stringify(mine) !== JSON.stringify(own)) {
      found.push(`scores of ${seat}: kernel ${JSON.stringify(mine)}, machine ${JSON.stringify(own)}`);
    }
  });
  for (const [number, move] of names.moves.names.entries()) {
    const [mine, own] = [
      kernel.moveRefusal(row, number),
      moveRefusal(scenario, state, names.seats.names[kernel.moves[number]?.seat ?? 0] ?? '', move)?.code,
    ];
    if (mine !== own) found.push(`${move}: kernel ${mine}, machine ${own}`);
  }
  for (const decision of decisions) {
    const [mine, own] = [
      kernel.decisionRefusal(row, decision),
      decisionRefusal(scenario, state, decision)?.code,
    ];
    if (mine !== own) found.push(`${decision}: kernel ${mine}, machine ${own}`);
  }
  for (const edit of possibleEdits(scenario).flat()) {
    for (const [number, seat] of names.seats.names.entries()) {
      const mine = kernel.editRefusal(row, number, numbersOf(kernel.compiler, edit));
      const own = editRefusal(scenario, state, seat, edit)?.code;
      if (mine !== own) found.push(`${seat} ${JSON.stringify(edit)}: kernel ${mine}, machine ${own}`);
    }
  }
  return found;
}
