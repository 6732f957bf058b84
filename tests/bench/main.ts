import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parts } from './parts.ts';
import { keep } from './results.ts';
import { printed, type Section } from './section.ts';

const names = Object.keys(parts);
const usage = `npm run bench -- [--games N] [part…]
Parts: ${names.join(', ')}; all of them when none is named.
--games N  games a pairing where players are compared, 20 when unsaid`;

/** Runs a part in a process of its own; undefined when it failed, which it then has told. */
async function run(name: string, games: number): Promise<Section | undefined> {
  const child = fork(join(import.meta.dirname, 'part.ts'), [name, String(games)], {
    execArgv: [...process.execArgv, '--expose-gc'],
    // XState, Redux and Immer check more while a program is being written.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let section: Section | undefined;
  child.on('message', (message) => {
    section = message as Section;
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0 ? section : undefined;
}

function read(): { games: number; chosen: readonly string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { games: { type: 'string', default: '20' } },
    });
    const games = Number(values.games);
    const known = positionals.every((name) => names.includes(name));
    if (!known || !Number.isInteger(games) || games < 2) return undefined;
    return {
      games,
      chosen: positionals.length > 0 ? names.filter((name) => positionals.includes(name)) : names,
    };
  } catch {
    return undefined;
  }
}

const asked = read();
if (!asked) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  for (const name of asked.chosen) {
    const section = await run(name, asked.games);
    if (section) {
      process.stdout.write(`${printed(section)}\n\n`);
      keep(names, name, section);
    } else process.exitCode = 1;
  }
}
