import type { Scores } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Bandit, banditFor, type Options, type Picked } from './bandit.ts';
import type { Effort } from './levels.ts';
import type { Mind } from './mind.ts';
import { scatter } from './noise.ts';
import type { Package } from './packages.ts';
import { playToTheEnd } from './playing.ts';
import type { World } from './worlds.ts';

/** Orders that were compared, and what they came to in the mean of the games they were tried in. */
export interface Candidate {
  open: number;
  quiet: number;
  package: Package;
  /** Points expected in the end, and the seat's three scores. */
  value: number;
  scores: Scores;
}

interface Tried {
  picked: Picked;
  games: number;
  value: number;
  scores: Scores;
}

/** Share of the budget that goes to finding candidates; the rest compares them. */
const scouting = 0.5;
/** Combinations that are compared. */
const finalists = 16;
/** Keeps the luck of replies apart from that of games. */
const repliesApart = 0x7000_0000;
/** Keeps the luck of two others' replies apart. */
const othersApart = 0x0800_0000;
/** Games that what was thought of a candidate before counts for. */
const trust = 2;

/** Another seat that orders in the step, as it is thought of in one world. */
interface Other {
  seat: number;
  bandit: Bandit;
  /** Keeps its luck apart from that of the others. */
  apart: number;
}

/** What another seat orders in one imagined game. */
interface Reply {
  other: Other;
  picked: Picked;
}

/** By world: every other seat that orders in the step. One that must have the same in two worlds is the same in both. */
function othersIn(
  kernel: Kernel,
  seat: number,
  worlds: readonly World[],
  bandit: (from: World['row'], who: number) => Bandit,
): Other[][] {
  const { layout, names } = kernel.compiler;
  const known = new Map<string, Bandit>();
  return worlds.map(({ row }) =>
    kernel
      .asked(row)
      .filter((other) => other !== seat)
      .map((other, place): Other => {
        const mustHave = other < names.seats.names.length ? row[layout.mustHaves + other] : 0;
        const kind = `${other} ${mustHave}`;
        const found = known.get(kind) ?? bandit(row, other);
        known.set(kind, found);
        return { seat: other, bandit: found, apart: place * othersApart };
      }),
  );
}

/**
 * Searches a step in which both sides choose at once and neither knows all: Monte Carlo search over determinised
 * worlds (information-set MCTS: Cowling, Powley & Whitehouse 2012). Each side has arms of its own, learned from its own
 * result (decoupled selection for simultaneous moves: Lanctot, Lisy & Winands 2013), another side's by the must-have
 * that it has in a world. What is best in parts is then combined, and the combinations are compared in the same worlds
 * against the same replies under the same luck, half of them dropping out at a time (sequential halving: Karnin, Koren
 * & Somekh 2013).
 * @param options what a seat may choose from in a row
 * @returns at least one candidate, the best first
 */
export function search(
  mind: Mind,
  seat: number,
  worlds: readonly World[],
  options: (row: World['row'], seat: number) => Options,
  leans: Float64Array,
  { orders, depth }: Effort,
  luck: number,
): Candidate[] {
  const { kernel, habits } = mind;
  const stakes = mind.stakes.grudging;
  const row = new Int32Array(kernel.compiler.layout.size);
  const first = (worlds[0] as World).row;
  const bandit = (from: World['row'], who: number) =>
    banditFor(kernel, options(from, who), leans, habits.thinksOf);
  const mine = bandit(first, seat);
  const others = othersIn(kernel, seat, worlds, bandit);
  let played = 0;
  const play = (world: World, ours: Picked, replies: readonly Reply[], game: number): void => {
    row.set(world.row);
    mine.sealIn(row, seat, ours);
    for (const { other, picked } of replies) other.bandit.sealIn(row, other.seat, picked);
    habits.begin();
    played += playToTheEnd(mind, row, depth, scatter(luck + game), world.muddler);
    habits.learn(row, stakes);
  };

  for (let game = 0; played < orders * scouting; game += 1) {
    const world = worlds[game % worlds.length] as World;
    const ours = mine.pick(world.row);
    const replies = (others[game % worlds.length] as readonly Other[]).map((other): Reply => {
      const muddles = other.seat === world.muddler;
      const seed = luck + repliesApart + game + other.apart;
      return {
        other,
        picked: muddles ? other.bandit.any(world.row, scatter(seed)) : other.bandit.pick(world.row),
      };
    });
    play(world, ours, replies, game);
    mine.learn(ours, stakes(row, seat));
    for (const { other, picked } of replies)
      if (other.seat !== world.muddler) other.bandit.learn(picked, stakes(row, other.seat));
  }

  let tried = mine
    .best(first, finalists)
    .map((picked): Tried => ({ picked, games: 0, value: 0, scores: { aims: 0, home: 0, relationship: 0 } }));
  const meanOf = ({ picked, games, value }: Tried): number =>
    (value + trust * mine.hope(picked)) / (games + trust);
  const cuts = Math.max(1, Math.ceil(Math.log2(tried.length)));
  const before = played;
  for (let [cut, game] = [1, 0]; cut <= cuts; cut += 1) {
    while (played < before + ((orders - before) * cut) / cuts || game === 0) {
      const world = worlds[game % worlds.length] as World;
      const replies = (others[game % worlds.length] as readonly Other[]).map((other): Reply => {
        const drawn = other.seat === world.muddler ? other.bandit.any : other.bandit.drawn;
        return { other, picked: drawn(world.row, scatter(luck + repliesApart - game - other.apart)) };
      });
      for (const candidate of tried) {
        play(world, candidate.picked, replies, game);
        candidate.games += 1;
        candidate.value += stakes(row, seat) + mine.leaning(candidate.picked);
        const { aims, home, relationship } = kernel.scores(row, seat);
        candidate.scores.aims += aims;
        candidate.scores.home += home;
        candidate.scores.relationship += relationship;
      }
      game += 1;
    }
    tried.sort((one, two) => meanOf(two) - meanOf(one));
    if (cut < cuts) tried = tried.slice(0, Math.max(2, Math.ceil(tried.length / 2)));
  }
  return tried.map((candidate): Candidate => {
    const { picked, games, scores } = candidate;
    const { opens, quiets, packages } = mine.options;
    return {
      open: opens[picked.open] as number,
      quiet: quiets[picked.quiet] as number,
      package: packages[picked.package] as Package,
      value: meanOf(candidate),
      scores: {
        aims: scores.aims / games,
        home: scores.home / games,
        relationship: scores.relationship / games,
      },
    };
  });
}
