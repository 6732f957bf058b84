import type { Piece } from './piece.ts';

const close = {
  tempo: 75,
  beatsInBar: 4,
  loops: false,
  tail: 3,
  channels: 2,
  loudness: -23,
  kbits: 32,
} as const;

/** An understanding: the leading note rises, the third turns major, both capitals' strings share the last chord. */
export const resolved: Piece = {
  ...close,
  parts: [
    { instrument: 'basses', dynamic: 'mp', swells: true, bars: ['g1:4', 'a1:4', 'd2:4'] },
    { instrument: 'celli', dynamic: 'mp', swells: true, bars: ['d3:4', 'd3:2 c#3:2', 'd3:4'] },
    { instrument: 'violas', dynamic: 'mp', swells: true, bars: ['bb3:4', 'g3:4', 'a3:4'] },
    { instrument: 'violins', dynamic: 'mp', swells: true, bars: ['f4:2 g4:2', 'e4:4', 'f#4:4'] },
    { instrument: 'horns', dynamic: 'p', swells: true, bars: ['-:4', '-:2 a3:2', 'a3:4'] },
    { instrument: 'piano', dynamic: 'mp', bars: ['d5:2 bb4:2', 'e5:2 a4:2', 'd3+d5:.5 e5:.5 f#5:3'] },
    { instrument: 'nylon', dynamic: 'mp', bars: ['-:4', '-:3 a4:.75 c#5:.25', 'd5:1 -:3'] },
    { instrument: 'koto', dynamic: 'mp', bars: ['-:4', '-:4', '-:1 f#5:.5 e5:.5 a5:2'] },
  ],
};

/** A form of words: the sign of the answer comes, but no third: nobody says what was agreed. */
export const hollow: Piece = {
  ...close,
  parts: [
    { instrument: 'basses', dynamic: 'mp', swells: true, bars: ['g1:4', 'a1:4', 'd2:4'] },
    { instrument: 'celli', dynamic: 'p', swells: true, bars: ['d3:4_', 'd3:2 e3:2', 'a2:4'] },
    { instrument: 'violas', dynamic: 'p', swells: true, bars: ['bb3:4', 'g3:2 a3:2', 'a3:4'] },
    { instrument: 'violins', dynamic: 'p', swells: true, bars: ['f4:2 g4:2', 'd4:4_', 'd4:2 e4:2'] },
    { instrument: 'piano', dynamic: 'mp', bars: ['d5:2 bb4:2', 'd5:.5 e5:1.5 -:2', 'd2+a2:1 e5:.5 a4:2.5'] },
    { instrument: 'trumpetMuted', dynamic: 'pp', bars: ['-:4', '-:2 e5:.5 d5:1.5', '-:4'] },
  ],
};

/** A break: the fall to the half step above home, brass shut off, a drum, and one string left ringing. */
export const broken: Piece = {
  ...close,
  parts: [
    { instrument: 'basses', dynamic: 'mf', swells: true, bars: ['g1:4', 'eb2:4', 'd2:4'] },
    { instrument: 'celli', dynamic: 'mf', swells: true, bars: ['bb2:4', 'bb2:2 g2:2', 'a2:4'] },
    { instrument: 'violasTremolo', dynamic: 'mp', swells: true, bars: ['e3:4', 'g3:4', 'f3:4'] },
    { instrument: 'violins', dynamic: 'mp', swells: true, bars: ['bb4:2 e5:2', 'eb5:2 bb4:2', '-:4'] },
    { instrument: 'horns', dynamic: 'mp', bars: ['bb3:2 c#4:2', 'd4:2 eb4:1.5! -:.5', '-:4'] },
    { instrument: 'trombones', dynamic: 'mp', bars: ['g2:4', 'eb3:3.5! -:.5', 'd3:1? -:3'] },
    { instrument: 'timpani', dynamic: 'mf', bars: ['-:3 a2:.5? a2:.5', 'bb2:3 a2:.5? a2:.5', 'd2:4!'] },
    { instrument: 'bassDrum', dynamic: 'mf', bars: ['-:4', 'c3:4', 'c3:4!'] },
    { instrument: 'piano', dynamic: 'mp', bars: ['-:4', '-:4', '-:2 e5:.5? f5:1.5?'] },
  ],
};
