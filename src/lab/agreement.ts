import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';

/**
 * Whether a finished game came to an agreement of some kind: a text that both homes ratified, or announcements on
 * both sides that have at least one agreed line in common.
 */
export function agreementIn(kernel: Kernel): (row: Row) => boolean {
  const { names, layout } = kernel.compiler;
  const [signed, parallel] = ['signed', 'parallel'].map((outcome) => names.outcomes.at(outcome) + 1);
  return (row) => {
    const outcome = row[layout.outcome];
    return outcome === signed || (outcome === parallel && kernel.agreed(row) > 0);
  };
}
