import type { Piece } from './piece.ts';
import { together } from './piece.ts';

/*
 * The ground that everything stands on, and all that is heard while the crisis is calm. D minor over a lament bass
 * (d c bb a, twice; then bb a g f, g eb a a):
 *
 *    1 Dm     2 Dm7/C   3 Bb      4 Asus4     5 Dm    6 Am7/C  7 Gm7/Bb  8 A
 *    9 Bbmaj7 10 F/A   11 Gm7    12 Dm/F     13 Gm6  14 Ebmaj7 15 A7sus4 16 A7
 *
 * The dominants have no third here. The leading note is the strings' and the brass's: only tension asks for an answer.
 */
export const bed: Piece = {
  ...together,
  channels: 2,
  loudness: -25,
  kbits: 30,
  parts: [
    {
      instrument: 'basses',
      dynamic: 'mp',
      swells: true,
      bars: [
        ...['d2:4', 'c2:4', 'bb1:4', 'a1:4', 'd2:4', 'c2:4', 'bb1:4', 'a1:4'],
        ...['bb1:4', 'a1:4', 'g1:4', 'f1:4', 'g1:4', 'eb2:4', 'a1:4_', 'a1:4'],
      ],
    },
    {
      instrument: 'celli',
      dynamic: 'p',
      swells: true,
      bars: [
        ...['a2:4_', 'a2:4', 'f2:4', 'a2:4_', 'a2:4_', 'a2:4', 'f2:4', 'a2:4'],
        ...['f2:4_', 'f2:4_', 'f2:4', 'a2:4', 'bb2:4_', 'bb2:4', 'g2:4_', 'g2:4'],
      ],
    },
    {
      instrument: 'violas',
      dynamic: 'p',
      swells: true,
      bars: [
        ...['f3:4_', 'f3:4', 'd3:4_', 'd3:4', 'f3:4', 'e3:4', 'd3:4', 'e3:4'],
        ...['d3:4', 'c3:4', 'd3:4_', 'd3:4', 'e3:4', 'd3:4_', 'd3:4', 'e3:4'],
      ],
    },
    {
      // The two sides: a half step that leans, and the answer that falls away from it.
      instrument: 'piano',
      dynamic: 'mp',
      bars: [
        ...['d2+d3:2? e5:.5 f5:1.5', 'a4:4', '-:2 d5:.5 f5:1.5', 'e5:4'],
        ...['d2+d3:2? e5:.5 f5:1.5', 'c5:4', '-:2 d5:.5 f5:1.5', 'e5:4'],
        ...['bb1+bb2:2? f5:.5 a5:1.5', 'c5:4', '-:2 d5:.5 g5:1.5', 'f5:2 a4:2'],
        ...['g1+g2:2? g5:.5 e5:1.5', 'd5:2 bb4:2', '-:2 d5:.5 e5:1.5', 'a4:2 -:2'],
      ],
    },
  ],
};
