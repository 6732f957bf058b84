import type { Game } from '../crisis/game.ts';
import { view } from '../crisis/view.ts';
import type { View } from '../crisis/view-type.ts';

const seen = new WeakMap<Game, Map<string, View>>();

/** What a seat may know of a game; worked out once for each game value. */
export function viewOf(game: Game, seat: string): View {
  const views = seen.get(game) ?? new Map<string, View>();
  seen.set(game, views);
  const known = views.get(seat) ?? view(game.scenario, game.state, seat);
  views.set(seat, known);
  return known;
}
