import type { JournalEvent } from '../../../crisis/journal.ts';
import { roundsOf } from '../../../crisis/place.ts';
import type { Scenario, StepKind } from '../../../scenario/schema.ts';
import type { Logged } from '../../session/event.ts';

/** A move in a group's game, those that were stepped back over too, and the step that it was made in. */
export interface MoveMade {
  seq: number;
  at: number;
  by: string;
  group: string;
  event: JournalEvent;
  /** Undefined in the briefing and after the deadline. */
  step: { round: string; kind: StepKind } | undefined;
}

/** Every move of a session in the order of its log. */
export function movesMade(scenario: Scenario, cut: string, log: readonly Logged[]): MoveMade[] {
  const steps = roundsOf(scenario, cut).flatMap((round) =>
    (scenario.calendar.rounds[round]?.steps ?? []).map((kind) => ({ round, kind })),
  );
  const games = new Map<string, JournalEvent[]>();
  const made: MoveMade[] = [];
  for (const { seq, at, event } of log) {
    if (event.type === 'steppedBack')
      games.set(event.group, games.get(event.group)?.slice(0, event.events) ?? []);
    if (event.type !== 'played') continue;
    const before = games.get(event.group) ?? [];
    // Every step ends by one `advance`; before the first there is nothing but the choice of must-haves.
    const turned = before.filter(({ type }) => type === 'advance').length;
    const step = event.event.type === 'choose' ? undefined : steps[turned];
    made.push({ seq, at, by: event.by, group: event.group, event: event.event, step });
    games.set(event.group, [...before, event.event]);
  }
  return made;
}
