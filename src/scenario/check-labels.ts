import { type Declared, knownAt } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** What is called documented or a claim names a source that sources.yaml has, and whose claim it is. */
export function checkLabels(_top: Spot, names: Declared, report: Report): void {
  for (const label of labelsOf(names)) {
    checkSource(label.at('source'), names, report);
    if (label.at('kind').text === 'claim') knownAt(report, label.at('of'), 'delegation', names.seats);
  }
}

/** Whether anything in the rules names a source. */
export const usesSources = (names: Declared): boolean =>
  labelsOf(names).some((label) => label.at('source').exists);

function labelsOf(names: Declared): Spot[] {
  const values = (spots: Iterable<[string, Spot]> | undefined): Spot[] =>
    [...(spots ?? [])].map(([, spot]) => spot);
  return [
    ...values(names.moves),
    ...values(names.matters),
    ...values(names.happenings),
    ...values(names.turns),
    ...values(names.clauses).flatMap((clause) => values(clause.at('positions').entries())),
    ...values(names.seats).flatMap((seat) => values(seat.at('decisions').entries())),
  ].map((spot) => spot.at('label'));
}

/** A source of sources.yaml, or K for general knowledge. */
export function checkSource(source: Spot, names: Declared, report: Report): void {
  if (source.text !== 'K')
    knownAt(report, source, { kind: 'source', within: { code: 'within.sources' } }, names.sources);
}
