import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { format } from '../scenario/format.ts';
import { migrate } from '../scenario/migrate/migrate.ts';
import { printErrors } from './bundle-in.ts';
import { filesIn } from './load.ts';
import { Complaint } from './usage.ts';

export const migrateCommand = new Command('migrate')
  .description(
    'Bring a scenario to the present format. Only what has to change is changed; comments and order stay.',
  )
  .argument('<folder>', 'a folder of scenarios/')
  .option('--dry-run', 'say what would change, and change nothing')
  .action((folder: string, { dryRun }: { dryRun?: true }) => {
    const read = filesIn(folder);
    const result = read.troubles.length > 0 ? undefined : migrate(read.files);
    if (!result?.ok) throw new Complaint(printErrors(folder, result?.diagnostics ?? read.troubles));
    const changed = Object.entries(result.files).filter(([name, text]) => text !== read.files[name]);
    if (!dryRun) for (const [name, text] of changed) writeFileSync(join(folder, name), text);
    process.stdout.write(`${told(folder, result.from, changed, read.files, dryRun)}\n`);
  });

function told(
  folder: string,
  from: number,
  changed: [name: string, text: string][],
  before: Readonly<Record<string, string>>,
  dryRun: true | undefined,
): string {
  if (changed.length === 0) return `${folder}: already in format ${format}; nothing was changed`;
  const lines = changed.flatMap(([name, text]) => linesChanged(join(folder, name), before[name] ?? '', text));
  const what = dryRun ? 'would go' : 'went';
  const next = dryRun ? 'nothing was written' : `now run \`npm run -s standoff -- check ${folder}\``;
  return [...lines, `${folder}: ${what} from format ${from} to ${format}; ${next}`].join('\n');
}

/** The lines that read otherwise now. A migration never takes a line away or puts one in. */
function linesChanged(path: string, was: string, is: string): string[] {
  const now = is.split('\n');
  return was
    .split('\n')
    .flatMap((line, at) => (line === now[at] ? [] : [`${path}:${at + 1}`, `- ${line}`, `+ ${now[at]}`]));
}
