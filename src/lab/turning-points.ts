import type { Game } from '../crisis/game.ts';
import { type Kernel, kernelOf } from '../kernel/kernel.ts';
import type { Policy } from '../rival/policy.ts';
import { otherOrders } from './turning-points-alternatives.ts';
import { type Fixed, type Playouts, playoutsOf } from './turning-points-playouts.ts';
import { bestOther, searchCost } from './turning-points-search.ts';
import { type PlayedStep, playedGame } from './turning-points-steps.ts';
import { plus, sizeOf, swingOf, swingPlayouts } from './turning-points-swing.ts';
import type {
  Alternative,
  Both,
  Expectation,
  StepPoint,
  Swing,
  Turn,
  TurningPoints,
} from './turning-points-type.ts';

/** How many swings are explained. */
const explained = 3;
/** Share of the work that goes into all steps; the rest explains the swings. */
const wholeGame = 0.75;

const weighed = ([one, two]: Both<Expectation>): Both<number> => [one.weighed, two.weighed];

/** What a step is worth with either seat's orders as they were given, or as the policy would give them. */
function* worths({ sample, fixed }: Playouts, { row, orders }: PlayedStep, playouts: number) {
  const one: Fixed = fixed(row, 0, orders[0]);
  const two: Fixed = fixed(row, 1, orders[1]);
  const worth = function* (plan: Both<Fixed | undefined>): Generator<number, Both<Expectation>> {
    const { means } = sample(row, plan, 0, playouts);
    yield playouts;
    return means;
  };
  return {
    open: yield* worth([undefined, undefined]),
    one: yield* worth([one, undefined]),
    two: yield* worth([undefined, two]),
    both: yield* worth([one, two]),
  };
}

/** A turn with its best other order; nothing is lost where nothing was clearly better. */
const turnWith = (turn: Omit<Turn, 'best' | 'loss'>, seat: number, best: Alternative | undefined): Turn => ({
  ...turn,
  best,
  loss: best?.clear ? (best.gains[seat] ?? 0) : 0,
});

/** One step, all but what comes after it. Yields the playouts made since it last did. */
function* pointOf(kernel: Kernel, playouts: Playouts, played: PlayedStep, count: number) {
  const { open, one, two, both } = yield* worths(playouts, played, count);
  const [none, first, second, all] = [open, one, two, both].map(weighed) as [
    Both<number>,
    Both<number>,
    Both<number>,
    Both<number>,
  ];
  // Each seat's share is the mean of what its orders change before and after the other's are known (Shapley 1953).
  const share = (own: Both<number>, other: Both<number>): Both<number> => [
    (own[0] - none[0] + all[0] - other[0]) / 2,
    (own[1] - none[1] + all[1] - other[1]) / 2,
  ];
  const turns: Turn[] = [];
  for (const [seat, moved] of [share(first, second), share(second, first)].entries()) {
    const best = yield* bestOther(kernel, playouts, played, seat, count, count);
    turns.push(turnWith({ orders: played.orders[seat] ?? {}, moved }, seat, best));
  }
  return { before: open, ordered: all, turns: turns as unknown as Both<Turn> };
}

/**
 * Looks back at a finished game: at every step what each delegation could expect, by playing the rest out many times
 * with a policy for both; what each one's orders and chance made of that; and what would have been better. Everything
 * is known by then, so the game is taken as it truly stood; only the luck of what was still to come is drawn anew.
 *
 * A generator, so that whoever runs it can show how far it is (it yields a share that grows from 0 to 1) and stop it
 * between two stretches of some milliseconds. The same settings give the same answer.
 * @param settings.playouts games that one expectation is the mean of
 * @throws RangeError when the game is not over
 */
export function* turningPoints(
  game: Game,
  settings: { playouts: number; seed: number },
  policy: Policy,
): Generator<number, TurningPoints> {
  const kernel = kernelOf(game.scenario);
  const { names } = kernel.compiler;
  const count = settings.playouts;
  const { steps: playedSteps, end: last } = playedGame(kernel, game);
  const playouts = playoutsOf(kernel, policy, settings.seed);

  // A playout costs what is left of the game.
  const length = (at: number): number => playedSteps.length - at;
  const cost = playedSteps.map(({ row, orders, kind }, at) => {
    const others = orders.map((own, seat) => otherOrders(kernel, row, seat, own, kind).length);
    return length(at) * others.reduce((sum, one) => sum + searchCost(one, count), 4 * count);
  });
  const whole = cost.reduce((sum, one) => sum + one, 0);
  let done = 0;
  const drafts: { before: Both<Expectation>; ordered: Both<number>; turns: Both<Turn> }[] = [];
  for (const [at, played] of playedSteps.entries()) {
    const work = pointOf(kernel, playouts, played, count);
    let part = work.next();
    for (; !part.done; part = work.next()) {
      done += part.value * length(at);
      yield (wholeGame * done) / whole;
    }
    drafts.push(part.value);
  }

  const end = playouts.ended(last);
  const steps = drafts.map(({ before, ordered, turns }, at): StepPoint => {
    const { round, step, kind, came } = playedSteps[at] as PlayedStep;
    const after = drafts[at + 1]?.before ?? end;
    return { round, step, kind, before, after, turns, chance: plus(weighed(after), ordered, -1), came };
  });

  const changes = steps.map(({ before, after }) => plus(weighed(after), weighed(before), -1));
  const largest = [...changes.keys()]
    .sort((one, two) => sizeOf(changes[two]) - sizeOf(changes[one]))
    .slice(0, explained);
  const swings: Swing[] = [];
  for (const [place, at] of largest.entries()) {
    const [step, played] = [steps[at] as StepPoint, playedSteps[at] as PlayedStep];
    const share = wholeGame + ((1 - wholeGame) * place) / largest.length;
    const turns: Turn[] = [];
    for (const [seat, turn] of step.turns.entries()) {
      const again = bestOther(kernel, playouts, played, seat, 2 * count, 4 * count);
      let part = again.next();
      for (; !part.done; part = again.next()) yield share;
      turns.push(turnWith(turn, seat, part.value));
    }
    steps[at] = { ...step, turns: turns as unknown as Both<Turn> };
    const change = changes[at] as Both<number>;
    const swing = swingOf(playouts, played, steps[at], change, count * swingPlayouts);
    let part = swing.next();
    for (; !part.done; part = swing.next()) yield share;
    swings.push({ at, change, movers: part.value });
  }
  yield 1;
  const [one = '', two = ''] = names.seats.names;
  return { seats: [one, two], playouts: count, steps, swings };
}
