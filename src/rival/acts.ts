import type { Edit, Orders } from '../crisis/journal.ts';
import { otherOf, placeOf, roundsOf } from '../crisis/place.ts';
import { ordersRefusal } from '../crisis/refusal.ts';
import { calm } from '../crisis/rupture.ts';
import type { State } from '../crisis/state.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Ahead, aheadOf, nightOf } from './ahead.ts';
import type { Effort } from './levels.ts';
import type { Luck } from './luck.ts';
import { movesOf } from './options.ts';
import { weigh } from './worth.ts';

/** Acts chosen, and what they are expected to change in the seat's three scores against standing still. */
export interface ActChoice {
  public: string | undefined;
  quiet: string | undefined;
  gains: Scores;
}

interface Trial {
  orders: Orders;
  value: number;
  scores: Scores;
}

/** Points a step of the rupture scale costs in a cautious delegation's eyes; the bold see half of it. */
const dread = 4;

/** Points that a point spent on an act is worth at the first round; at the last one nothing is left to save it for. */
const thrift = 0.4;

/** What orders cost in the seat's eyes, as points: what is spent today is missing tomorrow. */
function priceOf(scenario: Scenario, state: State, { public: open, quiet }: Orders): number {
  const spent = [open, quiet]
    .flatMap((id) => Object.values(scenario.moves[id ?? '']?.costs ?? {}))
    .reduce((sum, cost) => sum + cost, 0);
  const left = 1 - (state.round + 1) / roundsOf(scenario, state.cut).length;
  return spent * thrift * left;
}

/** How much the seat's character is drawn to what it orders. */
function leaning(scenario: Scenario, seat: string, orders: Orders): number {
  const leans = scenario.delegations[seat]?.character.leans ?? {};
  return (leans[orders.public ?? ''] ?? 0) + (leans[orders.quiet ?? ''] ?? 0);
}

/** Plays one step with these orders on both sides and says what it would come to. */
function tryOut(ahead: Ahead, orders: Orders, reply: Orders, effort: Effort): Omit<Trial, 'orders'> {
  const { scenario, kernel, seat, mine, theirs, now } = ahead;
  const { layout } = kernel.compiler;
  const row = now.slice();
  kernel.seal(row, mine, orders);
  kernel.seal(row, theirs, reply);
  kernel.closeRound(row);
  const later = effort.looksToTheNight ? nightOf(ahead, row, 'announce', 'announce') : row;
  const scores = kernel.scores(later, mine);
  const boldness = scenario.delegations[seat]?.character.boldness ?? 50;
  const risk = (calm - (row[layout.rupture] as number)) * dread * (1 - boldness / 200);
  return { scores, value: weigh(scenario, seat, scores) - risk };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Chooses the public and the quiet act of a step (only a public one when the homes read the text). */
export function chooseActs(
  scenario: Scenario,
  state: State,
  seat: string,
  edits: readonly Edit[],
  effort: Effort,
  luck: Luck,
): ActChoice {
  const other = otherOf(scenario, seat);
  const ahead = aheadOf(scenario, state, seat);
  const both = placeOf(scenario, state).kind === 'deliberation';
  const standing = both ? (scenario.delegations[seat]?.standing ?? {}) : {};
  const publics = movesOf(scenario, state, seat, 'public');
  const quiets = both ? movesOf(scenario, state, seat, 'quiet') : [];
  const replies = Array.from(
    { length: effort.guesses },
    (): Orders => ({
      public: luck.pick(movesOf(scenario, state, other, 'public')),
      ...(both && { quiet: luck.pick(movesOf(scenario, state, other, 'quiet')) }),
    }),
  );
  const value = (orders: Orders): Trial => {
    const trials = replies.map((reply) => tryOut(ahead, orders, reply, effort));
    const [first] = trials;
    const scores = first?.scores ?? { aims: 0, home: 0, relationship: 0 };
    const drawn =
      leaning(scenario, seat, orders) - priceOf(scenario, state, orders) + luck.waver(effort.waver);
    return { orders, value: meanOf(trials.map((trial) => trial.value)) + drawn, scores };
  };
  const may = (orders: Orders): boolean => ordersRefusal(scenario, state, seat, orders) === undefined;
  const rank = (all: readonly Orders[]): Trial[] =>
    all
      .filter(may)
      .map(value)
      .sort((one, two) => two.value - one.value);

  const base: Orders = { ...standing, edits };
  const still = value(base);
  const byPublic = rank(publics.map((id) => ({ ...base, public: id })));
  const byQuiet = rank(quiets.map((id) => ({ ...base, quiet: id })));
  const pairs = byPublic.slice(0, effort.pairs).flatMap(({ orders: open }) =>
    (byQuiet.length > 0 ? byQuiet.slice(0, effort.pairs) : [still]).map(({ orders: shut }) => ({
      ...open,
      quiet: shut.quiet,
    })),
  );
  const best = rank(pairs)[0] ?? byPublic[0] ?? still;
  return {
    public: best.orders.public,
    quiet: both ? best.orders.quiet : undefined,
    gains: {
      aims: best.scores.aims - still.scores.aims,
      home: best.scores.home - still.scores.home,
      relationship: best.scores.relationship - still.scores.relationship,
    },
  };
}
