/** Samples a second, everywhere. */
export const rate = 48_000;

/** Sound as samples of -1..1, a channel at a time. */
export type Sound = readonly Float32Array<ArrayBuffer>[];

export const samplesOf = (sound: Sound): number => sound[0]?.length ?? 0;
export const secondsOf = (sound: Sound): number => samplesOf(sound) / rate;

/** Every channel changed in the same way. */
export const each = (
  sound: Sound,
  change: (channel: Float32Array<ArrayBuffer>) => Float32Array<ArrayBuffer>,
): Sound => sound.map(change);

export const louder = (sound: Sound, decibels: number): Sound => {
  const factor = 10 ** (decibels / 20);
  return each(sound, (channel) => channel.map((sample) => sample * factor));
};

/** The channels as one. */
export function mono(sound: Sound): Sound {
  const mixed = new Float32Array(samplesOf(sound));
  for (const channel of sound) {
    for (let at = 0; at < mixed.length; at += 1) mixed[at] = (mixed[at] ?? 0) + (channel[at] ?? 0);
  }
  return [mixed.map((sample) => sample / sound.length)];
}

/** The largest sample, as dBFS. */
export function peakOf(sound: Sound): number {
  let most = 0;
  for (const channel of sound) for (const sample of channel) most = Math.max(most, Math.abs(sample));
  return 20 * Math.log10(most);
}

/** Samples of the channels in turn, as programs take them: 32-bit floats, in this machine's order of bytes. */
export function interleaved(sound: Sound): Uint8Array {
  const mixed = new Float32Array(samplesOf(sound) * sound.length);
  for (const [place, channel] of sound.entries()) {
    for (let at = 0; at < channel.length; at += 1) mixed[at * sound.length + place] = channel[at] ?? 0;
  }
  return new Uint8Array(mixed.buffer);
}

/** The other way round. */
export function parted(bytes: Uint8Array, channels: number): Sound {
  const samples = Math.floor(bytes.length / 4 / channels);
  const mixed = new Float32Array(bytes.slice(0, samples * channels * 4).buffer);
  return Array.from({ length: channels }, (_, place) => {
    const channel = new Float32Array(samples);
    for (let at = 0; at < samples; at += 1) channel[at] = mixed[at * channels + place] ?? 0;
    return channel;
  });
}
