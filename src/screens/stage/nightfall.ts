import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** How near midnight is: 0 on the first day of the calendar, 1 on the last and after it. */
export function nightfall(scenario: Scenario, view: Pick<View, 'date' | 'phase'>): number {
  if (view.phase === 'epilogue' || view.phase === 'debrief') return 1;
  const dates = Object.values(scenario.calendar.rounds).map(({ date }) => Date.parse(date));
  const first = Math.min(...dates);
  const whole = Date.parse(scenario.calendar.deadline) - first;
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (Date.parse(view.date) - first) / whole));
}
