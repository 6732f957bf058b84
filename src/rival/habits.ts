import { mostEdits } from '../crisis/asked.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { decideIn, editIn, orderIn } from '../kernel/orders.ts';
import { type Deal, foremost } from './clauses.ts';
import { announce, lapse, type Night, sign } from './night.ts';
import { noise } from './noise.ts';
import type { Stakes } from './stakes.ts';

/** How wide the choice of a plausible player scatters around what it thinks best, in points. */
const scatterOfMoves = 1.5;
/** The same for one that muddles through: wider than any difference. */
const scatterOfMuddler = 1000;
/** Games after which what was learned of a move counts as much as what was thought of it at first. */
const trial = 12;

/** How both sides would plausibly play on: a policy for the rest of an imagined game that learns which moves pay. */
export interface Habits {
  /** Seals plausible orders for a seat in the present step; those of a muddler do not ask what acts are worth. */
  order(row: Row, seat: number, luck: number, muddles?: boolean): void;
  /** Forgets which moves were made, at the start of a game. */
  begin(): void;
  /** What the game came to for every seat: the moves made in it are thought of accordingly. */
  learn(row: Row, stakes: Stakes): void;
  /** Points a move is thought to be worth. */
  thinksOf(move: number): number;
}

/** By actor: its moves by channel, as numbers, the standing ones first. */
export type Channels = readonly { open: readonly number[]; quiet: readonly number[] }[];

/** Sorts a scenario's moves by seat and channel. */
export function channelsOf({ moves, compiler: { scenario, names } }: Kernel): Channels {
  const actors = [...Object.values(scenario.delegations), ...Object.values(scenario.parties)];
  return actors.map(({ standing }, seat) => {
    const of = (quiet: boolean, first: string) => {
      const own = moves.flatMap((move, at) => (move.seat === seat && move.quiet === quiet ? [at] : []));
      const stands = names.moves.at(first);
      return [stands, ...own.filter((at) => at !== stands)];
    };
    return { open: of(false, standing.public), quiet: of(true, standing.quiet) };
  });
}

/**
 * Sets up the habits of every seat. Moves are drawn by what they are thought to be worth: first by their worth tonight,
 * then by how the games went in which they were made (move-average sampling: Finnsson & Bjornsson 2008). Clauses are
 * dealt with by their worth to both, with concessions that grow as time runs out (Faratin, Sierra & Jennings 1998).
 * @param thoughts by move: points it is thought to be worth before anything was tried
 */
export function habitsOf(
  kernel: Kernel,
  night: Night,
  stakes: Stakes,
  deal: Deal,
  channels: Channels,
  thoughts: Float64Array,
): Habits {
  const { layout, scenario, names } = kernel.compiler;
  const mostOf = {
    deliberation: mostEdits(scenario, 'deliberation'),
    finalText: mostEdits(scenario, 'finalText'),
  };
  const delegations = names.seats.names.length;
  const sums = new Float64Array(names.moves.names.length);
  const counts = new Float64Array(names.moves.names.length);
  const made = names.actors.names.map(() => new Int32Array(512));
  const madeCount = made.map(() => 0);
  const means = made.map(() => 0);
  let games = 0;
  const thinksOf = (move: number): number => {
    const count = counts[move] as number;
    return ((thoughts[move] as number) * trial + (sums[move] as number)) / (trial + count);
  };
  const draw = (row: Row, options: readonly number[], wide: number, luck: number, beside: number): number => {
    let [best, top] = [-1, Number.NEGATIVE_INFINITY];
    for (const move of options) {
      const drawn = noise(luck + move) + noise(luck + move + 4099) - 1;
      const value = thinksOf(move) + wide * drawn;
      if (value <= top) continue;
      if (kernel.moveRefusal(row, move) !== undefined) continue;
      if (beside >= 0 && kernel.purseRefusal(row, beside, move) !== undefined) continue;
      [best, top] = [move, value];
    }
    return best;
  };
  const make = (seat: number, move: number): void => {
    if (move >= 0 && (madeCount[seat] as number) < 512) {
      (made[seat] as Int32Array)[madeCount[seat] as number] = move;
      madeCount[seat] = (madeCount[seat] as number) + 1;
    }
  };

  const edit = (row: Row, seat: number, most: number, luck: number): void => {
    const { kinds, codes, scores } = deal(row, seat, luck);
    for (let count = 0; count < most; count += 1) {
      const best = foremost(scores);
      if (best < 0) return;
      editIn(layout, row, seat, kinds[best] as number, best, codes[best] as number);
      scores[best] = 0;
    }
  };

  const decide = (row: Row, seat: number): number => {
    const other = kernel.decisionRefusal(row, 'sign') === undefined ? sign : announce;
    let [best, top] = [announce as number, Number.NEGATIVE_INFINITY];
    for (const mine of other === sign ? [sign, announce, lapse] : [announce, lapse]) {
      const end = seat === 0 ? night.fallsOn(row, mine, other) : night.fallsOn(row, other, mine);
      const value = stakes(end, seat);
      if (value > top) [best, top] = [mine, value];
    }
    return best;
  };

  return {
    thinksOf,
    order(row, seat, luck, muddles = false) {
      const kind = kernel.step(row);
      if (kind === 'decision') {
        const any = noise(luck) < 0.5 ? announce : lapse;
        decideIn(layout, row, seat, muddles ? any : decide(row, seat));
        return;
      }
      const wide = muddles ? scatterOfMuddler : scatterOfMoves;
      const options = channels[seat] as (typeof channels)[number];
      const open = kind === 'finalText' ? -1 : draw(row, options.open, wide, luck, -1);
      const quiet = kind === 'deliberation' ? draw(row, options.quiet, wide, luck, open) : -1;
      make(seat, open);
      make(seat, quiet);
      orderIn(layout, row, seat, open, quiet);
      // A third party has no say in the text.
      if (kind !== 'homeReads' && seat < delegations) edit(row, seat, mostOf[kind], luck + 8209);
    },
    begin() {
      madeCount.fill(0);
    },
    learn(row, worthOf) {
      games += 1;
      for (const seat of kernel.seated(row)) {
        const value = worthOf(row, seat);
        means[seat] = (means[seat] as number) + (value - (means[seat] as number)) / games;
        const off = value - (means[seat] as number);
        for (let at = 0; at < (madeCount[seat] as number); at += 1) {
          const move = (made[seat] as Int32Array)[at] as number;
          sums[move] = (sums[move] as number) + off;
          counts[move] = (counts[move] as number) + 1;
        }
      }
    },
  };
}
