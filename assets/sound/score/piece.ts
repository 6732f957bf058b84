import type { InstrumentName } from './instruments.ts';

/** How loud a part is played, from very soft to loud. */
export type Dynamic = 'pp' | 'p' | 'mp' | 'mf' | 'f';

/** One player's notes. */
export interface Part {
  instrument: InstrumentName;
  dynamic: Dynamic;
  /** Long notes grow and ebb away. */
  swells?: boolean;
  /** Beats between the notes of a chord, from the lowest up. */
  roll?: number;
  bars: readonly string[];
}

/** What is rendered to one file. */
export interface Piece {
  /** Beats a minute. */
  tempo: number;
  beatsInBar: number;
  /** Plays round and round without a seam, or once and rings out. */
  loops: boolean;
  /** Seconds that a piece rings out after its last bar. */
  tail?: number;
  channels: 1 | 2;
  /** Loudness that it is levelled to, in LUFS over its whole length. */
  loudness: number;
  /** Bit rate of the Opus file, in kbit/s. */
  kbits: number;
  parts: readonly Part[];
}

/** What all layers of the score share: they are one piece, taken apart. */
export const together = { tempo: 80, beatsInBar: 4, loops: true } as const;

/** The same bar so many times. */
export const again = (bar: string, times: number): string[] => Array<string>(times).fill(bar);
