import { play } from '../../../crisis/game.ts';
import type { Refusal } from '../../../crisis/refusal-type.ts';
import type { Entry } from '../../../crisis/state.ts';
import type { Group } from '../../session/state.ts';

/** What a happening would do to a game as it stands, or why it cannot be. */
export type Injected = { ok: true; entries: readonly Entry[] } | { ok: false; refusal: Refusal };

/** Tries a happening on a game; the game is untouched. */
export function tryHappening({ game }: Pick<Group, 'game'>, happening: string): Injected {
  const played = play(game, { type: 'inject', happening });
  if (!played.ok) return played;
  return { ok: true, entries: played.game.state.chronicle.slice(game.state.chronicle.length) };
}
