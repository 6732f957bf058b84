import type { Comparison, Condition, Points, Quantity } from '../scenario/expression.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ratifies, supportOf } from './home.ts';
import { calendarPlace, daysLeft, roundAt } from './place.ts';
import type { State } from './state.ts';
import { agreedCount, lineOf } from './text-of.ts';

type Test = (scenario: Scenario, state: State) => boolean;
type Count = (scenario: Scenario, state: State) => number;

const never = (value: never): never => {
  throw new TypeError(`unknown kind of expression ${JSON.stringify(value)}`);
};

const comparisons: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

/** Whether something with these places in the cut lies no more than `within` rounds back. */
const recent = (
  places: readonly number[] | undefined,
  round: number,
  within: number | undefined,
): boolean => {
  const last = places?.[places.length - 1];
  return last !== undefined && (within === undefined || round - last <= within);
};

function countOf(quantity: Quantity): Count {
  switch (quantity.is) {
    case 'number':
      return () => quantity.value;
    case 'meter':
      return (_scenario, state) => state.meters[quantity.meter] ?? 0;
    case 'support':
      return (scenario, state) => supportOf(scenario, state, quantity.seat);
    case 'count':
      switch (quantity.of) {
        case 'rupture':
          return (_scenario, state) => state.rupture;
        case 'ambiguous':
          return (_scenario, state) =>
            Object.values(state.table).filter((one) => one.agreed?.ambiguous).length;
        case 'agreed':
          return (_scenario, state) => agreedCount(state);
        case 'brackets':
          return (_scenario, state) => Object.keys(state.table).length - agreedCount(state);
        case 'days':
          return daysLeft;
        default:
          return never(quantity.of);
      }
    default:
      return never(quantity);
  }
}

function testOf(condition: Condition): Test {
  switch (condition.is) {
    case 'all': {
      const tests = condition.of.map(compiled);
      return (scenario, state) => tests.every((test) => test(scenario, state));
    }
    case 'any': {
      const tests = condition.of.map(compiled);
      return (scenario, state) => tests.some((test) => test(scenario, state));
    }
    case 'not': {
      const test = compiled(condition.of);
      return (scenario, state) => !test(scenario, state);
    }
    case 'compare': {
      const [left, right, compare] = [
        countOf(condition.left),
        countOf(condition.right),
        comparisons[condition.op],
      ];
      return (scenario, state) => compare(left(scenario, state), right(scenario, state));
    }
    case 'track':
      return (_scenario, state) => state.tracks[condition.track] === condition.state;
    case 'done':
      return (_scenario, state) => recent(state.done[condition.move], state.round, condition.within);
    case 'happened':
      return (_scenario, state) => recent(state.happened[condition.happening], state.round, condition.within);
    case 'round': {
      const compare = comparisons[condition.op];
      return (scenario, state) =>
        compare(
          calendarPlace(scenario, roundAt(scenario, state).id),
          calendarPlace(scenario, condition.round),
        );
    }
    case 'clause':
      return (scenario, state) => lineOf(scenario, state, condition.clause).position === condition.position;
    case 'clauseIs':
      return (_scenario, state) => {
        const clause = state.table[condition.clause];
        if (condition.what === 'locked') return clause?.locked === true;
        if (condition.what === 'agreed') return clause?.agreed !== undefined;
        return clause?.agreed?.[condition.what] === true;
      };
    case 'matter':
      return (_scenario, state) => state.matters.some((one) => one.matter === condition.matter);
    case 'word':
      return (_scenario, state) =>
        state.ledger.some((word) => word.move === condition.move && word.state === condition.state);
    case 'outcome':
      return (_scenario, state) => state.outcome === condition.outcome;
    case 'blame':
      return (_scenario, state) => state.blame === condition.seat;
    case 'ratifies':
      return (scenario, state) => ratifies(scenario, state, condition.seat);
    default:
      return never(condition);
  }
}

// A condition is turned into a function once: the same closures serve the machine and every look-ahead.
const tests = new WeakMap<Condition, Test>();
function compiled(condition: Condition): Test {
  let test = tests.get(condition);
  if (!test) {
    test = testOf(condition);
    tests.set(condition, test);
  }
  return test;
}

/** Whether a condition holds in a state. */
export const holds = (scenario: Scenario, state: State, condition: Condition): boolean =>
  compiled(condition)(scenario, state);

/** What a list of points adds up to in a state; whole, not clamped. */
export function pointsOf(scenario: Scenario, state: State, list: readonly Points[]): number {
  let sum = 0;
  for (const { sign, amount, over, if: condition } of list) {
    if (condition && !holds(scenario, state, condition)) continue;
    sum += sign * Math.trunc(countOf(amount)(scenario, state) / over);
  }
  return sum;
}
