/** A look back at a finished game: yields how far it has come, 0..1, and gives what it found. */
export type LookBack<Found> = Generator<number, Found>;

/** Looks back all at once, as a worker does; tells every percent of the way. */
export function allAtOnce<Found>(work: LookBack<Found>, onShare: (share: number) => void): Found {
  let told = 0;
  let part = work.next();
  for (; !part.done; part = work.next()) {
    if (part.value < told + 0.01) continue;
    told = part.value;
    onShare(told);
  }
  return part.value;
}

/** Milliseconds after which the page gets a breath. */
const stretch = 12;
const breathe = () => new Promise<void>((go) => setTimeout(go, 0));

/** The same in short stretches, for a page that has no worker. */
export async function inStretches<Found>(
  work: LookBack<Found>,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Found> {
  await breathe();
  for (;;) {
    const until = performance.now() + stretch;
    let part = work.next();
    while (!part.done && performance.now() < until) part = work.next();
    if (part.done) return part.value;
    onShare(part.value);
    await breathe();
    signal?.throwIfAborted();
  }
}
