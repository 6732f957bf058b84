import { calendarPlace, daysLeft, roundsOf } from '../crisis/place.ts';
import type { Comparison, Condition, Points, Quantity } from '../scenario/expression.ts';
import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';
import { ambiguousBit, conditionalBit, revocableBit } from './offer-code.ts';

export type Test = (row: Row) => boolean;
export type Count = (row: Row) => number;

const comparing: Record<Comparison, (left: Count, right: Count) => Test> = {
  '<': (left, right) => (row) => left(row) < right(row),
  '<=': (left, right) => (row) => left(row) <= right(row),
  '=': (left, right) => (row) => left(row) === right(row),
  '!=': (left, right) => (row) => left(row) !== right(row),
  '>=': (left, right) => (row) => left(row) >= right(row),
  '>': (left, right) => (row) => left(row) > right(row),
};

/** By cut and round of it: the round's place in the full calendar, or the days left from it. */
function byRound(compiler: Compiler, value: (cut: string, round: number) => number): Count {
  const { scenario, names, layout } = compiler;
  const table = names.cuts.names.map((cut) => roundsOf(scenario, cut).map((_, round) => value(cut, round)));
  return (row) => table[row[layout.cut] as number]?.[row[layout.round] as number] ?? 0;
}

function counting(compiler: Compiler, quantity: Quantity): Count {
  const { scenario, names, layout } = compiler;
  switch (quantity.is) {
    case 'number': {
      const { value } = quantity;
      return () => value;
    }
    case 'meter': {
      const at = layout.meters + names.meters.at(quantity.meter);
      return (row) => row[at] as number;
    }
    case 'support': {
      const seat = names.seats.at(quantity.seat);
      return (row) => compiler.homes.support(row, seat);
    }
    case 'count': {
      const clauses = names.clauses.names.length;
      const tally =
        (counts: (agreed: number) => boolean): Count =>
        (row) => {
          let sum = 0;
          for (let clause = 0; clause < clauses; clause += 1) {
            if (counts(row[layout.clauses + 4 * clause] as number)) sum += 1;
          }
          return sum;
        };
      if (quantity.of === 'rupture') return (row) => row[layout.rupture] as number;
      if (quantity.of === 'agreed') return tally((agreed) => agreed > 0);
      if (quantity.of === 'brackets') return tally((agreed) => agreed === 0);
      if (quantity.of === 'ambiguous')
        return tally((agreed) => agreed > 0 && ((agreed - 1) & ambiguousBit) !== 0);
      return byRound(compiler, (cut, round) => daysLeft(scenario, { cut, round, step: 0 }));
    }
  }
}

/** Whether something last happened at most so many rounds back; -1 is never. */
function within(layout: Compiler['layout'], at: number, rounds: number | undefined): Test {
  if (rounds === undefined) return (row) => (row[at] as number) >= 0;
  return (row) => (row[at] as number) >= 0 && (row[layout.round] as number) - (row[at] as number) <= rounds;
}

/** Turns a condition into a function of a row, once. */
export function testing(compiler: Compiler, condition: Condition): Test {
  const { scenario, names, layout } = compiler;
  switch (condition.is) {
    case 'all': {
      const tests = condition.of.map((one) => testing(compiler, one));
      return (row) => {
        for (const test of tests) if (!test(row)) return false;
        return true;
      };
    }
    case 'any': {
      const tests = condition.of.map((one) => testing(compiler, one));
      return (row) => {
        for (const test of tests) if (test(row)) return true;
        return false;
      };
    }
    case 'not': {
      const test = testing(compiler, condition.of);
      return (row) => !test(row);
    }
    case 'compare':
      return comparing[condition.op](counting(compiler, condition.left), counting(compiler, condition.right));
    case 'track': {
      const track = names.tracks.at(condition.track);
      const at = layout.tracks + track;
      const state = names.states[track]?.at(condition.state);
      return (row) => row[at] === state;
    }
    case 'done':
      return within(layout, layout.done + names.moves.at(condition.move), condition.within);
    case 'happened':
      return within(layout, layout.happened + names.happenings.at(condition.happening), condition.within);
    case 'round': {
      const place = byRound(compiler, (cut, round) =>
        calendarPlace(scenario, roundsOf(scenario, cut)[round] ?? ''),
      );
      const named = calendarPlace(scenario, condition.round);
      return comparing[condition.op](place, () => named);
    }
    case 'clause': {
      const clause = names.clauses.at(condition.clause);
      const position = names.positions[clause]?.at(condition.position);
      return (row) => compiler.lines.position(row, clause) === position;
    }
    case 'clauseIs': {
      const at = layout.clauses + 4 * names.clauses.at(condition.clause);
      if (condition.what === 'agreed') return (row) => (row[at] as number) > 0;
      if (condition.what === 'locked') return (row) => (row[at + 1] as number) > 0;
      const bit = { ambiguous: ambiguousBit, conditional: conditionalBit, revocable: revocableBit }[
        condition.what
      ];
      return (row) => (row[at] as number) > 0 && (((row[at] as number) - 1) & bit) !== 0;
    }
    case 'matter': {
      const matter = names.matters.at(condition.matter);
      return (row) => {
        const end = layout.matters + 1 + 3 * (row[layout.matters] as number);
        for (let at = layout.matters + 1; at < end; at += 3) if (row[at] === matter) return true;
        return false;
      };
    }
    case 'word': {
      const move = names.moves.at(condition.move);
      const state = ['open', 'kept', 'broken'].indexOf(condition.state);
      return (row) => {
        const end = layout.words + 1 + 3 * (row[layout.words] as number);
        for (let at = layout.words + 1; at < end; at += 3)
          if (row[at] === move && row[at + 1] === state) return true;
        return false;
      };
    }
    case 'outcome': {
      const outcome = names.outcomes.at(condition.outcome) + 1;
      return (row) => row[layout.outcome] === outcome;
    }
    case 'blame': {
      const seat = names.seats.at(condition.seat) + 1;
      return (row) => row[layout.blame] === seat;
    }
    case 'ratifies': {
      const seat = names.seats.at(condition.seat);
      return (row) => compiler.homes.ratifies(row, seat);
    }
  }
}

/** A test for a condition that may be absent; undefined where there is none. */
export const testingIf = (compiler: Compiler, condition: Condition | undefined): Test | undefined =>
  condition && testing(compiler, condition);

/** Turns a list of points into a function of a row; the sum is not clamped. */
export function addingUp(compiler: Compiler, list: readonly Points[]): Count {
  const parts = list.map(({ sign, amount, over, if: condition }) => ({
    sign,
    over,
    amount: counting(compiler, amount),
    test: testingIf(compiler, condition),
  }));
  return (row) => {
    let sum = 0;
    for (const { sign, over, amount, test } of parts) {
      if (!test || test(row)) sum += sign * Math.trunc(amount(row) / over);
    }
    return sum;
  };
}
