import { dice, fall, filter, gain, hump, mix, noise, room, struck, times, tone } from './kit.ts';

/* What comes in from outside. */

/** A jet, high and far off: broad noise that darkens as it goes, over a hum that falls. */
export const aircraft = times(
  mix(
    [
      0,
      gain(
        filter(noise(5, 201), 'low', (time) => 260 + 900 * Math.sin((Math.PI * time) / 5) ** 2),
        2,
      ),
    ],
    [
      0,
      gain(
        filter(noise(5, 202), 'band', (time) => 620 - 70 * time, 3),
        1.1,
      ),
    ],
    [
      0,
      gain(
        tone(5, (time) => 118 - 26 / (1 + Math.exp(-3 * (time - 2.4)))),
        0.1,
      ),
    ],
  ),
  hump(5, 0.46),
);

/** A crowd, streets away: many throats as bands of noise that surge like a tide. */
export const crowd = room(
  times(
    mix(
      ...[310, 480, 640, 830, 1150].map(
        (hertz, place) =>
          [
            0,
            gain(
              times(
                filter(
                  noise(4.4, 210 + place),
                  'band',
                  (time) => hertz * (1 + 0.05 * Math.sin(5 * time + place)),
                  4,
                ),
                (time) => 0.6 + 0.4 * Math.sin(2 * Math.PI * (0.7 + 0.23 * place) * time + place),
              ),
              1.6 / (1 + place * 0.35),
            ),
          ] as const,
      ),
      [0, gain(filter(noise(4.4, 216), 'low', 240), 0.8)],
    ),
    hump(4.4, 0.5),
  ),
  0.8,
  0.35,
);

/** Shutters of a dozen cameras, when somebody steps before them. */
export const shutters = mix(
  ...Array.from({ length: 13 }, (_, place) => {
    const at = (place / 13) ** 0.8 * 0.9 + dice(21, place, 60) / 1000;
    const click = mix(
      [0, gain(times(filter(noise(0.02, 230 + place), 'high', 3000), fall(0.01)), 0.8)],
      [
        0.045,
        gain(times(filter(noise(0.03, 250 + place), 'band', 2200 + 120 * place, 1.5), fall(0.016)), 0.6),
      ],
      [
        0.045,
        gain(
          struck(
            0.05,
            540 + 30 * place,
            [
              [1, 1],
              [2.2, 0.4],
            ],
            0.02,
          ),
          0.25,
        ),
      ],
    );
    return [at, gain(click, 0.35 + dice(22, place, 40) / 100)] as const;
  }),
);
