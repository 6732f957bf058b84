import { decisions } from '../crisis/asked.ts';
import { decisionRefusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import type { Decision, Scenario } from '../scenario/schema.ts';
import { aheadOf, nightOf, worthIn } from './ahead.ts';

/** The last decision, what it expects of the other side, and what it hopes to come out with (0..100). */
export interface DecisionChoice {
  decision: Decision;
  expects: Decision;
  worth: number;
}

/** How sure a delegation is that the other side does what suits it best; the rest is spread evenly. */
const trust = 0.7;

/** Thinks all pairs of decisions through to the end of the epilogue, and answers what the other side would best do. */
export function chooseDecision(scenario: Scenario, state: State, seat: string): DecisionChoice {
  const ahead = aheadOf(scenario, state, seat);
  const open: Decision[] = decisions.filter(
    (decision) => decisionRefusal(scenario, state, decision) === undefined,
  );
  const table = open.map((mine) =>
    open.map((theirs) => {
      const night = nightOf(ahead, ahead.now, mine, theirs);
      return { mine: worthIn(ahead, night, ahead.mine), theirs: worthIn(ahead, night, ahead.theirs) };
    }),
  );
  const best = (values: readonly number[]): number => values.indexOf(Math.max(...values));
  const theirs = best(
    open.map((_, column) => table.reduce((sum, row) => sum + (row[column]?.theirs ?? 0), 0)),
  );
  const worths = table.map((row) => {
    const even = row.reduce((sum, cell) => sum + cell.mine, 0) / row.length;
    return trust * (row[theirs]?.mine ?? 0) + (1 - trust) * even;
  });
  const mine = best(worths);
  return { decision: open[mine] ?? 'lapse', expects: open[theirs] ?? 'lapse', worth: worths[mine] ?? 0 };
}
