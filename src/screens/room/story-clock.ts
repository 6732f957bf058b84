import type { View } from '../../crisis/view-type.ts';

/** Time left in the story, never the player's: whole days, and on the last day hours. */
export type StoryClock = { unit: 'days'; left: number } | { unit: 'hours'; left: number };

/**
 * What the clock to midnight shows. The steps of the last day stand evenly between its two midnights, so that
 * with three of them the decision falls six hours before the end.
 */
export function storyClock(view: Pick<View, 'daysLeft' | 'step' | 'steps'>): StoryClock {
  if (view.daysLeft > 1) return { unit: 'days', left: view.daysLeft };
  const { step, steps } = view;
  return { unit: 'hours', left: Math.round((24 * (steps.length - step)) / (steps.length + 1)) };
}

/** `18:00` for a day with six hours left. */
export const timeOfDay = (hoursLeft: number): string => `${String(24 - hoursLeft).padStart(2, '0')}:00`;

/** Share of the story's time that is gone, 0..1, for the hand of the clock. */
export function timeGone(view: Pick<View, 'daysLeft' | 'step' | 'steps'>, daysAtStart: number): number {
  const clock = storyClock(view);
  const daysLeft = clock.unit === 'days' ? clock.left : clock.left / 24;
  return daysAtStart <= 0 ? 1 : Math.min(1, Math.max(0, 1 - daysLeft / daysAtStart));
}
