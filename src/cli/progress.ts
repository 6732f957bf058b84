/** Milliseconds between two looks at how far it has come: a line that is written over, and lines that stay in a log. */
const [onTerminal, inLog] = [100, 10_000];

/**
 * Says on the error stream how far it has come: in one line that is written over where somebody watches, and in a plain
 * line every ten seconds where the stream goes to a file, so that short work leaves nothing there.
 * @param say what to print, without a line's end
 * @param stream where to
 * @param clock milliseconds since whenever
 */
export function progressLine(
  say: (done: number) => string,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
  clock: () => number = () => performance.now(),
): { show(done: number): void; clear(): void } {
  const watched = stream.isTTY;
  const [start, rest] = ['\r', '\u001b[K'];
  const pause = watched ? onTerminal : inLog;
  let next = clock() + (watched ? 0 : pause);
  return {
    show(done) {
      const now = clock();
      if (now < next) return;
      next = now + pause;
      stream.write(watched ? start + say(done) + rest : `${say(done)}\n`);
    },
    clear() {
      if (watched) stream.write(start + rest);
    },
  };
}
