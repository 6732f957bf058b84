import { Command, CommanderError } from 'commander';
import { balanceCommand } from './balance-command.ts';
import { checkCommand } from './check-command.ts';
import { graphCommand } from './graph-command.ts';
import { historyCommand } from './history-command.ts';
import { replayCommand } from './replay-command.ts';
import { serveCommand } from './serve-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { explain, Failed, Stopped, UsageError } from './usage.ts';
import { verifyCommand } from './verify-command.ts';

/** Exit codes besides 0: what was asked for failed (a scenario with errors, say), the command line is wrong, or Ctrl+C. */
const failed = 1;
const wrongCommandLine = 2;
const interrupted = 130;

const program = new Command('standoff').description(
  'A diplomatic crisis simulation: check, play out, compare and serve its scenarios.',
);
const commands = [
  checkCommand,
  historyCommand,
  simulateCommand,
  balanceCommand,
  verifyCommand,
  graphCommand,
  replayCommand,
  serveCommand,
];
for (const command of commands) program.addCommand(command);

/**
 * Runs one command line.
 * @param words what follows the program's name
 * @param complain where help and errors go
 * @returns the exit code
 */
export async function run(words: readonly string[], complain: (text: string) => void): Promise<number> {
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .helpCommand(false)
      .configureOutput({ writeErr: complain })
      .showHelpAfterError(
        '`npm run -s standoff -- --help` lists the commands, `… -- COMMAND --help` explains one.',
      );
  }
  try {
    await program.parseAsync(words, { from: 'user' });
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
