import { Command, CommanderError } from 'commander';
import { serveCommand } from './serve-command.ts';
import { explain } from './usage.ts';

/** Exit codes: 0 done, 1 what was asked for failed (a scenario with errors, say), 2 the command line is wrong. */
const wrongCommandLine = 2;

const program = new Command('standoff')
  .description('A diplomatic crisis simulation: check, play out, compare and serve its scenarios.')
  .showHelpAfterError('Run `npm run -s standoff -- --help` for the commands, `… -- COMMAND --help` for one.')
  .addCommand(serveCommand);

// A subcommand takes these settings over only if it has none of its own, so it is told as well.
for (const command of [program, ...program.commands]) {
  command.exitOverride().copyInheritedSettings(program).helpCommand(false);
}

// `standoff … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : wrongCommandLine;
  } else {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
