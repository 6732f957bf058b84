import { parts } from './parts.ts';

// One part in a process of its own: what another has run leaves no trace in how this one's code is compiled.
const [name = '', games = '0'] = process.argv.slice(2);
const part = await parts[name]?.();
if (!part) throw new RangeError(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`);

const tell = (line: string): void => {
  const [start, rest] = ['\r', '\u001b[K'];
  if (process.stderr.isTTY) process.stderr.write(`${start}${name}: ${line}${rest}`);
};
const section = await part({ games: Number(games), tell });
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
process.send?.(section);
process.disconnect?.();
