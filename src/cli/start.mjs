// Starts the command line. Whenever something in `src` has changed, esbuild first writes the program as a few files of
// JavaScript: read one by one through a loader, its modules take longer than ten thousand games.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = resolve(import.meta.dirname, '..');
const cache = resolve(source, '../.cache');
const prefix = 'standoff-';

/** Tells whether anything in `src` has changed. */
function digestOfSource() {
  const hash = createHash('sha256');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|mjs|json)$/.test(name),
  );
  for (const name of files.sort()) hash.update(`${name}\0`).update(readFileSync(join(source, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Writes the program into a folder, as deep below the root as `src/cli` is: from both, the rest lies at `../..`. */
async function writeProgram(folder) {
  const { build } = await import('esbuild');
  // Whole or not at all, since another start may be doing the same.
  const draft = `${folder}.${process.pid}`;
  await build({
    // Threads come to stand where their `.mjs` stand beside the sources.
    entryPoints: [
      'cli/main.ts',
      'cli/crew-thread.ts',
      'classroom/server/computer-thread.ts',
      'classroom/server/scenario-thread.ts',
    ].map((file) => join(source, file)),
    entryNames: '[name]',
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what earlier sources came to, unless it is so new that a program may still be starting from it. */
function sweep(kept) {
  const aDay = 24 * 60 * 60 * 1000;
  const folders = readdirSync(cache).filter((name) => name.startsWith(prefix));
  for (const folder of folders.map((name) => join(cache, name))) {
    // Another start may have removed it just now.
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (folder !== kept && Date.now() - made > aDay) rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the program stands as JavaScript; undefined when it cannot be written, or is wrong. */
async function program() {
  const folder = join(cache, prefix + digestOfSource());
  try {
    if (!existsSync(folder)) {
      await writeProgram(folder);
      sweep(folder);
    }
    return pathToFileURL(join(folder, 'main.mjs'));
  } catch {
    return undefined;
  }
}

const main = await program();
if (main) await import(main);
else {
  // Slower, and says what is wrong when something is.
  (await import('tsx/esm/api')).register();
  await import('./main.ts');
}
