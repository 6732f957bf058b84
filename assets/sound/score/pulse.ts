import type { Piece } from './piece.ts';
import { again, together } from './piece.ts';

/** Three, three and two eighths: a heart that does not beat evenly. */
const heart = (root: string, high: string): string => `${root}:1.5! ${root}:1.5 ${high}:1`;

/** The first layer to come in: plucked basses under the tick of a clock. */
export const pulse: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 14,
  parts: [
    {
      instrument: 'bassesPlucked',
      dynamic: 'mf',
      bars: [
        ...[heart('d2', 'a2'), heart('c2', 'a2'), heart('bb1', 'f2'), heart('a1', 'e2')],
        ...[heart('d2', 'a2'), heart('c2', 'a2'), heart('bb1', 'g2'), heart('a1', 'e2')],
        ...[heart('bb1', 'f2'), heart('a1', 'f2'), heart('g1', 'd2'), heart('f1', 'd2')],
        ...[heart('g1', 'e2'), heart('eb2', 'bb2'), heart('a1', 'd2'), heart('a1', 'e2')],
      ],
    },
    {
      instrument: 'woodblock',
      dynamic: 'pp',
      bars: again('c5:1 g4:1? c5:1 g4:1?', 16),
    },
    {
      // Every fourth bar the piano's lowest octave says what time it is.
      instrument: 'piano',
      dynamic: 'p',
      bars: [
        ...['d1+d2:4', '-:4', '-:4', 'a0+a1:4', 'd1+d2:4', '-:4', '-:4', 'a0+a1:4'],
        ...['bb0+bb1:4', '-:4', 'g1+g2:4', '-:4', 'g1+g2:4', 'eb1+eb2:4', 'a0+a1:4', '-:4'],
      ],
    },
  ],
};
