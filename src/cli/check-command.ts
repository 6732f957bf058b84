import { Command } from 'commander';
import { type Diagnostic, printDiagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import { loadFolder } from './load.ts';
import { Failed } from './usage.ts';

export const checkCommand = new Command('check')
  .description('Read a scenario and name every mistake in it: where, what, and how to mend it.')
  .argument('<folder>', 'a folder of scenarios/')
  .option('--json', 'print the diagnostics as JSON')
  .action((folder: string, options: { json?: true }) => {
    const reading = loadFolder(folder);
    const diagnostics = reading.ok ? reading.warnings : reading.diagnostics;
    const lines = options.json
      ? [JSON.stringify({ ok: reading.ok, folder, diagnostics }, undefined, 2)]
      : [
          ...diagnostics.map((diagnostic) => printDiagnostic(folder, diagnostic)),
          summary(folder, diagnostics, reading.ok ? reading.bundle : undefined),
        ];
    process.stdout.write(`${lines.join('\n')}\n`);
    if (!reading.ok) throw new Failed();
  });

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
