import type { Refusal } from '../crisis/refusal-type.ts';
import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';
import type { Move } from './moves.ts';

/** The code by which a move is ruled out whatever the step, as `ruleOutMove` of the rules says it; undefined when it is not. */
export function ruleOutIn(
  { layout, decisions }: Compiler,
  moves: readonly Move[],
  row: Row,
  number: number,
): Extract<Refusal['code'], 'onlyOnce' | 'mustRest' | 'conditionUnmet' | 'cannotAfford'> | undefined {
  const { once, rest, when, costs } = moves[number] as Move;
  const last = row[layout.done + number] as number;
  if (once && last >= 0) return 'onlyOnce';
  if (rest > 0 && last >= 0 && (row[layout.round] as number) <= last + rest) return 'mustRest';
  if (!decisions.holds(row, when)) return 'conditionUnmet';
  for (const { at, needs, min } of costs) if ((row[at] as number) - min < needs) return 'cannotAfford';
  return undefined;
}

/** Why both moves may not be sealed together, as `ordersRefusal` of the rules says it: the purse pays for one alone. */
export function purseRefusalIn(
  moves: readonly Move[],
  row: Row,
  open: number,
  quiet: number,
): Extract<Refusal['code'], 'cannotAffordBoth'> | undefined {
  const others = moves[open]?.costs ?? [];
  for (const { at, needs, min } of moves[quiet]?.costs ?? []) {
    let both = needs;
    for (const other of others) if (other.at === at) both += other.needs;
    if ((row[at] as number) - min < both) return 'cannotAffordBoth';
  }
  return undefined;
}
