import type { Piece } from './piece.ts';
import { again, together } from './piece.ts';

const silence = again('-:4', 2);

/*
 * Five other tones (a bb d e f: two half steps that fall, as in music for the koto). It answers in the last two bars of
 * every four.
 */
const melody: readonly string[] = [
  ...[...silence, 'bb4:.5 a4:.5 f4:1 d5:2', 'e5:.5! f5:.25 e5:.25 d5:1 a4:2'],
  ...[...silence, 'f5:.5 e5:.25 d5:.25 bb4:1 d5:2', 'e5:1! f5:.25 e5:.75 a4:2'],
  ...[...silence, 'd5:.5 bb4:.5 a4:.5 bb4:.5 d5:2', 'f5:.5! e5:.5 d5:1 a4:2'],
  ...[...silence, 'a4:.25? bb4:.25? d5:.25 e5:.25 e5:1! d5:2', 'f5:.5! e5:.5 bb4:.5 a4:.5 e4:2'],
];

/** Its low strings mark where a phrase sets in, two of them swept at once. */
const low: readonly string[] = [
  ...['-:4', '-:3 d4+a4:1?', 'd3+bb3:4', 'd3+a3:4', '-:4', '-:3 d4+e4:1?', 'd3+f3:4', 'e3+a3:4'],
  ...['-:4', '-:3 d4+a4:1?', 'd3+bb3:4', 'd3+a3:4', '-:4', '-:3 d4+bb4:1?', 'd3+a3:4', 'e3+a3:4'],
];

/** The other capital's own voice: a zither of thirteen strings, played with nails. */
export const voiceTokyo: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 20,
  parts: [
    { instrument: 'koto', dynamic: 'mf', bars: melody },
    { instrument: 'koto', dynamic: 'p', roll: 0.06, bars: low },
  ],
};

const great = 'c3:1.5! c3:.5? c3:1 c3:.5 c3:.5';
const answer = 'c3:1! -:.5 c3:.5? c3:.5! c3:.5 c3:1';
const small = '-:1 c5:.5 c5:.5? -:1 c5:.25? c5:.25 c5:.5';

/** What that capital adds when nerves are short: great drum, small drum, and three strings struck with a plectrum. */
export const heatTokyo: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 18,
  parts: [
    { instrument: 'drums', dynamic: 'mf', bars: [0, 1, 2, 3].flatMap(() => [great, great, great, answer]) },
    { instrument: 'drumHigh', dynamic: 'p', bars: again(small, 16) },
    {
      instrument: 'shamisen',
      dynamic: 'mp',
      bars: [
        ...['d4:.5! -:1 d4:.5 -:1 a3:.5 d4:.5', 'd4:.5! -:1 d4:.5 -:1 a3:.5 d4:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 bb3:.5 d4:.5', 'a3:.5! -:1 a3:.5 -:1 e4:.5 d4:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 a3:.5 d4:.5', 'e4:.5! -:1 e4:.5 -:1 a3:.5 e4:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 f4:.5 d4:.5', 'a3:.5! -:1 a3:.5 -:1 e4:.5 a3:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 bb3:.5 d4:.5', 'f4:.5! -:1 f4:.5 -:1 a3:.5 f4:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 bb3:.5 d4:.5', 'd4:.5! -:1 d4:.5 -:1 a3:.5 d4:.5'],
        ...['e4:.5! -:1 e4:.5 -:1 bb3:.5 e4:.5', 'd4:.5! -:1 d4:.5 -:1 bb3:.5 d4:.5'],
        ...['d4:.5! -:1 d4:.5 -:1 e4:.5 d4:.5', 'e4:.5! -:1 e4:.5 -:1 bb3:.5 a3:.5'],
      ],
    },
  ],
};
