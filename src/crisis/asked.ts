import type { Decision, Scenario, StepKind } from '../scenario/schema.ts';

/** What a seat may be asked for in one step. */
export type Asked = 'public' | 'quiet' | 'edits' | 'decision';

const asked: Readonly<Record<StepKind, readonly Asked[]>> = {
  deliberation: ['public', 'quiet', 'edits'],
  finalText: ['edits'],
  homeReads: ['public'],
  decision: ['decision'],
};

/** What a step asks for, in the order in which it is thought over. */
export const askedIn = (step: StepKind): readonly Asked[] => asked[step];

/** Most edits that may be sealed in a step: the scenario's number a round, one a clause on the final text, else none. */
export function mostEdits(scenario: Scenario, step: StepKind): number {
  if (!asked[step].includes('edits')) return 0;
  return step === 'finalText' ? Object.keys(scenario.clauses).length : scenario.rules.editsPerRound;
}

/** What can be decided at the last step. */
export const decisions = ['sign', 'announce', 'lapse'] as const satisfies readonly Decision[];
