import type { Compiler } from './compiler.ts';
import { choosing } from './condition.ts';
import type { Row } from './layout.ts';
import { wordings } from './offer-code.ts';

/** Reads the text as it stands: what is agreed, or else what stands anyway. */
export interface LineReader {
  /** The line on a clause, as an offer's number. */
  code(row: Row, clause: number): number;
  /** Its position alone. */
  position(row: Row, clause: number): number;
}

/** Compiles what stands on each clause while nothing is agreed. */
export function lineReader(compiler: Compiler): LineReader {
  const { scenario, names, layout, decisions } = compiler;
  const fallbacks = Object.values(scenario.clauses).map(({ fallback }, clause) => {
    const arrows = fallback.map(({ to, when }) => ({
      when,
      value: (names.positions[clause]?.at(to) ?? 0) * wordings,
    }));
    return choosing(compiler, arrows, arrows.at(-1)?.value ?? 0);
  });
  const code = (row: Row, clause: number): number => {
    const agreed = row[layout.clauses + 4 * clause] as number;
    return agreed > 0 ? agreed - 1 : decisions.decide(row, fallbacks[clause] as number);
  };
  return { code, position: (row, clause) => Math.trunc(code(row, clause) / wordings) };
}
