import type { State } from './state.ts';

/** Puts a matter on both desks, unless it already lies there. */
export function openMatter(state: State, matter: string): State {
  if (state.matters.some((one) => one.matter === matter)) return state;
  return { ...state, matters: [...state.matters, { matter, size: 1, since: state.round }] };
}
