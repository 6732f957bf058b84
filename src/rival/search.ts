import type { Scores } from '../crisis/view-type.ts';
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
/** Games that what was thought of a candidate before counts for. */
const trust = 2;

/**
 * Searches a step in which both sides choose at once and neither knows all: Monte Carlo search over determinised
 * worlds (information-set MCTS: Cowling, Powley & Whitehouse 2012). Each side has arms of its own, learned from its own
 * result (decoupled selection for simultaneous moves: Lanctot, Lisy & Winands 2013), the other side's by the must-have
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
  const others = new Map<number, Bandit>();
  for (const world of worlds) {
    if (!others.has(world.mustHave)) others.set(world.mustHave, bandit(world.row, 1 - seat));
  }
  let played = 0;
  const play = (world: World, ours: Picked, other: Bandit, theirs: Picked, game: number): void => {
    row.set(world.row);
    mine.sealIn(row, seat, ours);
    other.sealIn(row, 1 - seat, theirs);
    habits.begin();
    played += playToTheEnd(mind, row, depth, scatter(luck + game), world.muddles ? 1 - seat : -1);
    habits.learn(stakes(row, 0), stakes(row, 1));
  };

  for (let game = 0; played < orders * scouting; game += 1) {
    const world = worlds[game % worlds.length] as World;
    const other = others.get(world.mustHave) as Bandit;
    const ours = mine.pick(world.row);
    const theirs = world.muddles
      ? other.any(world.row, scatter(luck + repliesApart + game))
      : other.pick(world.row);
    play(world, ours, other, theirs, game);
    mine.learn(ours, stakes(row, seat));
    if (!world.muddles) other.learn(theirs, stakes(row, 1 - seat));
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
      const other = others.get(world.mustHave) as Bandit;
      const drawn = world.muddles ? other.any : other.drawn;
      const theirs = drawn(world.row, scatter(luck + repliesApart - game));
      for (const candidate of tried) {
        play(world, candidate.picked, other, theirs, game);
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
