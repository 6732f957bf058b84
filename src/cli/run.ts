import { Command, CommanderError } from 'commander';
import { callHelpers, takeHelpers } from './helpers.ts';
import { explain, Failed, Stopped, UsageError } from './usage.ts';

/** Exit codes besides 0: what was asked for failed (a scenario with errors, say), the command line is wrong, or Ctrl+C. */
const failed = 1;
const wrongCommandLine = 2;
const interrupted = 130;

/** Each command loads what it needs when it is asked for: what a program loads is most of what it takes to start. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./new-command.ts')).newCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  migrate: async () => (await import('./migrate-command.ts')).migrateCommand,
  history: async () => (await import('./history-command.ts')).historyCommand,
  simulate: async () => (await import('./simulate-command.ts')).simulateCommand,
  balance: async () => (await import('./balance-command.ts')).balanceCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  graph: async () => (await import('./graph-command.ts')).graphCommand,
  replay: async () => (await import('./replay-command.ts')).replayCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  serve: async () => (await import('./serve-command.ts')).serveCommand,
};

/** The program with the command that is asked for, or with all of them to be listed. */
async function programFor(words: readonly string[]): Promise<Command[]> {
  const program = new Command('standoff').description(
    'A diplomatic crisis simulation: check, play out, compare and serve its scenarios.',
  );
  const asked = Object.hasOwn(commands, words[0] ?? '')
    ? [commands[words[0] ?? '']]
    : Object.values(commands);
  const loaded = await Promise.all(asked.flatMap((load) => load?.() ?? []));
  for (const command of loaded) program.addCommand(command);
  return [program, ...loaded];
}

/**
 * Runs one command line.
 * @param words what follows the program's name
 * @param complain where help and errors go
 * @returns the exit code
 */
export async function run(words: readonly string[], complain: (text: string) => void): Promise<number> {
  callHelpers(words);
  try {
    return await answer(words, complain);
  } finally {
    // Those that no command took on, since it went wrong before.
    for (const helper of takeHelpers()) void helper.dismiss();
  }
}

async function answer(words: readonly string[], complain: (text: string) => void): Promise<number> {
  const all = await programFor(words);
  for (const command of all) {
    command
      .exitOverride()
      .helpCommand(false)
      .configureOutput({ writeErr: complain })
      .showHelpAfterError(
        '`npm run -s standoff -- --help` lists the commands, `… -- COMMAND --help` explains one.',
      );
  }
  try {
    await all[0]?.parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongCommandLine;
    if (error instanceof Failed) return failed;
    if (error instanceof Stopped) {
      complain(`${error.message}\n`);
      return interrupted;
    }
    complain(`${explain(error)}\n`);
    return error instanceof UsageError ? wrongCommandLine : failed;
  }
}
