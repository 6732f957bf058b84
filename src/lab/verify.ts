import { openGame, play } from '../crisis/game.ts';
import type { Journal, JournalEvent } from '../crisis/journal.ts';
import type { Settings } from '../crisis/machine.ts';
import { type Kernel, kernelOf } from '../kernel/kernel.ts';
import { luckFrom, seedFrom } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';
import { RandomEvents } from './random-events.ts';
import { randomStart } from './random-start.ts';
import { shrink } from './shrink.ts';
import { SideBySide } from './side-by-side.ts';

/** Where machine and kernel part: the shortest journal found that shows it, and in what they differ after it. */
export interface Mismatch {
  journal: Journal;
  differences: string[];
}

/**
 * Plays random games on the machine and on the kernel side by side, every cut in turn, first without third parties and
 * then with a seat for each, then the same from some round on with other meters and tracks, and compares them after each
 * event: everything they hold, both sides' scores, and for every move, edit, decision, happening that the host might let
 * happen and headline of the press whether and why it may not be. Such happenings and headlines come at random too.
 * @param kernel another than the scenario's own, to see what is found in it
 * @param progress called with the number of games played so far, after each
 */
export function verify(
  scenario: Scenario,
  {
    games,
    seed,
    kernel = kernelOf(scenario),
    progress,
  }: { games: number; seed: number; kernel?: Kernel; progress?: (played: number) => void },
): { games: number; events: number; mismatch: Mismatch | undefined } {
  const cuts = Object.keys(scenario.calendar.cuts);
  const seeds = luckFrom(seed);
  let events = 0;
  for (let game = 0; game < games; game += 1) {
    const parties = Math.trunc(game / cuts.length) % 2 === 0 ? [] : Object.keys(scenario.parties);
    const plain = { cut: cuts[game % cuts.length] ?? '', seed: seedFrom(seeds), parties };
    const later = Math.trunc(game / (2 * cuts.length)) % 2 === 1;
    const settings = later ? { ...plain, from: randomStart(scenario, plain) } : plain;
    const { played, differences } = playRandomly(kernel, settings);
    events += played.length;
    if (differences) {
      const shown = shrink(kernel, settings, played) ?? { events: played, differences };
      const mismatch = {
        journal: journalOf(scenario, settings, shown.events),
        differences: shown.differences,
      };
      return { games: game + 1, events, mismatch };
    }
    progress?.(game + 1);
  }
  return { games, events, mismatch: undefined };
}

/** The journal of events that the machine plays. */
function journalOf(scenario: Scenario, settings: Settings, events: readonly JournalEvent[]): Journal {
  let game = openGame(scenario, settings);
  for (const event of events) {
    const after = play(game, event);
    if (after.ok) game = after.game;
  }
  return game.journal;
}

/** Plays one random game to its end, or to the first event after which machine and kernel differ: then it says in what. */
function playRandomly(
  kernel: Kernel,
  settings: Settings,
): { played: JournalEvent[]; differences?: string[] } {
  const both = new SideBySide(kernel, settings);
  const random = new RandomEvents(kernel, settings.seed);
  const played: JournalEvent[] = [];
  for (let event = random.next(both.row); event; event = random.next(both.row)) {
    played.push(event);
    const after = both.play(event);
    // What the kernel's player chose was legal on the kernel.
    if ('refused' in after) return { played, differences: [after.refused] };
    if (after.differences.length > 0) return { played, differences: after.differences };
  }
  return { played };
}
