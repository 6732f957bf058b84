import type { Piece } from './piece.ts';
import { together } from './piece.ts';

/** The last layer: low brass, muted trumpets that lean on the half step, kettledrums and the great drum. */
export const brass: Piece = {
  ...together,
  channels: 1,
  loudness: -24,
  kbits: 24,
  parts: [
    {
      instrument: 'horns',
      dynamic: 'mp',
      swells: true,
      bars: [
        ...['-:4', '-:2 a3:1 c4:1', 'd4:4', 'e4:3 -:1', 'f4:2 a4:2', 'e4:2 c4:2', 'd4:2 g4:2', 'e4:2 c#4:2'],
        ...['d4:4', 'f4:2 c4:2', 'd4:4', 'a3:4', 'e4:2 d4:2', 'g4:4', 'd4:4', 'c#4:4'],
      ],
    },
    {
      instrument: 'trombones',
      dynamic: 'mp',
      swells: true,
      bars: [
        ...['d3:4', 'c3:4', 'bb2:4', 'a2:4', 'd3:4', 'c3:4', 'bb2:4', 'a2:4'],
        ...['bb2:4', 'a2:4', 'g2:4', 'f2:4', 'g2:4', 'bb2:4', 'a2:4_', 'a2:4'],
      ],
    },
    {
      instrument: 'trumpetMuted',
      dynamic: 'mp',
      bars: [
        ...['-:4', '-:4', '-:4', '-:2 e5:.5! f5:.5 e5:1?', '-:4', '-:4', '-:4', '-:2 e5:.5! f5:.5 e5:1?'],
        ...['-:4', '-:4', '-:4', '-:2 a4:.5! bb4:.5 a4:1?', '-:4', '-:2 bb4:.5! c5:.5 bb4:1?', '-:4'],
        'e5:.5! f5:.5 e5:1 c#5:2?',
      ],
    },
    {
      instrument: 'timpani',
      dynamic: 'mp',
      bars: [
        ...['d2:3! d2:.5? d2:.5', 'd2:4?', '-:4', 'a2:1.5 a2:1.5 a2:1'],
        ...['d2:3! d2:.5? d2:.5', 'd2:4?', '-:4', 'a2:1.5 a2:1.5 a2:1'],
        ...['-:3 a2:.5? a2:.5', 'a2:3 -:1', '-:4', 'd2:3 d2:.5? d2:.5'],
        ...[
          'g2:4',
          '-:3 a2:.5? a2:.5',
          'a2:1.5! a2:1.5 a2:1',
          'a2:.5 a2:.5 a2:.5 a2:.5 a2:.5! a2:.5 a2:.5! a2:.5!',
        ],
      ],
    },
    {
      instrument: 'bassDrum',
      dynamic: 'mp',
      bars: [
        ...['c3:4!', '-:4', 'c3:4?', '-:4', 'c3:4!', '-:4', 'c3:4?', '-:3 c3:1?'],
        ...['c3:4!', '-:4', 'c3:4?', '-:4', 'c3:2 c3:2?', 'c3:2 c3:2?', 'c3:1.5! c3:1.5 c3:1', 'c3:4!'],
      ],
    },
  ],
};
