import { checkCalendar } from './check-calendar.ts';
import { checkClass } from './check-class.ts';
import { checkClauses } from './check-clauses.ts';
import { checkDelegations } from './check-delegations.ts';
import { checkEndings } from './check-endings.ts';
import { checkEvents } from './check-events.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkLabels } from './check-labels.ts';
import { checkMeters } from './check-meters.ts';
import { checkMoves } from './check-moves.ts';
import { checkNames } from './check-names.ts';
import { checkParties } from './check-parties.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkTracks } from './check-tracks.ts';
import type { Declared } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

type Check = (top: Spot, names: Declared, report: Report) => void;

const checks: readonly Check[] = [
  checkNames,
  checkCalendar,
  checkDelegations,
  checkParties,
  checkClass,
  checkMeters,
  checkTracks,
  checkMoves,
  checkClauses,
  checkEvents,
  checkEndings,
  checkLabels,
  checkExpressions,
  checkSecrets,
];

/**
 * Checks what one part of scenario.yaml says of another. Works on the file as written, so that it finds what is
 * wrong even while the schema refuses other parts.
 */
export function checkScenario(top: Spot, names: Declared, report: Report): void {
  for (const check of checks) check(top, names, report);
}
