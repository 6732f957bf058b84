import type { Piece } from './piece.ts';
import { together } from './piece.ts';

/** Eight even eighths. */
const run = (pitches: string): string =>
  pitches
    .split(' ')
    .map((pitch, place) => `${pitch}:.5${place % 8 === 0 ? '!' : place % 2 ? '?' : ''}`)
    .join(' ');

/** The second layer: an ostinato in the celli, and over it a line that has somewhere to go. */
export const strings: Piece = {
  ...together,
  channels: 2,
  loudness: -25,
  kbits: 32,
  parts: [
    {
      instrument: 'celliShort',
      dynamic: 'mf',
      bars: [
        run('d3 a3 f3 a3 e3 a3 f3 a3'),
        run('c3 a3 f3 a3 d3 a3 f3 a3'),
        run('bb2 f3 d3 f3 c3 f3 d3 f3'),
        run('a2 e3 d3 e3 a2 e3 d3 e3'),
        run('d3 a3 f3 a3 e3 a3 f3 a3'),
        run('c3 a3 e3 a3 d3 a3 e3 a3'),
        run('bb2 g3 d3 g3 f3 g3 d3 g3'),
        run('a2 e3 d3 e3 c#3 e3 d3 e3'),
        run('bb2 f3 d3 f3 a3 f3 d3 f3'),
        run('a2 f3 c3 f3 g3 f3 c3 f3'),
        run('g2 d3 bb2 d3 f3 d3 bb2 d3'),
        run('f2 d3 a2 d3 e3 d3 a2 d3'),
        run('g2 e3 bb2 e3 d3 e3 bb2 e3'),
        run('eb3 bb3 g3 bb3 f3 bb3 g3 bb3'),
        run('a2 e3 d3 e3 g3 e3 d3 e3'),
        run('a2 e3 c#3 e3 g3 e3 c#3 e3'),
      ],
    },
    {
      instrument: 'violins',
      dynamic: 'p',
      swells: true,
      bars: [
        ...[
          'd5:2 a4:2_',
          'a4:2 d5:2_',
          'd5:4_',
          'd5:2 e5:2',
          'f5:2 a5:2',
          'e5:2 c5:2',
          'd5:2 g5:2',
          'e5:2 c#5:2',
        ],
        ...['d5:4', 'f5:2 c5:2', 'bb4:2 d5:2', 'a4:4', 'e5:2 d5:2', 'd5:2 bb4:2', 'a4:2 d5:2'],
        'c#5:4',
      ],
    },
    {
      instrument: 'violasTremolo',
      dynamic: 'pp',
      swells: true,
      bars: [
        ...['f4:4_', 'f4:4', 'd4:4', 'e4:4', 'd4:4', 'g4:4_', 'g4:4', 'a4:4'],
        ...['d4:4', 'f4:4', 'd4:4_', 'd4:4', 'e4:4', 'g4:4', 'e4:4', 'g4:4'],
      ],
    },
  ],
};
