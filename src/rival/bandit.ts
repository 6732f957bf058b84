import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { editIn, orderIn } from '../kernel/orders.ts';
import { type Arms, armsOf } from './arms.ts';
import { noise } from './noise.ts';
import type { Package } from './packages.ts';

/** What a seat may choose from in a step: moves as numbers (-1: none), edits as packages; each at least one. */
export interface Options {
  opens: readonly number[];
  quiets: readonly number[];
  packages: readonly Package[];
}

/** Orders, as places in the lists of a seat's options. */
export interface Picked {
  open: number;
  quiet: number;
  package: number;
}

/** Picks whole orders part by part, each part with arms of its own: their combinations are too many (naive sampling: Ontanon 2013). */
export interface Bandit {
  options: Options;
  /** What to try next; affordable together in that row. */
  pick(row: Row): Picked;
  /** Orders of its mixed strategy: drawn as often as they were tried. */
  drawn(row: Row, luck: number): Picked;
  /** Any orders, each as likely. */
  any(row: Row, luck: number): Picked;
  /** What the orders brought, with what the character is drawn to in it. */
  learn(picked: Picked, value: number): void;
  /** Points by which the character is drawn to the orders. */
  leaning(picked: Picked): number;
  /** Points the orders are thought to be worth: the mean of their parts. */
  hope(picked: Picked): number;
  /** Combinations of the most promising parts, the most promising first. */
  best(row: Row, count: number): Picked[];
  sealIn(row: Row, seat: number, picked: Picked): void;
}

/** Parts of each kind that are combined. */
const kept = { opens: 4, quiets: 3, packages: 3 };

/**
 * @param leans by move: points by which the seat's character is drawn to it
 * @param thinksOf points a move is thought to be worth at first
 */
export function banditFor(
  kernel: Kernel,
  options: Options,
  leans: Float64Array,
  thinksOf: (move: number) => number,
): Bandit {
  const { layout } = kernel.compiler;
  const lean = (move: number): number => (move < 0 ? 0 : (leans[move] as number));
  const prior = (move: number): number => (move < 0 ? 0 : thinksOf(move) + lean(move));
  const opens: Arms = armsOf(options.opens.map(prior));
  const quiets: Arms = armsOf(options.quiets.map(prior));
  const packages: Arms = armsOf(options.packages.map((one) => one.prior));
  const openOf = ({ open }: Picked): number => options.opens[open] as number;
  const quietOf = ({ quiet }: Picked): number => options.quiets[quiet] as number;
  /** What is not to be paid for together is done with the first quiet act, which costs least. */
  const afford = (row: Row, picked: Picked): Picked => {
    const [open, quiet] = [openOf(picked), quietOf(picked)];
    const refused = open >= 0 && quiet >= 0 && kernel.purseRefusal(row, open, quiet) !== undefined;
    return refused ? { ...picked, quiet: 0 } : picked;
  };
  const leaning = (picked: Picked): number => lean(openOf(picked)) + lean(quietOf(picked));
  const hope = (picked: Picked): number =>
    (opens.mean(picked.open) + quiets.mean(picked.quiet) + packages.mean(picked.package)) / 3;
  return {
    options,
    leaning,
    hope,
    pick: (row) => afford(row, { open: opens.pick(), quiet: quiets.pick(), package: packages.pick() }),
    drawn: (row, luck) =>
      afford(row, {
        open: opens.drawn(noise(luck)),
        quiet: quiets.drawn(noise(luck + 1)),
        package: packages.drawn(noise(luck + 2)),
      }),
    any: (row, luck) =>
      afford(row, {
        open: Math.trunc(noise(luck) * options.opens.length),
        quiet: Math.trunc(noise(luck + 1) * options.quiets.length),
        package: Math.trunc(noise(luck + 2) * options.packages.length),
      }),
    learn(picked, value) {
      const worth = value + leaning(picked);
      opens.learn(picked.open, worth);
      quiets.learn(picked.quiet, worth);
      packages.learn(picked.package, worth);
    },
    best(row, count) {
      const [bestQuiets, bestPackages] = [
        quiets.ranked().slice(0, kept.quiets),
        packages.ranked().slice(0, kept.packages),
      ];
      const all = opens
        .ranked()
        .slice(0, kept.opens)
        .flatMap((open) =>
          bestQuiets.flatMap((quiet) =>
            bestPackages.map((one) => afford(row, { open, quiet, package: one })),
          ),
        );
      const key = ({ open, quiet, package: one }: Picked) => `${open} ${quiet} ${one}`;
      return [...new Map(all.map((picked) => [key(picked), picked])).values()]
        .sort((one, two) => hope(two) - hope(one))
        .slice(0, count);
    },
    sealIn(row, seat, picked) {
      orderIn(layout, row, seat, openOf(picked), quietOf(picked));
      for (const { kind, clause, code } of options.packages[picked.package]?.edits ?? [])
        editIn(layout, row, seat, kind, clause, code);
    },
  };
}
