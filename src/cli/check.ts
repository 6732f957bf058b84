import { type Diagnostic, printDiagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import { loadFolder } from './load.ts';

/**
 * `standoff check DIR`: reads a scenario and prints everything that is wrong in it.
 * @returns the exit code: 0 when it can be played, 1 when it has errors
 */
export async function check(dir: string, options: { json?: boolean }): Promise<number> {
  const reading = loadFolder(dir);
  const diagnostics = reading.ok ? reading.warnings : reading.diagnostics;
  const lines = options.json
    ? [JSON.stringify({ ok: reading.ok, folder: dir, diagnostics }, undefined, 2)]
    : [
        ...diagnostics.map((diagnostic) => printDiagnostic(dir, diagnostic)),
        summary(dir, diagnostics, bundleOf(reading)),
      ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return reading.ok ? 0 : 1;
}

const bundleOf = (reading: ReturnType<typeof loadFolder>): ScenarioBundle | undefined =>
  reading.ok ? reading.bundle : undefined;

function summary(dir: string, diagnostics: Diagnostic[], bundle: ScenarioBundle | undefined): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const found = [counted(errors, 'error'), counted(diagnostics.length - errors, 'warning')].filter(Boolean);
  if (bundle === undefined) return `${dir}: ${found.join(', ')}`;
  const { calendar, moves, clauses, endings } = bundle.scenario;
  const has = [
    counted(Object.keys(calendar.rounds).length, 'round'),
    counted(Object.keys(moves).length, 'move'),
    counted(Object.keys(clauses).length, 'clause'),
    counted(Object.keys(endings).length, 'ending'),
  ].join(', ');
  return `${dir}: in order${found.length > 0 ? ` but for ${found.join(', ')}` : ''}; ${has}`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
