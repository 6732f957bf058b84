import type { Compiler } from './compiler.ts';
import { type Test, testingIf } from './condition.ts';
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
  const { scenario, names, layout } = compiler;
  let fallbacks: { to: number; test: Test | undefined }[][] | undefined;
  const compiled = () =>
    Object.values(scenario.clauses).map(({ fallback }, clause) =>
      fallback.map(({ to, when }) => ({
        to: names.positions[clause]?.at(to) ?? 0,
        test: testingIf(compiler, when),
      })),
    );
  const code = (row: Row, clause: number): number => {
    const agreed = row[layout.clauses + 4 * clause] as number;
    if (agreed > 0) return agreed - 1;
    fallbacks ??= compiled();
    const arrows = fallbacks[clause] ?? [];
    for (const { to, test } of arrows) if (!test || test(row)) return to * wordings;
    return (arrows[arrows.length - 1]?.to ?? 0) * wordings;
  };
  return { code, position: (row, clause) => Math.trunc(code(row, clause) / wordings) };
}
