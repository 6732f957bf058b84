import { fall, filter, gain, mix, noise, room, struck, times, tone, type Wave } from './kit.ts';

/* What sounds in the room: clock, telephone, hammer, ballots, a bolt. */

/** A tall clock's escapement, once. */
export const tick = mix(
  [0, gain(times(filter(noise(0.02, 101), 'band', 2700, 3), fall(0.01)), 0.9)],
  [
    0,
    gain(
      struck(
        0.12,
        1350,
        [
          [1, 1],
          [2.7, 0.4],
        ],
        0.04,
      ),
      0.5,
    ),
  ],
  [0.03, gain(times(filter(noise(0.02, 102), 'band', 1500, 3), fall(0.012)), 0.35)],
);

const bell: readonly (readonly [number, number])[] = [
  ...([
    [0.5, 0.55],
    [1, 1],
    [1.19, 0.45],
    [1.5, 0.35],
    [2, 0.4],
    [2.74, 0.22],
    [3.76, 0.1],
  ] as const),
];

/** A clock strikes in another room: twice, the second softer. */
export const chime = room(
  mix([0, struck(3, 294, bell, 2.2)], [1.1, gain(struck(2.6, 294, bell, 2), 0.7)]),
  0.9,
  0.5,
);

/** The old telephone on the desk, two short rings. */
export const phone = room(mix([0, ring()], [0.62, ring()]), 0.35, 0.4);

function ring(): Wave {
  const strokes = Array.from({ length: 10 }, (_, place) => {
    const hertz = place % 2 ? 1010 : 1270;
    return [
      place * 0.042,
      gain(
        struck(
          0.22,
          hertz,
          [
            [1, 1],
            [2.41, 0.5],
            [3.9, 0.2],
          ],
          0.14,
        ),
        0.5,
      ),
    ] as const;
  });
  return mix(...strokes);
}

const wood: readonly (readonly [number, number])[] = [
  [1, 1],
  [1.72, 0.6],
  [2.9, 0.35],
  [4.3, 0.15],
];

/** A gavel on its block, once and for all. */
export const gavel = room(
  mix(
    [0, struck(0.3, 310, wood, 0.09)],
    [0, gain(times(filter(noise(0.03, 111), 'low', 4000), fall(0.012)), 0.9)],
  ),
  0.55,
  0.7,
);

/** Votes that are counted: five counters laid down, the last one hard. */
export const vote = mix(
  ...[0, 0.16, 0.31, 0.44, 0.62].map(
    (at, place) => [at, gain(struck(0.12, 880 - 40 * place, wood, 0.045), place === 4 ? 0.9 : 0.5)] as const,
  ),
);

/** A bolt that is shot: a clause is closed for good. */
export const lock = mix(
  [
    0,
    gain(
      times(filter(noise(0.12, 121), 'band', 1900, 2), (time) => (time / 0.12) ** 2),
      0.5,
    ),
  ],
  [
    0.12,
    struck(
      0.35,
      205,
      [
        [1, 1],
        [2.3, 0.5],
        [5.1, 0.35],
        [7.7, 0.2],
      ],
      0.1,
    ),
  ],
  [0.125, gain(times(filter(noise(0.04, 122), 'low', 2400), fall(0.02)), 0.9)],
);

/** The line between the capitals is pulled: a long wire that hums. */
export const line = room(
  times(
    mix(
      [0, tone(1.5, (time) => 73.4 * (1 + 0.012 * Math.exp(-4 * time)))],
      [
        0,
        gain(
          tone(1.5, (time) => 146.9 * (1 + 0.012 * Math.exp(-4 * time)), 'triangle'),
          0.4,
        ),
      ],
      [0, gain(tone(1.5, 220.6), 0.22)],
      [0, gain(filter(noise(0.05, 131), 'band', 900, 1), 0.6)],
    ),
    (time) =>
      Math.min(1, time / 0.004) * Math.exp(-2.6 * time) * (1 + 0.3 * Math.sin(2 * Math.PI * 6 * time)),
  ),
  0.6,
  0.4,
);
