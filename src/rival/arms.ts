/** The arms of one choice: what each was worth in the games it was tried in. An arm not tried yet counts as its prior. */
export interface Arms {
  /** The arm to try next: worth so far, plus a bonus for what was seldom tried (UCB1: Auer, Cesa-Bianchi & Fischer 2002). */
  pick(): number;
  learn(arm: number, value: number): void;
  /** Points an arm is thought to be worth. */
  mean(arm: number): number;
  /** An arm drawn as often as it was tried, the more so the more often: `at` is 0 up to 1. */
  drawn(at: number): number;
  /** Arms, the most promising first. */
  ranked(): number[];
}

/** Tries that a prior counts for. */
const weight = 2;
/** Points by which imagined games scatter: how eagerly seldom tried arms are tried again. */
const width = 5;

/** @param priors points each arm is thought to be worth beside the others; at least one arm */
export function armsOf(priors: readonly number[]): Arms {
  const count = priors.length;
  const sums = new Float64Array(count);
  const tries = new Float64Array(count);
  let [all, total] = [0, 0];
  const mean = (arm: number): number => {
    const base = all === 0 ? 0 : total / all;
    return (
      ((sums[arm] as number) + weight * (base + (priors[arm] as number))) / ((tries[arm] as number) + weight)
    );
  };
  return {
    mean,
    pick() {
      const eager = width * Math.sqrt(Math.log(all + 2));
      let [best, top] = [0, Number.NEGATIVE_INFINITY];
      for (let arm = 0; arm < count; arm += 1) {
        const value = mean(arm) + eager / Math.sqrt((tries[arm] as number) + 1);
        if (value > top) [best, top] = [arm, value];
      }
      return best;
    },
    learn(arm, value) {
      sums[arm] = (sums[arm] as number) + value;
      tries[arm] = (tries[arm] as number) + 1;
      all += 1;
      total += value;
    },
    drawn(at) {
      let square = 0;
      for (const tried of tries) square += tried * tried;
      let left = at * square;
      for (let arm = 0; arm < count; arm += 1) {
        left -= (tries[arm] as number) ** 2;
        if (left < 0) return arm;
      }
      return 0;
    },
    ranked: () => priors.map((_, arm) => arm).sort((one, two) => mean(two) - mean(one)),
  };
}
