import { Command } from 'commander';
import { check } from './check.ts';
import { Failed } from './usage.ts';

export const checkCommand = new Command('check')
  .description('Read a scenario and name every mistake in it: where, what, and how to mend it.')
  .argument('<folder>', 'a folder of scenarios/')
  .option('--json', 'print the diagnostics as JSON')
  .action(async (folder: string, options: { json?: true }) => {
    const code = await check(folder, { json: options.json ?? false });
    if (code !== 0) throw new Failed();
  });
