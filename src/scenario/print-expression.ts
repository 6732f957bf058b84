import type { Condition, Effect, Points, Quantity } from './expression.ts';

function printQuantity(quantity: Quantity): string {
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

/** An effect in an author's words, with its `if`. */
export function printEffect(effect: Effect): string {
  return printDeed(effect) + printIf(effect.if);
}

/** Points in an author's words, with their `if`. */
export function printPoints(points: Points): string {
  const over = points.over === 1 ? '' : ` / ${points.over}`;
  return (points.sign === 1 ? '+' : '-') + printQuantity(points.amount) + over + printIf(points.if);
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
const printIf = (condition: Condition | undefined): string =>
  condition === undefined ? '' : ` if ${printCondition(condition)}`;
const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);
