import type { Orders } from '../crisis/journal.ts';
import type { View } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import type { Luck } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Whoever decides for a seat, from what that seat may know and nothing else. */
export interface Player {
  /** The must-have it takes, one of its delegation's; a third party is never asked. */
  choose(scenario: Scenario, view: View, luck: Luck): string;
  /** What it seals in the present step; must be legal. */
  decide(scenario: Scenario, view: View, luck: Luck): Orders;
  /** The same choices for a game on the kernel, draw for draw; only players that need no view have it. */
  onKernel?: {
    /** Number of the must-have. */
    choose(kernel: Kernel, seat: number, luck: Luck): number;
    /** Seals its orders in the row; it may not look at what the other side has sealed there. */
    decide(kernel: Kernel, row: Row, seat: number, luck: Luck): void;
  };
}
