import type { ScenarioBundle } from './read.ts';
import type { Scenario, StepKind } from './schema.ts';
import { type Language, languages } from './text.ts';
import { wordsFor } from './words.ts';

/** What decides how long a game takes: the rounds of each cut, and the steps of each round. */
export interface Lengths {
  calendar: {
    cuts: Readonly<Record<string, { rounds: readonly string[] }>>;
    rounds: Readonly<Record<string, { steps: readonly StepKind[] }>>;
  };
}

/** The same with the cuts' names, as the narrator says them. */
export interface NamedLengths extends Lengths {
  names: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

const only = <Part, Kept>(parts: Readonly<Record<string, Part>>, keep: (part: Part) => Kept) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, keep(part)]));

/** The little of a scenario that a class is planned by, for a page that does not need the rest yet. */
export function lengthsOf(bundle: ScenarioBundle): NamedLengths {
  const { cuts, rounds }: Scenario['calendar'] = bundle.scenario.calendar;
  const namesIn = (language: Language): Record<string, string> => {
    const words = wordsFor(bundle, language, 'narrator');
    return Object.fromEntries(Object.keys(cuts).map((cut) => [cut, words(`cuts.${cut}.name`)]));
  };
  return {
    calendar: {
      cuts: only(cuts, (cut) => ({ rounds: cut.rounds })),
      rounds: only(rounds, ({ steps }) => ({ steps })),
    },
    names: Object.fromEntries(
      languages.map((language) => [language, namesIn(language)]),
    ) as NamedLengths['names'],
  };
}
