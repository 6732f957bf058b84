import { tasteFor } from '../crisis/home.ts';
import { plain } from '../crisis/offer.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { luckFrom } from '../rival/luck.ts';

/** How many deals are looked at; of a scenario that has more, as many are drawn. */
const mostDeals = 20_000;

/** Full deals in plain words, and how many of them both homes would ratify as their moods stand. */
export interface DealCounter {
  deals: number;
  ratifiable(row: Row): number;
}

/** The positions of each deal, clause by clause: every deal, or a fixed draw of them where there are too many. */
function dealsOf(positions: readonly number[]): readonly (readonly number[])[] {
  const all = positions.reduce((product, count) => product * count, 1);
  if (all > mostDeals) {
    const luck = luckFrom(1);
    return Array.from({ length: mostDeals }, () => positions.map((count) => luck.below(count)));
  }
  return positions.reduce<number[][]>(
    (deals, count) => deals.flatMap((deal) => Array.from({ length: count }, (_, one) => [...deal, one])),
    [[]],
  );
}

/** Number of ones in 32 bits. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** For a row: a bit a deal, set where one home would ratify it. Remembers the answer for moods it has met before. */
type Home = (row: Row) => Int32Array;

function homeOf(kernel: Kernel, seat: string, deals: readonly (readonly number[])[]): Home {
  const { scenario, names, layout } = kernel.compiler;
  const { moodStep } = scenario.rules;
  const { blocs = {}, ratifiesAt = 100 } = scenario.delegations[seat] ?? {};
  const read = Object.entries(blocs).map(([id, bloc]) => {
    const tastes = Object.entries(scenario.clauses).map(([name, clause], at) =>
      (names.positions[at]?.names ?? []).map((position) =>
        tasteFor(scenario, seat, bloc, name, clause, plain(position)),
      ),
    );
    return {
      ...bloc,
      meter: layout.meters + names.meters.at(`${seat}.${id}`),
      liked: deals.map((deal) => deal.reduce((sum, position, at) => sum + (tastes[at]?.[position] ?? 0), 0)),
    };
  });
  const known = new Map<string, Int32Array>();
  return (row) => {
    const needs = read.map(
      ({ meter, threshold }) => threshold - Math.trunc(((row[meter] as number) - 50) / moodStep),
    );
    const key = needs.join();
    const found = known.get(key);
    if (found) return found;
    const bits = new Int32Array(Math.ceil(deals.length / 32));
    deals.forEach((_, deal) => {
      let support = 0;
      read.forEach(({ liked, weight }, bloc) => {
        if ((liked[deal] as number) >= (needs[bloc] as number)) support += weight;
      });
      if (support >= ratifiesAt) bits[deal >>> 5] = (bits[deal >>> 5] as number) | (1 << (deal & 31));
    });
    known.set(key, bits);
    return bits;
  };
}

/** Prepares the bargaining space of `bargainingSpace` to be counted many times a millisecond. */
export function dealCounter(kernel: Kernel): DealCounter {
  const { names } = kernel.compiler;
  const deals = dealsOf(names.positions.map((index) => index.names.length));
  const homes = names.seats.names.map((seat) => homeOf(kernel, seat, deals));
  return {
    deals: deals.length,
    ratifiable(row) {
      const [one, two] = homes.map((home) => home(row));
      let sum = 0;
      one?.forEach((bits, at) => {
        sum += ones(bits & (two?.[at] ?? 0));
      });
      return sum;
    },
  };
}
