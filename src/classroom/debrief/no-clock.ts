import type { StepClock } from '../../screens/countdown.ts';

/** The clock where nothing presses any more. */
export const noClock: StepClock = {
  face: { mode: 'off', left: undefined, total: 0, paused: false, over: false },
  subscribe: () => () => {},
};
