import type { StepKind } from '../scenario/schema.ts';

/** Seconds a strict or gentle clock gives for each kind of step: reading and deciding, at a second-language reader's pace. */
export const stepSeconds: Record<StepKind, number> = {
  deliberation: 180,
  finalText: 150,
  homeReads: 90,
  decision: 90,
};
