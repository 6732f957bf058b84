import { calendarPlace, daysLeft, roundsOf } from '../crisis/place.ts';
import type { Comparison, Condition, Points, Quantity } from '../scenario/expression.ts';
import type { Compiler } from './compiler.ts';
import { type Count, no, result, yes } from './decisions.ts';
import type { Row } from './layout.ts';
import { ambiguousBit, conditionalBit, revocableBit } from './offer-code.ts';
import { wordStates } from './rows.ts';

/** Something counted: a number that stands, a cell of the row, or what must be worked out. */
type Operand = { is: 'number'; value: number } | { is: 'cell'; at: number } | { is: 'count'; of: Count };

function operandOf(compiler: Compiler, quantity: Quantity): Operand {
  const { scenario, names, layout } = compiler;
  switch (quantity.is) {
    case 'number':
      return quantity;
    case 'meter':
      return { is: 'cell', at: layout.meters + names.meters.at(quantity.meter) };
    case 'support': {
      const seat = names.seats.at(quantity.seat);
      return { is: 'count', of: (row) => compiler.homes.support(row, seat) };
    }
    case 'count': {
      if (quantity.of === 'rupture') return { is: 'cell', at: layout.rupture };
      if (quantity.of === 'agreed') return tally(compiler, (agreed) => agreed > 0);
      if (quantity.of === 'brackets') return tally(compiler, (agreed) => agreed === 0);
      if (quantity.of === 'ambiguous')
        return tally(compiler, (agreed) => agreed > 0 && ((agreed - 1) & ambiguousBit) !== 0);
      const days = names.cuts.names.map((cut) =>
        roundsOf(scenario, cut).map((_, round) => daysLeft(scenario, { cut, round, step: 0 })),
      );
      return {
        is: 'count',
        of: (row) => days[row[layout.cut] as number]?.[row[layout.round] as number] ?? 0,
      };
    }
  }
}

const tally = ({ layout }: Compiler, counts: (agreed: number) => boolean): Operand => ({
  is: 'count',
  of(row) {
    let sum = 0;
    for (let at = layout.clauses; at < layout.words; at += 4) if (counts(row[at] as number)) sum += 1;
    return sum;
  },
});

function counting(operand: Operand): Count {
  if (operand.is === 'count') return operand.of;
  if (operand.is === 'cell') return (row) => row[operand.at] as number;
  return () => operand.value;
}

/** Asks whether one thing is less than another, and where to go on. */
type Asking = (ifSo: number, ifNot: number) => number;

function less({ decisions }: Compiler, left: Operand, right: Operand): Asking {
  if (left.is === 'cell' && right.is === 'number')
    return (ifSo, ifNot) => decisions.ask('below', left.at, right.value, ifSo, ifNot);
  if (left.is === 'number' && right.is === 'cell')
    return (ifSo, ifNot) => decisions.ask('below', right.at, left.value + 1, ifNot, ifSo);
  if (left.is === 'cell' && right.is === 'cell')
    return (ifSo, ifNot) => decisions.ask('belowCell', left.at, right.at, ifSo, ifNot);
  const [one, two] = [decisions.counted(counting(left)), decisions.counted(counting(right))];
  return (ifSo, ifNot) => decisions.ask('less', one, two, ifSo, ifNot);
}

/** A comparison as one or two questions whether something is below or above. */
function comparing(op: Comparison, below: Asking, above: Asking, ifSo: number, ifNot: number): number {
  switch (op) {
    case '<':
      return below(ifSo, ifNot);
    case '>=':
      return below(ifNot, ifSo);
    case '>':
      return above(ifSo, ifNot);
    case '<=':
      return above(ifNot, ifSo);
    case '=':
      return below(ifNot, above(ifNot, ifSo));
    case '!=':
      return below(ifSo, above(ifSo, ifNot));
  }
}

/** Whether something came at all, or at most so many rounds back. */
function came({ decisions }: Compiler, at: number, within: number | undefined): Asking {
  return (ifSo, ifNot) =>
    within === undefined
      ? decisions.ask('below', at, 0, ifNot, ifSo)
      : decisions.ask('recent', at, within, ifSo, ifNot);
}

