import type { Cause } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { entriesNow, sumOf } from './beats.ts';

/** What a step came to, once everything is turned up. */
export interface RoundSummary {
  /** The seat's numbers in view, and by how much each moved. */
  numbers: readonly { meter: string; value: number; by: number }[];
  /** Moods of own blocs that moved. */
  moods: readonly { meter: string; by: number }[];
  rupture: number;
  agreed: readonly string[];
  reopened: readonly string[];
  /** Edits that passed one another and brought nothing. */
  missed: readonly string[];
  tracks: readonly Extract<Cause, { kind: 'track' }>[];
  /** Matters that were left and came back larger. */
  grown: readonly string[];
  broken: readonly Extract<Cause, { kind: 'word' }>[];
}

/** Sums up the step that has just been resolved, as far as the seat knows of it. */
export function roundSummary(scenario: Scenario, view: View): RoundSummary {
  const { resolved } = entriesNow(view);
  const sums = sumOf(resolved);
  const causes = resolved.map((entry) => entry.cause);
  const edited = (...results: readonly string[]) => [
    ...new Set(
      causes.flatMap((cause) =>
        cause.kind === 'edit' && results.includes(cause.result) ? [cause.edit.clause] : [],
      ),
    ),
  ];
  const agreed = edited('agreed', 'locked');
  const { blocs = {} } = scenario.delegations[view.seat] ?? {};
  const dashboard = (scenario.delegations[view.seat] ?? scenario.parties[view.seat])?.dashboard ?? [];
  return {
    numbers: dashboard.map((meter) => ({
      meter,
      value: view.meters[meter] ?? view.rumours[meter] ?? 0,
      by: sums[meter] ?? 0,
    })),
    moods: Object.keys(blocs).flatMap((bloc) => {
      const meter = `${view.seat}.${bloc}`;
      const by = sums[meter] ?? 0;
      return by !== 0 && !dashboard.includes(meter) ? [{ meter, by }] : [];
    }),
    rupture: sums.rupture ?? 0,
    agreed,
    reopened: edited('reopened'),
    missed: edited('missed', 'crossed').filter((clause) => !agreed.includes(clause)),
    tracks: causes.filter((cause) => cause.kind === 'track'),
    grown: causes.flatMap((cause) =>
      cause.kind === 'matter' && cause.what === 'left' ? [cause.matter] : [],
    ),
    broken: causes.filter((cause) => cause.kind === 'word').filter((cause) => cause.what === 'broken'),
  };
}
