import { rate } from '../render/sound.ts';

/** One channel of samples. */
export type Wave = Float32Array<ArrayBuffer>;
/** A value at a time, in seconds from the beginning. */
export type Curve = (time: number) => number;

const samples = (seconds: number): number => Math.round(seconds * rate);

/** A wave worked out sample by sample. */
export const wave = (seconds: number, at: Curve): Wave =>
  Float32Array.from({ length: samples(seconds) }, (_, place) => at(place / rate));

/** A tone whose pitch may glide; phase is kept, so that it never clicks. @param hertz its frequency at a time */
export function tone(
  seconds: number,
  hertz: number | Curve,
  shape: 'sine' | 'triangle' | 'square' = 'sine',
): Wave {
  let phase = 0;
  return wave(seconds, (time) => {
    phase += (typeof hertz === 'number' ? hertz : hertz(time)) / rate;
    const turn = phase % 1;
    if (shape === 'sine') return Math.sin(2 * Math.PI * turn);
    return shape === 'square' ? (turn < 0.5 ? 1 : -1) : 4 * Math.abs(turn - 0.5) - 1;
  });
}

/** A body that was struck: partials that die away, the higher ones sooner. @param partials ratio and strength of each */
export function struck(
  seconds: number,
  hertz: number,
  partials: readonly (readonly [number, number])[],
  ring: number,
): Wave {
  const parts = partials.map(([ratio, strength]) =>
    times(tone(seconds, hertz * ratio), (time) => strength * Math.exp(-time * (3 / ring) * Math.sqrt(ratio))),
  );
  return times(mix(...parts.map((part) => [0, part] as const)), attack(0.002));
}

/** White noise; the same seed gives the same noise. */
export function noise(seconds: number, seed: number): Wave {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return wave(seconds, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 31 - 1;
  });
}

/** A whole number of 0..most-1 for each place, the same every time. */
export const dice = (seed: number, place: number, most: number): number =>
  Math.floor(Math.abs(Math.sin(seed * 127.1 + place * 311.7) * 43_758.5453) % most);

export const times = (one: Wave, curve: Curve): Wave =>
  one.map((sample, place) => sample * curve(place / rate));

export const gain = (one: Wave, factor: number): Wave => one.map((sample) => sample * factor);

/** Dies away to a twentieth in so many seconds. */
export const fall =
  (seconds: number): Curve =>
  (time) =>
    Math.exp((-3 * time) / seconds);

/** Rises in so many seconds, so that a sound begins without a click. */
export const attack =
  (seconds: number): Curve =>
  (time) =>
    Math.min(1, time / seconds);

/** Swells in and out over its whole length, highest at `top` of it (0..1). */
export const hump =
  (seconds: number, top: number): Curve =>
  (time) => {
    const part = time / seconds;
    const side = part < top ? part / top : (1 - part) / (1 - top);
    return Math.sin((Math.PI / 2) * Math.max(0, Math.min(1, side))) ** 2;
  };

/** Waves laid over each other, each from its own second on. */
export function mix(...parts: readonly (readonly [at: number, wave: Wave])[]): Wave {
  const all = new Float32Array(Math.max(...parts.map(([at, one]) => samples(at) + one.length)));
  for (const [at, one] of parts) {
    const from = samples(at);
    for (let place = 0; place < one.length; place += 1)
      all[from + place] = (all[from + place] ?? 0) + (one[place] ?? 0);
  }
  return all;
}

/** A filter of second order (R. Bristow-Johnson's cookbook); its frequency may move. @param sharpness Q */
export function filter(
  one: Wave,
  kind: 'low' | 'high' | 'band',
  hertz: number | Curve,
  sharpness = Math.SQRT1_2,
): Wave {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return one.map((x, place) => {
    const turn =
      (2 * Math.PI * Math.min(20_000, typeof hertz === 'number' ? hertz : hertz(place / rate))) / rate;
    const [cos, alpha] = [Math.cos(turn), Math.sin(turn) / (2 * sharpness)];
    const side = kind === 'low' ? 1 - cos : 1 + cos;
    const [b0, b1, b2] =
      kind === 'band' ? [alpha, 0, -alpha] : [side / 2, kind === 'low' ? side : -side, side / 2];
    const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** The room round a sound: echoes that come closer and closer, dull and soft. @param size seconds until all is quiet */
export function room(one: Wave, size: number, wet: number): Wave {
  const dark = filter(one, 'low', 3500);
  const echoes = Array.from({ length: 28 }, (_, place) => {
    const at = 0.011 + size * ((place + 1) / 28) ** 1.4 + dice(7, place, 90) / 10_000;
    return [at, gain(dark, (place % 2 ? -wet : wet) * 0.4 * Math.exp((-3 * at) / size))] as const;
  });
  return mix([0, one], ...echoes);
}
