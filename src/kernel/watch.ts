import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';

/** The cells by which tracks settle: while none of them is touched no track would move, and none needs to be asked. */
export interface Watch {
  /** By cell of a row: 1 when it is one of them. */
  cells: Uint8Array;
  /** Whether one was touched, or a track has moved, since the tracks were last asked. */
  stirred: boolean;
  /** Told of every way a track takes, by numbers, and of the event (or `settle`) that it heard; set by who wants to know. */
  taken?: (track: number, event: string, from: number, to: number) => void;
}

/** Finds the cells that a scenario's tracks look at when they settle. */
export function watchOf(compiler: Compiler): Watch {
  const { scenario, layout, decisions } = compiler;
  const cells = new Uint8Array(layout.size);
  for (const { states } of Object.values(scenario.tracks)) {
    for (const { when } of Object.values(states).flatMap(({ settle }) => settle)) {
      const seen = decisions.cellsOf(deciding(compiler, when));
      if (!seen) cells.fill(1);
      else for (const cell of seen) cells[cell] = 1;
    }
  }
  return { cells, stirred: true };
}
