import type { Scenario } from '../scenario/schema.ts';
import { enveloped, readerOf } from './view.ts';
import type { View } from './view-type.ts';

/**
 * What anybody may know of a game: a seat's view without anything that only this seat knows. In the debrief everything
 * is open, so nothing is taken away. Before it, scores are blank: they tell the must-have.
 */
export function publicView(scenario: Scenario, view: View): View {
  if (view.opened) return view;
  const isPublic = (meter: string) => meter === 'rupture' || readerOf(scenario, meter) === undefined;
  const publicOnly = (meters: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(meters).filter(([meter]) => isPublic(meter)));
  return {
    ...view,
    meters: publicOnly(view.meters),
    rumours: {},
    mustHave: undefined,
    sealed: undefined,
    home: { blocs: {}, support: { low: 0, high: 0, needs: view.home.support.needs } },
    otherHome: {},
    scores: { aims: 0, home: 0, relationship: 0 },
    done: {},
    chronicle: view.chronicle
      .flatMap((entry) => (entry.seenBy === 'all' ? [entry] : enveloped(entry)))
      .map((entry) => ({ ...entry, changes: publicOnly(entry.changes) })),
  };
}
