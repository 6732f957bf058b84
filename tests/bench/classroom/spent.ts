import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a core in one of the ticks that Linux counts by. */
const tick = 10;

/** Milliseconds of a core that processes and their children have used, on Linux; undefined elsewhere. */
export function spentBy(processes: readonly number[]): number | undefined {
  try {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(name) ?? []);
    const ours = all.filter(({ id, parent }) => processes.includes(id) || processes.includes(parent));
    return ours.reduce((sum, { ticks }) => sum + ticks * tick, 0);
  } catch {
    return undefined;
  }
}

/** What Linux says of a process; undefined where it has ended meanwhile. */
function statOf(name: string): { id: number; parent: number; ticks: number } | undefined {
  try {
    // The name of the program stands in brackets, and may hold anything.
    const [, rest = ''] = /\) (.*)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
    const numbers = rest.split(' ').map(Number);
    const [parent = 0] = numbers.slice(1);
    const [user = 0, system = 0] = numbers.slice(11);
    return { id: Number(name), parent, ticks: user + system };
  } catch {
    return undefined;
  }
}
