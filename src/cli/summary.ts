import type { Diagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle } from '../scenario/read.ts';

/** One line on a folder that was checked: what was found, and what is in it when it can be played. */
export function summaryOf(
  folder: string,
  diagnostics: readonly Diagnostic[],
  bundle: ScenarioBundle | undefined,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const found = [counted(errors, 'error'), counted(diagnostics.length - errors, 'warning')].filter(Boolean);
  if (bundle === undefined) return `${folder}: ${found.join(', ')}`;
  const { calendar, moves, clauses, endings } = bundle.scenario;
  const has = [
    counted(Object.keys(calendar.rounds).length, 'round'),
    counted(Object.keys(moves).length, 'move'),
    counted(Object.keys(clauses).length, 'clause'),
    counted(Object.keys(endings).length, 'ending'),
  ].join(', ');
  return `${folder}: in order${found.length > 0 ? ` but for ${found.join(', ')}` : ''}; ${has}`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
