/** One way of doing the same work as the others. */
export interface Contender {
  name: string;
  /** Does the work of one unit (a game, a choice), whole. */
  run(seed: number): void;
}

/** What one contender came to. */
export interface Measured {
  name: string;
  /** Microseconds a unit, in the best of the rounds. */
  best: number;
  /** How many times the first contender's best that is. */
  ratio: number;
  /** By round: how many times as long a unit took as one of the first contender did in the same round. */
  ratios: readonly number[];
}

/** Microseconds a unit, over whole passes through the seeds that take at least `atLeast` milliseconds. */
function timed({ run }: Contender, seeds: readonly number[], atLeast: number): number {
  const start = performance.now();
  let units = 0;
  let passed = 0;
  while (passed < atLeast) {
    for (const seed of seeds) run(seed);
    units += seeds.length;
    passed = performance.now() - start;
  }
  return (passed * 1000) / units;
}

/**
 * Runs contenders in turn, round after round, all with the same seeds: whatever else the computer does meanwhile, it
 * does to all of them, and some rounds it leaves alone.
 * @param contenders the first is what the others are measured by
 * @param seeds how many seeds there are; every round has the same
 * @param atLeast milliseconds that each contender runs in a round
 * @param tell called with the number of rounds done, and how many there are
 */
export function interleaved(
  contenders: readonly Contender[],
  {
    rounds,
    seeds,
    atLeast,
    tell,
  }: { rounds: number; seeds: number; atLeast: number; tell: (done: number, of: number) => void },
): Measured[] {
  const warmUp = Math.ceil(rounds / 4);
  const times = contenders.map((): number[] => []);
  const all = Array.from({ length: seeds }, (_, seed) => seed);
  for (let round = -warmUp; round < rounds; round += 1) {
    // Every other round the other way about, so that none always follows the same one.
    const order = contenders.map((_, at) => (round % 2 === 0 ? at : contenders.length - 1 - at));
    for (const at of order) {
      const time = timed(contenders[at] as Contender, all, atLeast);
      if (round >= 0) times[at]?.push(time);
    }
    tell(round + warmUp + 1, rounds + warmUp);
  }
  const [yardstick = []] = times;
  return contenders.map(({ name }, at) => {
    const own = times[at] ?? [];
    const best = Math.min(...own);
    return {
      name,
      best,
      ratio: best / Math.min(...yardstick),
      ratios: own.map((time, round) => time / (yardstick[round] ?? 1)),
    };
  });
}
