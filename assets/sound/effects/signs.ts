import { fall, filter, gain, mix, noise, room, struck, times, tone } from './kit.ts';

/* What is no thing but a sign. All tuned to the score, which is in d. */

const d3 = 146.83;
const soft: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 0.35],
  [3, 0.12],
  [4.1, 0.05],
];

/** A round begins: a low gong, far back. */
export const round = room(
  mix(
    [
      0,
      struck(
        2.6,
        d3 / 2,
        [
          [1, 1],
          [1.49, 0.5],
          [2.02, 0.45],
          [2.77, 0.25],
          [3.6, 0.12],
        ],
        1.9,
      ),
    ],
    [0, gain(times(filter(noise(0.12, 301), 'low', 700), fall(0.06)), 0.5)],
  ),
  1,
  0.45,
);

/** Time runs short: two low beats, twice. */
export const deadline = mix(
  ...[0, 0.22, 0.8, 1.02].map(
    (at, place) => [at, gain(struck(0.5, place % 2 ? 98 : 82.4, soft, 0.22), place % 2 ? 0.7 : 1)] as const,
  ),
);

/** A line is agreed: a fifth that opens upward. */
export const accepted = room(
  mix([0, struck(1.2, d3 * 2, soft, 0.7)], [0.14, gain(struck(1.4, d3 * 3, soft, 0.8), 0.9)]),
  0.6,
  0.4,
);

/** An offer comes to nothing: a half step that falls, muffled. */
export const refused = room(
  mix(
    [0, gain(filter(struck(0.7, d3 * 1.06 * 1.5, soft, 0.35), 'low', 900), 1)],
    [0.17, gain(filter(struck(0.9, d3 * 1.5, soft, 0.45), 'low', 700), 1)],
  ),
  0.5,
  0.35,
);

/** This cannot be done now: two dull taps. */
export const error = mix(
  ...[0, 0.11].map(
    (at, place) =>
      [
        at,
        mix(
          [0, gain(struck(0.2, 175 - 30 * place, soft, 0.08), 1)],
          [0, gain(times(tone(0.06, 350 - 60 * place, 'triangle'), fall(0.03)), 0.3)],
        ),
      ] as const,
  ),
);
