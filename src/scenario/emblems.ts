/** What a seat can be drawn as: a seat of government from outside, in one colour. None of them is a flag or a face. */
export const emblems = [
  'hippedRoof',
  'glassHall',
  'portico',
  'doubleRoof',
  'clockTower',
  'bridge',
  'tower',
  'hall',
] as const;

export type Emblem = (typeof emblems)[number];

/** Whoever names none, and whoever must not be known. */
export const usualEmblem: Emblem = 'hall';
