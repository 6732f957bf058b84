import { existsSync } from 'node:fs';
import { isParty } from '../crisis/place.ts';
import { scriptOfHistory, scriptOfJournal } from '../lab/script.ts';
import type { Who } from '../lab/who.ts';
import { type Level, usualLevel } from '../rival/levels.ts';
import type { ScenarioRules } from '../scenario/read.ts';
import { journalIn } from './journal-in.ts';
import { among, Complaint } from './usage.ts';

const names = ['random', 'greedy', 'rival', 'rival:1', 'rival:2', 'rival:3', 'history'] as const;

/** What can be said of a player, in words. */
export const players = 'random, greedy, rival[:1|2|3], history, or the file of a saved game';
/** The same for a third party, of which no history tells. */
export const partyPlayers = 'random, greedy, rival[:1|2|3], or the file of a saved game';

/**
 * The player that is meant by a word of the command line.
 * @param option the option it was said with
 * @throws a Complaint on a name that is not known, or a file that is no game of this scenario
 */
export function whoFrom(
  option: string,
  name: string,
  seat: string,
  { scenario, history }: ScenarioRules,
): Who {
  const known = names.find((one) => one === name);
  if (!known && (/[./\\]/.test(name) || existsSync(name))) return savedGame(name, seat, scenario);
  switch (known ?? among(option, name, names)) {
    case 'random':
      return { plays: 'random' };
    case 'greedy':
      return { plays: 'greedy' };
    case 'history':
      if (!history) throw new Complaint(`${option} history: this scenario has no history.yaml to play from.`);
      if (isParty(scenario, seat)) {
        throw new Complaint(
          `${option} history: history.yaml says what the delegations did, and nothing of ${seat}.`,
        );
      }
      return { plays: 'script', name, script: scriptOfHistory(history, seat) };
    default:
      return { plays: 'rival', level: (Number(name.split(':')[1]) || usualLevel) as Level };
  }
}

/** Does what the seat did in a saved game; the text of the scenario may have changed since, its name may not. */
function savedGame(file: string, seat: string, scenario: ScenarioRules['scenario']): Who {
  const journal = journalIn(file);
  if (journal.scenario.id !== scenario.id) {
    throw new Complaint(`${file} is a game of "${journal.scenario.id}", not of "${scenario.id}".`);
  }
  if (!scenario.calendar.cuts[journal.cut]) {
    throw new Complaint(`${file} was played in the cut "${journal.cut}", which this scenario does not have.`);
  }
  return { plays: 'script', name: file, script: scriptOfJournal(scenario, journal, seat) };
}
