import { expect, test } from 'vitest';
import { mendSeam, mendSeams } from '../../src/screens/sound/seam.ts';

const rate = 8000;
const loop = { at: 0.25, seconds: 2 };
const [start, end] = [rate * 0.25, rate * 2.25];

/** A loop of a whole number of turns with its margins, which came out of a coder a little shifted at its end. */
const coded = () =>
  Float32Array.from({ length: rate * 2.5 }, (_, at) => {
    const off = at > rate ? 0.1 : 0;
    return Math.sin((2 * Math.PI * 110 * at) / rate) + off;
  });

/** The largest step from one sample to the next as the loop comes round. */
function steps(channel: Float32Array): number {
  const round = [...channel.subarray(end - 400, end), ...channel.subarray(start, start + 400)];
  return Math.max(...round.slice(1).map((sample, at) => Math.abs(sample - (round[at] ?? 0))));
}

test('a loop that no longer fits goes round without a step', () => {
  const channel = coded();
  const smooth = (2 * Math.PI * 110) / rate;
  expect(steps(channel)).toBeGreaterThan(smooth * 1.5);
  mendSeam(channel, rate, loop);
  expect(steps(channel)).toBeLessThan(smooth * 1.1);
});

test('what is decoded is mended where it loops, and left alone where it does not', async () => {
  const decoded = () => {
    const channel = coded();
    return { numberOfChannels: 1, sampleRate: rate, getChannelData: () => channel } as unknown as AudioBuffer;
  };
  const context = {
    decodeAudioData: (_: ArrayBuffer, done: (buffer: AudioBuffer) => void) => void done(decoded()),
  } as unknown as BaseAudioContext;
  mendSeams(context, (bytes) => (bytes === 8 ? loop : undefined));
  const [looping, once] = [8, 9].map(async (bytes) =>
    (await context.decodeAudioData(new ArrayBuffer(bytes))).getChannelData(0),
  );
  expect(steps((await looping) as Float32Array)).toBeLessThan(0.1);
  expect(await once).toEqual(coded());
});