/** Adds a condition to the decisions, with where to go on if it holds and if not; returns where it begins. */
export function asking(compiler: Compiler, condition: Condition, ifSo: number, ifNot: number): number {
  const { scenario, names, layout, decisions } = compiler;
  switch (condition.is) {
    case 'all':
      return condition.of.reduceRight((next, one) => asking(compiler, one, next, ifNot), ifSo);
    case 'any':
      return condition.of.reduceRight((next, one) => asking(compiler, one, ifSo, next), ifNot);
    case 'not':
      return asking(compiler, condition.of, ifNot, ifSo);
    case 'compare': {
      const [left, right] = [operandOf(compiler, condition.left), operandOf(compiler, condition.right)];
      return comparing(condition.op, less(compiler, left, right), less(compiler, right, left), ifSo, ifNot);
    }
    case 'track': {
      const track = names.tracks.at(condition.track);
      const state = names.states[track]?.at(condition.state) ?? -1;
      return decisions.ask('equal', layout.tracks + track, state, ifSo, ifNot);
    }
    case 'done':
      return came(compiler, layout.done + names.moves.at(condition.move), condition.within)(ifSo, ifNot);
    case 'happened': {
      const at = layout.happened + names.happenings.at(condition.happening);
      return came(compiler, at, condition.within)(ifSo, ifNot);
    }
    case 'round': {
      const place = calendarPlace(scenario, condition.round);
      const below: Asking = (so, not) => decisions.ask('before', 0, place, so, not);
      const above: Asking = (so, not) => decisions.ask('before', 0, place + 1, not, so);
      return comparing(condition.op, below, above, ifSo, ifNot);
    }
    case 'clause': {
      const clause = names.clauses.at(condition.clause);
      const position = names.positions[clause]?.at(condition.position) ?? -1;
      return decisions.ask('stands', clause, position, ifSo, ifNot);
    }
    case 'clauseIs': {
      const at = layout.clauses + 4 * names.clauses.at(condition.clause);
      if (condition.what === 'agreed') return decisions.ask('below', at, 1, ifNot, ifSo);
      if (condition.what === 'locked') return decisions.ask('below', at + 1, 1, ifNot, ifSo);
      const bits = { ambiguous: ambiguousBit, conditional: conditionalBit, revocable: revocableBit };
      return decisions.ask('worded', at, bits[condition.what], ifSo, ifNot);
    }
    case 'matter':
      return decisions.ask('open', 0, names.matters.at(condition.matter), ifSo, ifNot);
    case 'word': {
      const state = wordStates.indexOf(condition.state);
      return decisions.ask('word', names.moves.at(condition.move), state, ifSo, ifNot);
    }
    case 'outcome':
      return decisions.ask('equal', layout.outcome, names.outcomes.at(condition.outcome) + 1, ifSo, ifNot);
    case 'blame':
      return decisions.ask('equal', layout.blame, names.seats.at(condition.seat) + 1, ifSo, ifNot);
    case 'ratifies': {
      const seat = names.seats.at(condition.seat);
      const support: Operand = { is: 'count', of: (row) => compiler.homes.support(row, seat) };
      const needs: Operand = { is: 'number', value: scenario.delegations[condition.seat]?.ratifiesAt ?? 100 };
      return less(compiler, support, needs)(ifNot, ifSo);
    }
  }
}

/** A condition as a decision between 1 and 0; one that is absent always holds. */
export const deciding = (compiler: Compiler, condition: Condition | undefined): number =>
  condition ? asking(compiler, condition, yes, no) : yes;

/** A condition as a function of a row, for those who ask from outside. */
export function testing(compiler: Compiler, condition: Condition): (row: Row) => boolean {
  const decision = deciding(compiler, condition);
  return (row) => compiler.decisions.holds(row, decision);
}

/**
 * The first of a list whose condition holds, as a decision.
 * @param otherwise the result when none does
 */
export const choosing = (
  compiler: Compiler,
  list: readonly { when?: Condition | undefined; value: number }[],
  otherwise: number,
): number =>
  list.reduceRight(
    (next, { when, value }) => (when ? asking(compiler, when, result(value), next) : result(value)),
    result(otherwise),
  );

/** Turns a list of points into a function of a row; the sum is not clamped. */
export function addingUp(compiler: Compiler, list: readonly Points[]): Count {
  const { decisions } = compiler;
  const parts = list.map(({ sign, amount, over, if: condition }) => ({
    sign,
    over,
    amount: counting(operandOf(compiler, amount)),
    test: deciding(compiler, condition),
  }));
  return (row) => {
    let sum = 0;
    for (const { sign, over, amount, test } of parts) {
      if (decisions.holds(row, test)) sum += sign * Math.trunc(amount(row) / over);
    }
    return sum;
  };
}
