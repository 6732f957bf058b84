import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { copyScenario } from '../scenario/copy-scenario.ts';
import { didYouMean } from '../scenario/nearest.ts';
import type { Files } from '../scenario/open-file.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { printErrors } from './bundle-in.ts';
import { filesIn, loadFolder } from './load.ts';
import { scenariosFolder, shippedIds } from './shipped.ts';
import { Complaint, UsageError } from './usage.ts';

interface Options {
  from: string;
  id?: string;
  title?: string;
}

export const newCommand = new Command('new')
  .description('Write a new scenario into a folder of its own, as a copy to be changed.')
  .argument('<folder>', 'a folder that is not there yet, as scenarios/my-crisis')
  .option('--from <name>', 'what is copied: template, another shipped scenario, or a folder', 'template')
  .option('--id <name>', "the scenario's id; the folder's name when unsaid")
  .option('--title <text>', 'its title, in every language until somebody translates it')
  .action((folder: string, options: Options) => {
    if (existsSync(folder)) throw new Complaint(`${folder} is there already: name a folder that is not`);
    const source = sourceOf(options.from);
    const reading = loadFolder(source);
    if (!reading.ok) throw new Complaint(printErrors(source, reading.diagnostics));
    const copy = copyScenario(filesIn(source).files, {
      id: idFor(folder, options.id),
      title: options.title,
      schemas: relative(resolve(folder), join(scenariosFolder, 'schema')).replaceAll('\\', '/'),
    });
    if (!copy.ok) throw new Complaint(printErrors(source, copy.diagnostics));
    writeWhole(folder, copy.files);
    process.stdout.write(`${folder}: a copy of ${options.from}, ${Object.keys(copy.files).length} files\n`);
    process.stdout.write(`Next: npm run -s standoff -- check ${folder}\n`);
  });

/** The folder to copy. */
function sourceOf(from: string): string {
  const ids = shippedIds();
  if (ids.includes(from)) return join(scenariosFolder, from);
  if (existsSync(join(from, 'scenario.yaml'))) return from;
  throw new UsageError(
    `--from: there is no scenario "${from}"; ${didYouMean(from, ids, 'name a shipped one, or a folder')}`,
  );
}

function idFor(folder: string, said: string | undefined): string {
  const id = said ?? basename(resolve(folder));
  const read = scenarioSchema.shape.id.safeParse(id);
  if (read.success) return id;
  const why = read.error.issues[0]?.message ?? 'it cannot be read';
  throw new UsageError(`"${id}" cannot be an id: ${why}; choose one with --id, as \`--id my-crisis\``);
}

/** Writes a folder whole or not at all. */
function writeWhole(folder: string, files: Files): void {
  const draft = `${resolve(folder)}.${process.pid}`;
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), text);
    }
    renameSync(draft, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Complaint(`${folder} cannot be written (${code}): choose a place where you may write`);
  } finally {
    if (existsSync(draft)) rmSync(draft, { recursive: true });
  }
}
