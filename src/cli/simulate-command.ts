import { Command } from 'commander';
import { seatsOf } from '../crisis/place.ts';
import { longestCut } from '../lab/history.ts';
import { players } from '../lab/players.ts';
import { type Simulation, type Spread, simulate } from '../lab/simulate.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import { bundleIn } from './bundle-in.ts';
import { progressLine } from './progress.ts';
import { right, table } from './table.ts';
import { among, Failed, UsageError, wholeNumber } from './usage.ts';

interface Options {
  games: number;
  seed: number;
  cut?: string;
  player: string[];
  json?: true;
}

export const simulateCommand = new Command('simulate')
  .description('Play many games of a scenario and print how they ended.')
  .argument('<folder>', 'a folder of scenarios/')
  .option('--games <number>', 'how many', wholeNumber(1, 1_000_000), 1000)
  .option('--seed <number>', 'the same seed plays the same games', wholeNumber(0, 0xffffffff), 1)
  .option('--cut <name>', "which of the calendar's cuts; the longest when unsaid")
  .option(
    '--player <seat=player>',
    `who plays a seat: ${Object.keys(players).join(', ')}; random when unsaid; may be said once a seat`,
    (one: string, all: string[]) => [...all, one],
    [],
  )
  .option('--json', 'print the numbers as JSON')
  .action((folder: string, options: Options) => {
    const bundle = bundleIn(folder);
    const { scenario } = bundle;
    const { games, seed } = options;
    const cut = among('--cut', options.cut ?? longestCut(scenario), Object.keys(scenario.calendar.cuts));
    const names = playerNames(scenario, options.player);
    const progress = progressLine((played) => `${played} of ${games} games`);
    const simulation = simulate(scenario, {
      cut,
      games,
      seed,
      players: Object.fromEntries(
        Object.entries(names).map(([seat, name]) => [seat, players[name] as never]),
      ),
      progress: progress.show,
    });
    progress.clear();
    const text = options.json
      ? JSON.stringify({ ...simulation, players: names }, undefined, 2)
      : report(bundle, simulation, names);
    process.stdout.write(`${text}\n`);
    if (simulation.errors.length > 0) throw new Failed();
  });

function playerNames(scenario: Scenario, said: readonly string[]): Record<string, string> {
  const seats = seatsOf(scenario);
  const names = Object.fromEntries(seats.map((seat) => [seat, 'random']));
  for (const one of said) {
    const [seat, name, ...more] = one.split('=');
    if (!seat || !name || more.length > 0) {
      throw new UsageError(`--player takes seat=player, as in ${seats[0]}=random, not "${one}".`);
    }
    names[among('--player', seat, seats)] = among('--player', name, Object.keys(players));
  }
  return names;
}

function report(
  { scenario, texts }: ScenarioBundle,
  simulation: Simulation,
  names: Record<string, string>,
): string {
  const { games, ended, errors, endings, endingsReached, rounds, scores, meters } = simulation;
  const who = Object.entries(names).map(([seat, name]) => `${seat} ${name}`);
  const share = (count: number) => `${((count * 100) / Math.max(1, ended)).toFixed(1)}%`;
  const numbers = ({ least, mean, most }: Spread) => [String(least), mean.toFixed(1), String(most)];
  const spread = [right('least'), right('mean'), right('most')];
  return [
    `${texts.en.title}: ${games} games of the cut "${simulation.cut}", seed ${simulation.seed}; ${who.join(', ')}.`,
    `${ended} ended, ${errors.length} could not go on; ${rounds.mean} rounds each (${rounds.least} to ${rounds.most}).`,
    ...errors.map(({ game, seed, what }) => `  game ${game}, seed ${seed}: ${what}`),
    '',
    table(
      [
        { head: `endings, ${endingsReached} of ${Object.keys(scenario.endings).length} reached` },
        right('games'),
        right('share'),
      ],
      Object.entries(endings).map(([id, count]) => [id, String(count), share(count)]),
    ),
    '',
    table(
      [{ head: 'scores' }, ...spread],
      Object.entries(scores).flatMap(([seat, kinds]) =>
        Object.entries(kinds).map(([kind, one]) => [`${seat} ${kind}`, ...numbers(one)]),
      ),
    ),
    '',
    table(
      [{ head: 'meters at the end' }, ...spread],
      Object.entries(meters).map(([meter, one]) => [meter, ...numbers(one)]),
    ),
  ].join('\n');
}
