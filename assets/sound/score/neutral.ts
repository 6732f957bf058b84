import type { Piece } from './piece.ts';
import { together } from './piece.ts';

/** The voice of whoever has none of their own, and of games under a mask: an English horn over a harp. */
export const voiceNeutral: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 20,
  parts: [
    {
      instrument: 'englishHorn',
      dynamic: 'mp',
      swells: true,
      bars: [
        ...['-:1 a4:1 d5:2', 'f5:2 d5:1 c5:1', 'd5:3 -:1', '-:1 e5:1 d5:1 a4:1'],
        ...['-:1 a4:1 d5:1 f5:1', 'e5:2 c5:2', 'd5:1 f5:1 g5:2', 'e5:3 -:1'],
        ...['f5:2 d5:1 a4:1', 'c5:3 -:1', 'bb4:1 d5:1 g5:1 f5:1', 'd5:2 a4:2'],
        ...['-:1 g4:1 bb4:1 e5:1', 'd5:2 bb4:1 g4:1', 'a4:2 d5:2', 'e5:2 -:2'],
      ],
    },
    {
      instrument: 'harp',
      dynamic: 'p',
      roll: 0.08,
      bars: [
        ...['d3+a3+d4:4', 'c3+a3+d4:4', 'bb2+f3+a3:4', 'a2+e3+a3:4', 'd3+a3+d4:4', 'c3+a3+e4:4'],
        ...['bb2+g3+d4:4', 'a2+e3+a3:4', 'bb2+f3+a3:4', 'a2+f3+c4:4', 'g2+d3+bb3:4', 'f2+d3+a3:4'],
        ...['g2+e3+bb3:4', 'eb3+bb3+d4:4', 'a2+d3+g3:4', 'a2+e3+g3:4'],
      ],
    },
  ],
};
