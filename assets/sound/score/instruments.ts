/** A voice of the sound font. */
export interface Instrument {
  bank: number;
  program: number;
  /** Lowest and highest pitch that a player has, as written in the score. */
  range: readonly [low: string, high: string];
  /** -1 left .. 1 right, as an orchestra sits. */
  pan: number;
  /** 0 dry .. 1 far back in the hall. */
  hall: number;
}

/** The players, by where they stand in MuseScore_General. */
export const instruments = {
  piano: { bank: 8, program: 0, range: ['a0', 'c8'], pan: -0.15, hall: 0.45 },
  harp: { bank: 0, program: 46, range: ['b0', 'g7'], pan: -0.35, hall: 0.5 },
  basses: { bank: 50, program: 49, range: ['e1', 'g3'], pan: 0.4, hall: 0.4 },
  bassesPlucked: { bank: 50, program: 45, range: ['e1', 'g3'], pan: 0.3, hall: 0.35 },
  celli: { bank: 40, program: 49, range: ['c2', 'a4'], pan: 0.3, hall: 0.45 },
  celliShort: { bank: 40, program: 48, range: ['c2', 'a4'], pan: 0.3, hall: 0.35 },
  cello: { bank: 0, program: 42, range: ['c2', 'a4'], pan: 0.15, hall: 0.5 },
  violas: { bank: 30, program: 49, range: ['c3', 'e5'], pan: 0.1, hall: 0.45 },
  violasTremolo: { bank: 30, program: 44, range: ['c3', 'e5'], pan: 0.1, hall: 0.45 },
  violins: { bank: 20, program: 49, range: ['g3', 'e6'], pan: -0.4, hall: 0.5 },
  horns: { bank: 0, program: 60, range: ['b1', 'f5'], pan: -0.25, hall: 0.6 },
  trombones: { bank: 0, program: 57, range: ['e2', 'f4'], pan: 0.25, hall: 0.55 },
  trumpetMuted: { bank: 0, program: 59, range: ['e3', 'bb5'], pan: 0.1, hall: 0.6 },
  englishHorn: { bank: 0, program: 69, range: ['e3', 'a5'], pan: 0, hall: 0.55 },
  timpani: { bank: 0, program: 47, range: ['d2', 'a3'], pan: 0.05, hall: 0.5 },
  bassDrum: { bank: 8, program: 116, range: ['c2', 'c4'], pan: 0, hall: 0.5 },
  woodblock: { bank: 0, program: 115, range: ['c3', 'c7'], pan: 0.2, hall: 0.3 },
  /** Twelve silk strings, played by the finger's flesh: the koto's samples low, doubled by nylon. */
  gayageum: { bank: 0, program: 107, range: ['d3', 'd5'], pan: -0.2, hall: 0.4 },
  nylon: { bank: 0, program: 24, range: ['d2', 'd5'], pan: -0.15, hall: 0.4 },
  koto: { bank: 0, program: 107, range: ['d3', 'a5'], pan: 0.2, hall: 0.45 },
  shamisen: { bank: 0, program: 106, range: ['c3', 'c6'], pan: 0.3, hall: 0.35 },
  drums: { bank: 0, program: 116, range: ['c2', 'c5'], pan: 0, hall: 0.4 },
  drumHigh: { bank: 0, program: 117, range: ['c3', 'c6'], pan: 0.15, hall: 0.35 },
} as const satisfies Record<string, Instrument>;

export type InstrumentName = keyof typeof instruments;
