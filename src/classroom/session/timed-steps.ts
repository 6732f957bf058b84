/** What a step's time is counted by: its kind, the briefing, or the reading of what orders came to. */
export const timedSteps = [
  'briefing',
  'deliberation',
  'finalText',
  'homeReads',
  'decision',
  'resolution',
] as const;
export type TimedStep = (typeof timedSteps)[number];
