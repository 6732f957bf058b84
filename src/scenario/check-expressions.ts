import { allMeters, type Declared, known, type Names, namesOf, outcomesOf, rangeOf } from './declared.ts';
import type { Report } from './diagnostic.ts';
import { type ExpressionSpot, expressionSpots } from './expression-spots.ts';
import { mentionsIn } from './mentions.ts';
import type { Mention } from './reader.ts';
import type { Spot } from './spot.ts';

/** Every name in a condition, effect or line of points exists, and numbers lie in the range of their meter. */
export function checkExpressions(top: Spot, names: Declared, report: Report): void {
  const byKind: Record<Exclude<Mention['what'], 'state' | 'position' | 'bound'>, Names> = {
    meter: allMeters(names),
    track: names.tracks,
    move: names.moves,
    happening: names.happenings,
    round: names.rounds,
    clause: names.clauses,
    matter: names.matters,
    outcome: names.seats && new Map(outcomesOf(names).map((outcome) => [outcome, top])),
    seat: names.seats,
  };
  for (const expression of expressionSpots(top)) {
    for (const mention of mentionsIn(expression)) {
      const place = expression.spot.place(mention.offset);
      if (mention.what === 'bound') checkBound(expression, mention, names, report);
      else if (mention.what === 'state') {
        const track = names.tracks?.get(mention.of);
        if (track)
          known(report, place, `state of track ${mention.of}`, mention.name, namesOf(track.at('states')));
      } else if (mention.what === 'position') {
        const clause = names.clauses?.get(mention.of);
        if (clause)
          known(
            report,
            place,
            `position of clause ${mention.of}`,
            mention.name,
            namesOf(clause.at('positions')),
          );
      } else known(report, place, mention.what, mention.name, byKind[mention.what]);
    }
  }
}

function checkBound(
  { spot }: ExpressionSpot,
  { of, value, offset }: Mention & { what: 'bound' },
  names: Declared,
  report: Report,
): void {
  const { min, max } = rangeOf(names, of);
  if (!allMeters(names)?.has(of) || (value >= min && value <= max)) return;
  report.warning(
    spot.place(offset),
    `${of} never is ${value}: it runs from ${min} to ${max}`,
    `use a number from ${min} to ${max}`,
  );
}
