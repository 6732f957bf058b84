import type { Piece } from './piece.ts';
import { again, together } from './piece.ts';

const silence = again('-:4', 2);

/*
 * Five tones (d f g a c), plucked low, each phrase ending in a string that the left hand shakes. It speaks in the first
 * two bars of every four and leaves the others free: there its neighbour answers, where both are heard.
 */
const melody: readonly string[] = [
  ...['d4:1^ a4:.75 c5:.25 a4:2~', 'g4:.75 f4:.25 d4:1~ -:1 c4:.75? d4:.25', ...silence],
  ...['d5:1~ c5:.75 a4:.25 c5:1 a4:1~', 'g4:.75 a4:.25 c5:1^ a4:2~', '-:4', '-:3 a3:.75? d4:.25'],
  ...['f4:.75 a4:.25 c5:1 d5:2~', 'c5:.75 a4:.25 g4:1 f4:1~ c4:1', ...silence],
  ...['g4:1~ d5:.75^ c5:.25 d5:2~', 'g4:.75 f4:.25 d4:2~ -:1', '-:4', '-:3 a3:1?'],
];

/** The open strings under it. */
const open: readonly string[] = [
  ...['d3:2 a3:2?', 'd3:2 c3:2?', ...silence, 'd3:2 a3:2?', 'c3:2 e3:2?', ...silence],
  ...['bb2:2 f3:2?', 'a2:2 f3:2?', ...silence, 'g2:2 d3:2?', 'g2:2 d3:2?', ...silence],
];

/** One capital's own voice: a zither of twelve strings. */
export const voiceSeoul: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 20,
  parts: [
    { instrument: 'gayageum', dynamic: 'mf', bars: melody },
    { instrument: 'nylon', dynamic: 'p', bars: melody },
    { instrument: 'nylon', dynamic: 'mp', bars: open },
  ],
};

/** Deep skin, bright skin and stick in the quick four-beat pattern that drives a finale there. */
const quick = 'c3:1! c3:.5? c3:.5 c3:1 c3:1?';
const quickHigh = '-:.5 c4:.25 c4:.25? -:.5 c4:.5! -:.5 c4:.25? c4:.25 c4:.5 c4:.5?';
const turn = 'c3:.5! c3:.5 c3:.5? c3:.5 c3:1! c3:.5 c3:.5!';

/** What that capital adds when nerves are short: its drums, and its lowest strings. */
export const heatSeoul: Piece = {
  ...together,
  channels: 1,
  loudness: -27,
  kbits: 18,
  parts: [
    { instrument: 'drums', dynamic: 'mf', bars: [0, 1, 2, 3].flatMap(() => [quick, quick, quick, turn]) },
    { instrument: 'drumHigh', dynamic: 'p', bars: again(quickHigh, 16) },
    {
      instrument: 'nylon',
      dynamic: 'mf',
      bars: [
        ...['d3:.5! d3:.5? a3:.5 d3:1! d3:.5? a3:.5 d3:.5', 'd3:.5! d3:.5? a3:.5 d3:1! d3:.5? a3:.5 d3:.5'],
        ...['d3:.5! d3:.5? f3:.5 d3:1! d3:.5? f3:.5 d3:.5', 'a2:.5! a2:.5? d3:.5 a2:1! a2:.5? d3:.5 a2:.5'],
        ...['d3:.5! d3:.5? a3:.5 d3:1! d3:.5? a3:.5 d3:.5', 'c3:.5! c3:.5? a3:.5 c3:1! c3:.5? a3:.5 c3:.5'],
        ...['d3:.5! d3:.5? g3:.5 d3:1! d3:.5? g3:.5 d3:.5', 'a2:.5! a2:.5? e3:.5 a2:1! a2:.5? e3:.5 a2:.5'],
        ...['f3:.5! f3:.5? d3:.5 f3:1! f3:.5? d3:.5 f3:.5', 'a2:.5! a2:.5? c3:.5 a2:1! a2:.5? f3:.5 a2:.5'],
        ...['g2:.5! g2:.5? d3:.5 g2:1! g2:.5? d3:.5 g2:.5', 'a2:.5! a2:.5? d3:.5 a2:1! a2:.5? d3:.5 a2:.5'],
        ...['g2:.5! g2:.5? d3:.5 g2:1! g2:.5? d3:.5 g2:.5', 'g2:.5! g2:.5? d3:.5 g2:1! g2:.5? bb2:.5 g2:.5'],
        ...['a2:.5! a2:.5? d3:.5 a2:1! a2:.5? d3:.5 a2:.5', 'a2:.5! a2:.5? e3:.5 a2:1! a2:.5? g3:.5 a2:.5'],
      ],
    },
  ],
};
