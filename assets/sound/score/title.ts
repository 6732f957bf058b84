import type { Piece } from './piece.ts';

/**
 * The theme before any game: a cello alone with the harp, and a touch of either capital's strings.
 *
 *    1 Dm   2 Bbmaj7   3 F/A   4 Gm    5 Dm/F   6 Ebmaj7   7 Asus4   8 A without its third
 */
export const title: Piece = {
  tempo: 75,
  beatsInBar: 4,
  loops: true,
  channels: 2,
  loudness: -24,
  kbits: 32,
  parts: [
    {
      instrument: 'cello',
      dynamic: 'mf',
      swells: true,
      bars: [
        ...['a3:1 d4:1 e4:.5 f4:1.5', 'd4:3 c4:1', 'c4:1 f4:1 g4:.5 a4:1.5', 'd4:2 bb3:1 d4:1'],
        ...['f4:1 a3:1 d4:.5 e4:1.5', 'd4:2 bb3:2', 'e4:.5 d4:.5 a3:3', 'e4:3 -:1'],
      ],
    },
    {
      instrument: 'harp',
      dynamic: 'p',
      bars: [
        'd3:.5 a3:.5 d4:.5 f4:.5 a4:.5 f4:.5 d4:.5 a3:.5',
        'bb2:.5 f3:.5 a3:.5 d4:.5 f4:.5 d4:.5 a3:.5 f3:.5',
        'a2:.5 f3:.5 a3:.5 c4:.5 f4:.5 c4:.5 a3:.5 f3:.5',
        'g2:.5 d3:.5 g3:.5 bb3:.5 d4:.5 bb3:.5 g3:.5 d3:.5',
        'f2:.5 d3:.5 a3:.5 d4:.5 e4:.5 d4:.5 a3:.5 d3:.5',
        'eb3:.5 bb3:.5 d4:.5 g4:.5 bb4:.5 g4:.5 d4:.5 bb3:.5',
        'a2:.5 e3:.5 a3:.5 d4:.5 e4:.5 d4:.5 a3:.5 e3:.5',
        'a2:.5 e3:.5 a3:.5 e4:.5 a4:.5 e4:.5 a3:.5 e3:.5',
      ],
    },
    {
      instrument: 'basses',
      dynamic: 'p',
      swells: true,
      bars: ['d2:4', 'bb1:4', 'a1:4', 'g1:4', 'f1:4', 'eb2:4', 'a1:4_', 'a1:4'],
    },
    {
      instrument: 'violas',
      dynamic: 'pp',
      swells: true,
      bars: ['f3:4_', 'f3:4_', 'f3:4', 'bb3:4', 'a3:4', 'bb3:4', 'a3:4_', 'a3:4'],
    },
    {
      instrument: 'nylon',
      dynamic: 'p',
      bars: ['-:4', '-:3 a4:.75 c5:.25', 'a4:2~ -:2', '-:4', '-:4', '-:4', '-:4', '-:4'],
    },
    {
      instrument: 'koto',
      dynamic: 'p',
      bars: ['-:4', '-:4', '-:4', '-:4', '-:4', '-:4', '-:2 d5:.5 e5:.5 f5:1', 'e5:1 bb4:.5 a4:2.5'],
    },
  ],
};
