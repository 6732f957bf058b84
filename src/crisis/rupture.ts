import type { State } from './state.ts';

/** The scale's upper end. */
export const calm = 5;
/** The scale's lower end: there the crisis breaks. */
export const broken = 1;

/**
 * Moves the rupture scale. One seat can take no more than one step towards the break in a round, so that nobody
 * alone takes it from 3 to 1.
 * @param by negative towards the break
 * @param seat the delegation whose act it is; absent for happenings and third parties
 */
export function shiftRupture(state: State, by: number, seat: string | undefined): State {
  const taken = seat === undefined ? 0 : (state.ruptureBy[seat] ?? 0);
  const step = by < 0 && seat !== undefined ? Math.max(by, taken - 1) : by;
  const rupture = Math.min(calm, Math.max(broken, state.rupture + step));
  if (rupture >= state.rupture || seat === undefined) return { ...state, rupture };
  const ruptureBy = { ...state.ruptureBy, [seat]: taken + state.rupture - rupture };
  return { ...state, rupture, ruptureBy, lastMover: seat };
}
