import {
  attack,
  dice,
  fall,
  filter,
  gain,
  hump,
  mix,
  noise,
  room,
  struck,
  times,
  tone,
  type Wave,
} from './kit.ts';

/* What lies on a desk: paper, wax, wood and keys. */

/** A short knock of a surface. @param hertz how deep */
const knock = (hertz: number, ring: number): Wave =>
  struck(
    ring * 2,
    hertz,
    [
      [1, 1],
      [1.58, 0.5],
      [2.24, 0.25],
    ],
    ring,
  );

/** A key of a typewriter, far enough away not to tire. */
export const key = mix(
  [0, gain(times(filter(noise(0.03, 3), 'band', 3200, 1.2), fall(0.02)), 0.8)],
  [0.004, gain(knock(420, 0.035), 0.5)],
);

/** A sheet that is slid across. */
export const paper = gain(
  times(
    filter(noise(0.34, 11), 'band', (time) => 2400 + 2600 * Math.sin(time * 9), 0.8),
    hump(0.34, 0.3),
  ),
  0.9,
);

/** A page that is turned: up, over, and down. */
export const page = mix(
  [
    0,
    gain(
      times(
        filter(noise(0.22, 12), 'band', (time) => 1800 + 9000 * time, 0.9),
        hump(0.22, 0.6),
      ),
      0.8,
    ),
  ],
  [0.2, gain(times(filter(noise(0.2, 13), 'band', 2600, 0.7), fall(0.12)), 0.9)],
  [0.21, gain(knock(180, 0.05), 0.25)],
);

/** A card turned up and laid on felt. */
export const card = mix(
  [0, gain(times(filter(noise(0.12, 21), 'high', 2500), hump(0.12, 0.7)), 0.5)],
  [0.1, gain(times(filter(noise(0.05, 22), 'low', 1800), fall(0.03)), 1)],
  [0.1, gain(knock(150, 0.08), 0.8)],
);

/** A stamp: down on the pad of paper, and off again. */
export const stamp = room(
  mix(
    [0, knock(92, 0.14)],
    [0, gain(times(filter(noise(0.09, 31), 'low', 1400), fall(0.05)), 1.1)],
    [0.19, gain(times(filter(noise(0.05, 32), 'band', 2100, 1), fall(0.03)), 0.3)],
  ),
  0.3,
  0.5,
);

/** Wax that breaks: a crack, then crumbs. */
export const seal = mix(
  [0, gain(times(filter(noise(0.05, 41), 'high', 1600), fall(0.025)), 1)],
  [0.012, gain(knock(640, 0.04), 0.7)],
  ...Array.from(
    { length: 9 },
    (_, place) =>
      [
        0.05 + place * 0.022 + dice(4, place, 14) / 1000,
        gain(
          times(filter(noise(0.02, 50 + place), 'band', 2500 + 260 * place, 2), fall(0.012)),
          0.55 - 0.05 * place,
        ),
      ] as const,
  ),
  [0.16, gain(times(filter(noise(0.3, 42), 'band', 3000, 0.8), hump(0.3, 0.25)), 0.28)],
);

/** A pen that signs: three strokes and a dot. */
export const pen = mix(
  ...[0, 0.19, 0.33].map(
    (at, place) =>
      [
        at,
        gain(
          times(
            filter(noise(0.16, 60 + place), 'band', (time) => 3600 + 5000 * time, 2.2),
            hump(0.16, 0.4),
          ),
          0.8,
        ),
      ] as const,
  ),
  [0.55, gain(knock(700, 0.03), 0.3)],
);

/** A cable comes in: a burst of the printer's needles, and the sheet torn off. */
export const cable = mix(
  ...Array.from(
    { length: 16 },
    (_, place) =>
      [
        place * 0.034 + (place > 8 ? 0.05 : 0),
        gain(
          mix(
            [0, gain(times(filter(noise(0.02, 70 + place), 'band', 2900, 1.4), fall(0.014)), 0.7)],
            [0, gain(times(tone(0.03, 1150 + 90 * dice(9, place, 3), 'triangle'), fall(0.018)), 0.22)],
          ),
          0.75,
        ),
      ] as const,
  ),
  [
    0.66,
    gain(
      times(filter(noise(0.2, 99), 'high', 2200), (time) => attack(0.02)(time) * fall(0.2)(time)),
      0.5,
    ),
  ],
);
