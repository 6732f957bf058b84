import { arrowsOf } from './arrows.ts';
import { checkOrder } from './check-tracks.ts';
import { type Declared, knownAt, knownEach, knownKeys, namesOf, positionOf } from './declared.ts';
import { mendName } from './nearest.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Clauses open, fall back and may be worded only in positions that they have. */
export function checkClauses(_top: Spot, names: Declared, report: Report): void {
  for (const [name, clause] of names.clauses ?? []) {
    checkSeatOrBoth(clause.at('commits'), names, report);
    const positions = namesOf(clause.at('positions'));
    if (positions === undefined) continue;
    const kind = positionOf(name);
    if (positions.size < 2)
      report.error(
        clause.at('positions').namePlace(),
        { code: 'play.noChoice', clause: name },
        { code: 'play.twoPositions' },
      );
    checkOpening(clause.at('opening'), names, report);
    for (const [, position] of clause.at('opening').entries()) knownAt(report, position, kind, positions);
    for (const { to } of arrowsOf(clause.at('fallback'))) knownAt(report, to, kind, positions);
    knownEach(report, clause.at('ambiguous'), kind, positions);
    checkFallback(clause.at('fallback'), report);
  }
}

function checkOpening(opening: Spot, { seats }: Declared, report: Report): void {
  if (!opening.isMap) return;
  knownKeys(report, opening, 'delegation', seats);
  for (const seat of seats?.keys() ?? [])
    if (!opening.at(seat).exists)
      report.error(
        opening.namePlace(),
        { code: 'play.noOpening', seat },
        { code: 'mend.add', block: `${seat}: <position>` },
      );
}

function checkFallback(fallback: Spot, report: Report): void {
  checkOrder(fallback, report);
  const last = arrowsOf(fallback).at(-1);
  if (last?.when.exists)
    report.error(last.when.namePlace(), { code: 'play.noFallback' }, { code: 'play.endFallback' });
}

/** `both`, or a seat. */
export function checkSeatOrBoth(spot: Spot, { seats }: Declared, report: Report): void {
  if (spot.text === undefined || spot.text === 'both' || seats === undefined || seats.has(spot.text)) return;
  report.error(
    spot.place(),
    { code: 'names.noDelegation', name: spot.text },
    ...mendName(spot.text, ['both', ...seats.keys()], { code: 'names.delegationOrBoth' }),
  );
}
