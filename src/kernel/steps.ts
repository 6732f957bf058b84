import { roundAt, roundsOf } from '../crisis/place.ts';
import type { StepKind } from '../scenario/schema.ts';
import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';

/** Kinds of steps, by number. */
export const kinds = ['deliberation', 'finalText', 'homeReads', 'decision'] as const satisfies StepKind[];

/** Compiles the steps of every round of every cut into one table. */
export function compileSteps({ scenario, names, layout }: Compiler) {
  const cuts = names.cuts.names.map((cut) =>
    roundsOf(scenario, cut).map((_, round) => roundAt(scenario, { cut, round, step: 0 }).round.steps),
  );
  const rounds = Math.max(...cuts.map((cut) => cut.length));
  const steps = Math.max(...cuts.flatMap((cut) => cut.map((round) => round.length)));
  const none = kinds.length;
  const table = new Uint8Array(cuts.length * rounds * (steps + 1)).fill(none);
  for (const [cut, list] of cuts.entries()) {
    for (const [round, own] of list.entries()) {
      table.set(
        own.map((kind) => kinds.indexOf(kind)),
        (cut * rounds + round) * (steps + 1),
      );
    }
  }
  const at = (row: Row): number =>
    ((row[layout.cut] as number) * rounds + (row[layout.round] as number)) * (steps + 1) +
    (row[layout.step] as number);
  return {
    /** Kind of the present step, by number. */
    kind: (row: Row): number => table[at(row)] as number,
    /** Whether the present step is its round's last. */
    isLast: (row: Row): boolean => table[at(row) + 1] === none,
  };
}
