import { type Declared, knownAt } from './declared.ts';
import type { Report } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** What is called documented or a claim names a source that sources.yaml has, and whose claim it is. */
export function checkLabels(_top: Spot, names: Declared, report: Report): void {
  const below = (group: ReadonlyMap<string, Spot> | undefined, heading?: string): Spot[] =>
    [...(group?.values() ?? [])].flatMap((spot) =>
      heading === undefined
        ? [spot]
        : spot
            .at(heading)
            .entries()
            .map(([, inner]) => inner),
    );
  const labelled = [
    ...below(names.moves),
    ...below(names.matters),
    ...below(names.happenings),
    ...below(names.turns),
    ...below(names.clauses, 'positions'),
    ...below(names.seats, 'decisions'),
  ];
  for (const label of labelled.map((spot) => spot.at('label'))) {
    checkSource(label.at('source'), names, report);
    if (label.at('kind').text === 'claim') knownAt(report, label.at('of'), 'delegation', names.seats);
  }
}

/** A source of sources.yaml, or K for general knowledge. */
export function checkSource(source: Spot, names: Declared, report: Report): void {
  if (source.text !== 'K') knownAt(report, source, 'source in sources.yaml', names.sources);
}
