import type { Onward } from '../screen.ts';

const parts = ['history', 'turning', 'numbers', 'statechart', 'deals', 'secrets', 'rewind', 'about'] as const;
/** A part of the debrief. */
export type Part = (typeof parts)[number];

/** The parts in their order; one can look for a round to play on from only where one can play on. */
export const partsFor = (onward: Onward | undefined): readonly Part[] =>
  parts.filter((part) => part !== 'rewind' || onward?.playOnFrom);
