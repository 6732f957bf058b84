import type { State } from '../../crisis/state.ts';
import type { Moment } from './moments.ts';

/** A round one can go back to and play on from. */
export interface RewindPoint {
  /** What `playOnFrom` wants: journal events to keep. */
  events: number;
  /** Place in the cut. */
  place: number;
  state: State;
}

/** The openings of all rounds, in order; a round of several steps is entered at its first. */
export const rewindPoints = (moments: readonly Moment[]): RewindPoint[] =>
  moments
    .filter(({ kind, state }) => kind === 'opens' && state.step === 0)
    .map(({ events, state }) => ({ events, place: state.round, state }));
