import { Command, Option } from 'commander';
import { seatsOf } from '../crisis/place.ts';
import type { Who } from '../lab/who.ts';
import type { ScenarioRules } from '../scenario/read.ts';
import { rulesIn } from './bundle-in.ts';
import { UsageError } from './usage.ts';
import { players, whoFrom } from './who-option.ts';

/**
 * A command whose options are partly the scenario's: one for each of its seats. What is known beforehand is read by
 * commander as ever; whatever it leaves over is read here, once the folder has told the seats.
 */
export interface Seated {
  scenario: ScenarioRules['scenario'];
  /** Seat -> who plays it; random where nothing is said. */
  players: Record<string, Who>;
}

/** Whether the word behind this one belongs to it: whatever is left over are the seats' options, which take a player. */
const takesNext = (word: string | undefined): boolean =>
  word?.startsWith('--') === true && word !== '--help' && !word.includes('=');

/** The folder among the words that commander left over. */
const folderIn = (words: readonly string[]): string | undefined =>
  words.find((word, at) => !word.startsWith('-') && !takesNext(words[at - 1]));

/** The option of a seat; a seat called as an option of the command itself has `--seat-` before its name. */
const optionOf = (command: Command, seat: string): Option => {
  const taken = command.options.some(({ long }) => long === `--${seat}`);
  return new Option(`--${taken ? 'seat-' : ''}${seat} <player>`, `who plays this seat: ${players}`).default(
    undefined,
    'random',
  );
};

/**
 * Reads the folder and the seats' options.
 * @param command what the words were for; its other options have been read already
 * @param words what is left of the command line
 */
export function readSeated(command: Command, words: readonly string[]): Seated {
  const folder = folderIn(words);
  const again = new Command(command.name())
    .copyInheritedSettings(command)
    .helpOption('-h, --help', 'display help for command')
    .description(command.description())
    .argument('<folder>', 'a folder of scenarios/');
  for (const option of command.options) again.addOption(option);
  if (folder === undefined) {
    again.addHelpText(
      'after',
      '\nWith a folder, --help also shows its seats: each is an option that takes a player.',
    );
    again.parse(words, { from: 'user' });
    throw new UsageError('Name the folder of a scenario.');
  }
  const { bundle } = rulesIn(folder);
  const seats = seatsOf(bundle.scenario).map((seat) => ({ seat, option: optionOf(again, seat) }));
  for (const { option } of seats) again.addOption(option);
  again.parse(words, { from: 'user' });
  const said = again.opts<Record<string, string | undefined>>();
  return {
    scenario: bundle.scenario,
    players: Object.fromEntries(
      seats.map(({ seat, option }) => {
        const name = said[option.attributeName()] ?? 'random';
        return [seat, whoFrom(option.long ?? '', name, seat, bundle)];
      }),
    ),
  };
}
