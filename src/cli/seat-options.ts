import { Command, Option } from 'commander';
import { seatsOf } from '../crisis/place.ts';
import type { Who } from '../lab/who.ts';
import type { ScenarioRules } from '../scenario/read.ts';
import { rulesIn } from './bundle-in.ts';
import { UsageError } from './usage.ts';
import { partyPlayers, players, whoFrom } from './who-option.ts';

/**
 * A command whose options are partly the scenario's: one for each of its seats and third parties. What is known beforehand is read by
 * commander as ever; whatever it leaves over is read here, once the folder has told the seats.
 */
export interface Seated {
  scenario: ScenarioRules['scenario'];
  /** Seat -> who plays it: a delegation random where nothing is said, a third party only where something is. */
  players: Record<string, Who>;
}

/** Whether the word behind this one belongs to it: whatever is left over are the seats' options, which take a player. */
const takesNext = (word: string | undefined): boolean =>
  word?.startsWith('--') === true && word !== '--help' && !word.includes('=');

/** The folder among the words that commander left over. */
const folderIn = (words: readonly string[]): string | undefined =>
  words.find((word, at) => !word.startsWith('-') && !takesNext(words[at - 1]));

/** The option of a seat; a seat called as an option of the command itself has `--seat-` before its name. */
const optionOf = (command: Command, seat: string, about: string): Option => {
  const taken = command.options.some(({ long }) => long === `--${seat}`);
  return new Option(`--${taken ? 'seat-' : ''}${seat} <player>`, about);
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
  const seats = [
    ...seatsOf(bundle.scenario).map((seat) => ({
      seat,
      option: optionOf(again, seat, `who plays this seat: ${players}`).default(undefined, 'random'),
      otherwise: 'random',
    })),
    ...Object.keys(bundle.scenario.parties).map((seat) => ({
      seat,
      option: optionOf(again, seat, `gives this third party a seat, and says who plays it: ${partyPlayers}`),
      otherwise: undefined,
    })),
  ];
  for (const { option } of seats) again.addOption(option);
  again.parse(words, { from: 'user' });
  const said = again.opts<Record<string, string | undefined>>();
  return {
    scenario: bundle.scenario,
    players: Object.fromEntries(
      seats.flatMap(({ seat, option, otherwise }) => {
        const name = said[option.attributeName()] ?? otherwise;
        return name === undefined ? [] : [[seat, whoFrom(option.long ?? '', name, seat, bundle)]];
      }),
    ),
  };
}
