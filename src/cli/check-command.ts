import { Command, Option } from 'commander';
import { type Diagnostic, printDiagnostic } from '../scenario/diagnostic.ts';
import { gitHubLine } from './github-line.ts';
import { loadFolder } from './load.ts';
import { shippedFolders } from './shipped.ts';
import { summaryOf } from './summary.ts';
import { Failed } from './usage.ts';
import { watchFolder } from './watch-folder.ts';

type Format = 'text' | 'json' | 'github';

interface Options {
  format: Format;
  json?: true;
  watch?: true;
}

export const checkCommand = new Command('check')
  .description('Read scenarios and name every mistake in them: where, what, and how to mend it.')
  .argument('[folders...]', 'folders of scenarios/; all that are shipped when unsaid')
  .addOption(
    new Option('--format <format>', 'text for people, json for programs, github for annotations in its CI')
      .choices(['text', 'json', 'github'])
      .default('text'),
  )
  .option('--json', 'the same as --format json')
  .option('--watch', 'check again whenever a file is saved, until Ctrl+C')
  .action(async (folders: string[], options: Options) => {
    const format = options.json ? 'json' : options.format;
    const asked = folders.length > 0 ? folders : shippedFolders();
    // Watched before it is first checked, so that nothing saved meanwhile is missed.
    const watched = options.watch
      ? asked.map((folder) => watchFolder(folder, () => void check([folder], format)))
      : [];
    const allOk = check(asked, format);
    await Promise.all(watched);
    if (!allOk) throw new Failed();
  });

/** A diagnostic in English alone, as it is printed. */
const printed = ({ file, line, column, what, mend, severity, fix }: Diagnostic): Diagnostic => ({
  ...{ file, line, column, what, mend, severity },
  ...(fix && { fix }),
});

/** Checks folders and prints what was found; says whether all can be played. */
function check(folders: readonly string[], format: Format): boolean {
  const found = folders.map((folder) => {
    const reading = loadFolder(folder);
    return { folder, reading, diagnostics: reading.ok ? reading.warnings : reading.diagnostics };
  });
  const results = found.map(({ folder, reading, diagnostics }) => ({
    ok: reading.ok,
    folder,
    diagnostics: diagnostics.map(printed),
  }));
  const print = format === 'github' ? gitHubLine : printDiagnostic;
  const text =
    format === 'json'
      ? JSON.stringify(results.length === 1 ? results[0] : results, undefined, 2)
      : found
          .flatMap(({ folder, reading, diagnostics }) => [
            ...diagnostics.map((diagnostic) => print(folder, diagnostic)),
            summaryOf(folder, diagnostics, reading.ok ? reading.bundle : undefined),
          ])
          .join('\n');
  process.stdout.write(`${text}\n`);
  return results.every(({ ok }) => ok);
}
