import type { Scenario } from '../../scenario/schema.ts';

/** A rule of the model with the number that the scenario gives it. */
export interface Assumption {
  /** Names its sentence: `debrief:about.rule.<id>`. */
  id:
    | 'editsPerRound'
    | 'ambiguity'
    | 'condition'
    | 'moodStep'
    | 'leakAtFour'
    | 'incident'
    | 'clausesToSign'
    | 'rupture'
    | 'headlineStep';
  value: number;
}

/** The constants of the rules, read from the scenario that is played. */
export function assumptionsOf({ rules }: Scenario): Assumption[] {
  return [
    { id: 'editsPerRound', value: rules.editsPerRound },
    { id: 'clausesToSign', value: rules.clausesToSign },
    { id: 'ambiguity', value: rules.ambiguity },
    { id: 'condition', value: rules.condition },
    { id: 'moodStep', value: rules.moodStep },
    { id: 'rupture', value: 1 },
    { id: 'leakAtFour', value: rules.leakAtFour },
    { id: 'incident', value: rules.incident.chance },
    { id: 'headlineStep', value: rules.headlineStep },
  ];
}

/** How many choices of a scenario are documented, one side's claim, or invented for play. */
export function labelCounts(scenario: Scenario): Record<'documented' | 'claim' | 'invented', number> {
  const labels = [
    ...Object.values(scenario.moves),
    ...Object.values(scenario.matters),
    ...Object.values(scenario.happenings),
    ...Object.values(scenario.clauses).flatMap(({ positions }) => Object.values(positions)),
    ...Object.values(scenario.calendar.epilogue).flatMap(({ turns }) => Object.values(turns)),
    ...Object.values(scenario.delegations).flatMap(({ decisions }) => Object.values(decisions)),
  ].map(({ label }) => label.kind);
  const count = (kind: string) => labels.filter((one) => one === kind).length;
  return { documented: count('documented'), claim: count('claim'), invented: count('invented') };
}
