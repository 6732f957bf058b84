import type { Condition, Quantity } from './expression.ts';

/** A quantity in an author's words. */
export function printQuantity(quantity: Quantity): string {
  switch (quantity.is) {
    case 'number':
      return String(quantity.value);
    case 'meter':
      return quantity.meter;
    case 'count':
      return quantity.of;
    case 'support':
      return `support.${quantity.seat}`;
  }
}

/** A condition in an author's words; `parseCondition` reads the same condition back. */
export function printCondition(condition: Condition): string {
  switch (condition.is) {
    case 'all':
      return condition.of.map((one) => bracketed(one, one.is === 'all' || one.is === 'any')).join(' and ');
    case 'any':
      return condition.of.map((one) => bracketed(one, one.is === 'any')).join(' or ');
    case 'not':
      return printNot(condition.of);
    case 'compare':
      return `${printQuantity(condition.left)} ${condition.op} ${printQuantity(condition.right)}`;
    case 'track':
    case 'clause':
    case 'outcome':
    case 'blame':
      return printIs(condition, 'is');
    case 'done':
      return `${condition.move} done${printWithin(condition.within)}`;
    case 'happened':
      return `happening ${condition.happening}${printWithin(condition.within)}`;
    case 'round':
      return `round ${condition.op} ${condition.round}`;
    case 'clauseIs':
      return `clause ${condition.clause} ${condition.what}`;
    case 'matter':
      return `matter ${condition.matter} open`;
    case 'word':
      return `word ${condition.move} ${condition.state}`;
    case 'ratifies':
      return `${condition.seat} ratifies`;
  }
}

type Is = Extract<Condition, { is: 'track' | 'clause' | 'outcome' | 'blame' }>;
const asksIs = (condition: Condition): condition is Is =>
  ['track', 'clause', 'outcome', 'blame'].includes(condition.is);

function printIs(condition: Is, is: 'is' | 'is not'): string {
  switch (condition.is) {
    case 'track':
      return `${condition.track} ${is} ${condition.state}`;
    case 'clause':
      return `clause ${condition.clause} ${is} ${condition.position}`;
    case 'outcome':
      return `outcome ${is} ${condition.outcome}`;
    case 'blame':
      return `blame ${is} ${condition.seat}`;
  }
}

function printNot(denied: Condition): string {
  if (asksIs(denied)) return printIs(denied, 'is not');
  return `not ${bracketed(denied, denied.is === 'all' || denied.is === 'any')}`;
}

const bracketed = (condition: Condition, needed: boolean): string =>
  needed ? `(${printCondition(condition)})` : printCondition(condition);
const printWithin = (within: number | undefined): string => (within === undefined ? '' : ` within ${within}`);
