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
--games N  games a line where players are compared; 20 when unsaid
`;

/** What was asked for; a text when it is help, or what is wrong with it. */
function read(): { games: number; chosen: readonly string[] } | { help: string; wrong: boolean } {
  const wrong = (what: string) => ({ help: `${what}\n\n${usage}`, wrong: true });
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        games: { type: 'string', default: '20' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { help: usage, wrong: false };
    const games = Number(values.games);
    const unknown = positionals.find((name) => !names.includes(name));
    if (unknown !== undefined) return wrong(`There is no part "${unknown}".`);
    if (!Number.isInteger(games) || games < 1)
      return wrong(`--games takes a whole number from 1, not "${values.games}".`);
    return { games, chosen: positionals.length > 0 ? positionals : names };
  } catch (error) {
    return wrong((error as Error).message);
  }
}

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

const asked = read();
if ('help' in asked) {
  (asked.wrong ? process.stderr : process.stdout).write(asked.help);
  process.exitCode = asked.wrong ? 2 : 0;
} else {
  for (const name of asked.chosen) {
    const section = await run(name, asked.games);
    if (section) {
      process.stdout.write(`${printed(section)}\n\n`);
      keep(names, name, section);
    } else process.exitCode = 1;
  }
}
