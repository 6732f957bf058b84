import type { TimeSource } from '../../screens/countdown.ts';

/** This device's clock. */
export const wallTime: TimeSource = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
