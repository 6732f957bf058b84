import type { State } from './state.ts';

/**
 * Puts a matter on both desks, unless it already lies there. One that an act brings up while orders are being turned
 * up can only be dealt with in the next round, and so is not left lying in this one.
 */
export function openMatter(state: State, matter: string): State {
  if (state.matters.some((one) => one.matter === matter)) return state;
  const since = state.phase === 'deliberation' ? state.round + 1 : state.round;
  return { ...state, matters: [...state.matters, { matter, size: 1, since }] };
}
