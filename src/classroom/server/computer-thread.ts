import type { JournalEvent } from '../../crisis/journal.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Level } from '../../rival/levels.ts';
import { rivalAnswer } from '../../rival/rival-answer.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** What a thread is asked: the view of a seat, and which scenario it is of. */
export interface ThreadQuestion {
  key: string;
  /** Compiled once a thread, whatever comes later. */
  scenario: Scenario;
  view: View;
  level: Level;
  seed: number;
}

const known = new Map<string, Scenario>();

/** The computer's next event. The scenario of a key is taken from the first question, so that it is compiled once. */
export default function answer({ key, scenario, ...question }: ThreadQuestion): JournalEvent {
  const kept = known.get(key) ?? scenario;
  known.set(key, kept);
  return rivalAnswer({ ...question, scenario: kept });
}
