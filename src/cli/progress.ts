/** One line on the error stream that says how far it has come; nothing where no one watches. */
export function progressLine(say: (done: number) => string): { show(done: number): void; clear(): void } {
  const stream = process.stderr;
  if (!stream.isTTY) return { show() {}, clear() {} };
  const [start, rest] = ['\r', '\u001b[K'];
  let shown = 0;
  return {
    show(done) {
      const now = Date.now();
      if (now - shown < 100) return;
      shown = now;
      stream.write(start + say(done) + rest);
    },
    clear: () => void stream.write(start + rest),
  };
}
