import type { Journal } from '../crisis/journal.ts';
import { seatsOf } from '../crisis/place.ts';
import { kernelOf } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { playOn } from '../kernel/play-event.ts';
import { luckFrom, seedFrom } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';
import { differences } from './differences.ts';
import { playOut } from './play-out.ts';
import { randomPlayer } from './random-player.ts';

/** Where machine and kernel first part: the journal up to there, and in what they differ. */
export interface Mismatch {
  journal: Journal;
  differences: string[];
}

class Parted extends Error {
  constructor(readonly mismatch: Mismatch) {
    super('machine and kernel differ');
  }
}

/**
 * Plays random games on the machine and on the kernel side by side, every cut in turn, and compares them after each
 * event: everything they hold, both sides' scores, and for every move and edit whether and why it may not be.
 * @param progress called with the number of games played so far, after each
 */
export function verify(
  scenario: Scenario,
  { games, seed, progress }: { games: number; seed: number; progress?: (played: number) => void },
): { games: number; events: number; mismatch: Mismatch | undefined } {
  const kernel = kernelOf(scenario);
  const cuts = Object.keys(scenario.calendar.cuts);
  const players = Object.fromEntries(seatsOf(scenario).map((seat) => [seat, randomPlayer]));
  const seeds = luckFrom(seed);
  let events = 0;
  for (let game = 0; game < games; game += 1) {
    const cut = cuts[game % cuts.length] ?? '';
    let row: Row | undefined;
    try {
      playOut(scenario, {
        cut,
        seed: seedFrom(seeds),
        players,
        watch: ({ journal, state }) => {
          row ??= kernel.open(cut, journal.seed);
          const event = journal.events.at(-1);
          if (event) playOn(kernel, row, event);
          events += 1;
          const found = differences(kernel, row, state);
          if (found.length > 0) throw new Parted({ journal, differences: found });
        },
      });
    } catch (error) {
      if (!(error instanceof Parted)) throw error;
      return { games: game + 1, events, mismatch: error.mismatch };
    }
    progress?.(game + 1);
  }
  return { games, events, mismatch: undefined };
}
