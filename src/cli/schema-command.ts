import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { Command } from 'commander';
import { generated } from './generated.ts';
import { Failed } from './usage.ts';

export const schemaCommand = new Command('schema')
  .description(
    'Write what comes of the schemas anew: the JSON Schemas, the reference in the guide, the first line of each scenario file.',
  )
  .option('--check', 'write nothing, and exit with 1 when anything is not as it would be written')
  .action(({ check }: { check?: true }) => {
    const stale = [...generated()].filter(([path, text]) => now(path) !== text);
    for (const [path, text] of stale) {
      process.stdout.write(`${relative('.', path)}${check ? ' is not what the schemas say' : ''}\n`);
      if (check) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    if (check && stale.length > 0) throw new Failed();
  });

const now = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
