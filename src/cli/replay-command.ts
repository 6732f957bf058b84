import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { type ReplayProblem, replay } from '../crisis/game.ts';
import { actorsOf } from '../crisis/place.ts';
import { scoreKindsOf, scoresOf } from '../crisis/scores.ts';
import { wordsFor } from '../scenario/words.ts';
import { bundleIn } from './bundle-in.ts';
import { entryLines } from './entry-lines.ts';
import { journalIn } from './journal-in.ts';
import { Complaint } from './usage.ts';

interface Options {
  scenario?: string;
  lenient?: true;
  json?: true;
}

const scenarios = resolve(import.meta.dirname, '../../scenarios');

export const replayCommand = new Command('replay')
  .description('Play an exported game again, check every hash in it, and print what happened.')
  .argument('<file>', 'a game exported from the browser, or a journal, as JSON')
  .option('--scenario <folder>', "the scenario it was played on; the one of the file's own name when unsaid")
  .option('--lenient', 'play on where the scenario has changed since, as long as every move is legal')
  .option('--json', 'print the final state as JSON')
  .action((file: string, options: Options) => {
    const journal = journalIn(file);
    // The name comes from the file: it must not lead anywhere but into the scenarios.
    if (!options.scenario && !/^[\w-]+$/.test(journal.scenario.id)) {
      throw new Complaint(
        `${file} names a scenario "${journal.scenario.id}", which cannot be one: say --scenario.`,
      );
    }
    const bundle = bundleIn(options.scenario ?? join(scenarios, journal.scenario.id));
    const { scenario } = bundle;
    const replayed = replay(scenario, journal, options.lenient);
    if (!replayed.ok) throw new Complaint(`${file}: ${whyNot(replayed.problem)}`);
    const { state } = replayed.game;
    const scores = actorsOf(scenario, state).map((seat) => {
      const all = scoresOf(scenario, state, seat);
      return [
        seat,
        Object.fromEntries(scoreKindsOf(scenario, seat).map((kind) => [kind, all[kind]])),
      ] as const;
    });
    if (options.json) {
      process.stdout.write(
        `${JSON.stringify({ state, scores: Object.fromEntries(scores) }, undefined, 2)}\n`,
      );
      return;
    }
    const words = wordsFor(bundle, 'en', 'narrator');
    const lines = [
      `${words('title')}, cut "${journal.cut}": ${journal.events.length} events, ${journal.hashes.length} steps closed.`,
      ...entryLines(scenario, words, state.chronicle),
      state.ending === undefined
        ? `The game stands in the ${state.phase} of round ${state.round + 1}.`
        : `Ending: ${state.ending} (${words(`endings.${state.ending}.title`)})`,
      ...scores.map(
        ([seat, all]) =>
          `${seat}: ${Object.entries(all)
            .map(([kind, points]) => `${kind} ${points}`)
            .join(', ')}`,
      ),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  });

function whyNot(problem: ReplayProblem): string {
  switch (problem.code) {
    case 'otherScenario':
      return `it was played on the scenario "${problem.id}", not on "${problem.expected}".`;
    case 'otherDigest':
      return 'the scenario has changed since it was played; --lenient plays it all the same.';
    case 'unknownCut':
      return `the scenario has no cut "${problem.cut}".`;
    case 'unknownParty':
      return `the scenario has no third party "${problem.party}".`;
    case 'unknownStart':
      return `it begins where the scenario has no such place: ${JSON.stringify(problem.why)}.`;
    case 'refused':
      return `its event ${problem.event + 1} is not legal: ${JSON.stringify(problem.refusal)}.`;
    case 'differs':
      return `from step ${problem.step + 1} (round ${problem.round}) on it comes out otherwise than it was saved.`;
  }
}
