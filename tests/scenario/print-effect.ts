import type { Condition, Effect, Points } from '../../src/scenario/expression.ts';
import { printCondition, printQuantity } from '../../src/scenario/print-expression.ts';

const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);
const printIf = (condition: Condition | undefined): string =>
  condition === undefined ? '' : ` if ${printCondition(condition)}`;

/** An effect in an author's words, with its `if`. */
export function printEffect(effect: Effect): string {
  return printDeed(effect) + printIf(effect.if);
}

/** Points in an author's words, with their `if`. */
export function printPoints({ sign, amount, over, if: condition }: Points): string {
  const divided = over === 1 ? '' : ` / ${over}`;
  return (sign === 1 ? '+' : '-') + printQuantity(amount) + divided + printIf(condition);
}

function printDeed(effect: Effect): string {
  switch (effect.do) {
    case 'shift':
      return `${effect.meter} ${signed(effect.by)}`;
    case 'set':
      return `${effect.meter} = ${effect.to}`;
    case 'rupture':
      return `rupture ${signed(effect.by)}`;
    case 'openMatter':
      return `matter ${effect.matter} opens`;
    case 'closeMatter':
      return `matter ${effect.matter} closes`;
    case 'reopen':
      return `clause ${effect.clause} reopens`;
  }
}
