/** Where a loop runs in its file, in seconds. */
export interface Loop {
  at: number;
  seconds: number;
}

/** Seconds over which the end of a loop is led into its beginning. */
const fade = 0.03;

/**
 * Leads the end of a loop into its beginning, in place. In our notes they fit to the sample; after encoding and decoding
 * they do not quite, and the step between them would be heard as a click. What lies before the loop is its own end again,
 * and goes over into its beginning.
 */
export function mendSeam(channel: Float32Array, rate: number, { at, seconds }: Loop): void {
  const start = Math.round(at * rate);
  const end = start + Math.round(seconds * rate);
  const length = Math.min(start, Math.round(fade * rate));
  for (let place = 1; place <= length; place += 1) {
    const part = place / length;
    const [before, last] = [start - length + place - 1, end - length + place - 1];
    channel[last] = (channel[last] ?? 0) * (1 - part) + (channel[before] ?? 0) * part;
  }
}

/** Mends every loop that the context decodes from now on. @param loopIn the loop of a file of so many bytes */
export function mendSeams(context: BaseAudioContext, loopIn: (bytes: number) => Loop | undefined): void {
  const decode = context.decodeAudioData.bind(context);
  context.decodeAudioData = async (file: ArrayBuffer) => {
    const loop = loopIn(file.byteLength);
    // By callbacks, as older Safari wants it.
    const decoded = await new Promise<AudioBuffer>(
      (done, failed) => void decode(file, done, failed)?.catch(failed),
    );
    for (let channel = 0; loop && channel < decoded.numberOfChannels; channel += 1)
      mendSeam(decoded.getChannelData(channel), decoded.sampleRate, loop);
    return decoded;
  };
}
