import { Incomparable } from './incomparable.ts';
import { parts } from './parts.ts';

// One part in a process of its own: what another has run leaves no trace in how this one's code is compiled.
const [name = '', games = '0'] = process.argv.slice(2);
const [start, rest] = ['\r', '\u001b[K'];
const watched = process.stderr.isTTY;

try {
  const part = await parts[name]?.();
  if (!part) throw new RangeError(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`);
  const section = await part({
    games: Number(games),
    tell(line) {
      if (watched) process.stderr.write(`${start}${name}: ${line}${rest}`);
    },
  });
  if (watched) process.stderr.write(start + rest);
  process.send?.(section);
} catch (error) {
  if (watched) process.stderr.write(start + rest);
  if (!(error instanceof Incomparable)) throw error;
  process.stderr.write(`${name}: ${error.message}\n`);
  process.exitCode = 1;
}
process.disconnect?.();
