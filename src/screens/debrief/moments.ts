import { type Game, openGame, play } from '../../crisis/game.ts';
import type { Journal } from '../../crisis/journal.ts';
import type { State } from '../../crisis/state.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** A point of a game worth looking back at. */
export interface Moment {
  /** Journal events that lead here: `rewind(game, events)` is this moment. */
  events: number;
  /** A step opens for orders, or has just been resolved; `end` is where the journal stops. */
  kind: 'opens' | 'resolved' | 'end';
  state: State;
}

/** What an event has led to, or undefined when it only added to a step under way. */
function kindOf(state: State, before: State): Moment['kind'] | undefined {
  if (state.phase === before.phase) return undefined;
  if (state.phase === 'deliberation') return 'opens';
  return state.phase === 'resolution' ? 'resolved' : undefined;
}

/**
 * Plays a journal from its first event and stops at each moment.
 * @throws Error when an event of the journal is refused, which a journal read by `replay` never is
 */
export function* momentsOf(scenario: Scenario, journal: Journal): Generator<Moment, Game> {
  let game = openGame(scenario, journal);
  for (const [index, event] of journal.events.entries()) {
    const before = game.state;
    const next = play(game, event);
    if (!next.ok) throw new Error(`event ${index + 1} of the journal is refused: ${next.refusal.code}`);
    game = next.game;
    const kind = kindOf(game.state, before);
    if (kind) yield { events: index + 1, kind, state: game.state };
  }
  yield { events: journal.events.length, kind: 'end', state: game.state };
  return game;
}
