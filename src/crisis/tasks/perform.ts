import type { Scenario } from '../../scenario/schema.ts';
import { broken } from '../rupture.ts';
import type { State, Task } from '../state.ts';
import { act } from './act.ts';
import { arrive } from './arrive.ts';
import { beat } from './beat.ts';
import { breakOff } from './break-off.ts';
import { consider, happen } from './consider.ts';
import { decide } from './decide.ts';
import { edit } from './edit.ts';
import { end } from './end.ts';
import { headline } from './headline.ts';
import { incident } from './incident.ts';
import { matters } from './matters.ts';
import { pass } from './pass.ts';
import { startRound } from './start-round.ts';
import { words } from './words.ts';

/** What a task leaves behind: the state, and the names of events the tracks should hear, in order. */
export interface Done {
  state: State;
  heard: string[];
}

function perform(scenario: Scenario, state: State, task: Task): Done {
  switch (task.do) {
    case 'startRound':
      return startRound(scenario, state, task);
    case 'pass':
      return pass(scenario, state, task);
    case 'consider':
      return consider(scenario, state, task);
    case 'inject':
      return happen(scenario, state, task.happening, true);
    case 'headline':
      return headline(scenario, state, task);
    case 'arrive':
      return arrive(state, task);
    case 'act':
      return act(scenario, state, task);
    case 'edit':
      return edit(scenario, state);
    case 'matters':
      return matters(scenario, state);
    case 'words':
      return words(scenario, state);
    case 'incident':
      return incident(scenario, state);
    case 'decide':
      return decide(scenario, state);
    case 'break':
      return breakOff(state);
    case 'beat':
      return beat(scenario, state, task);
    case 'end':
      return end(scenario, state);
  }
}

/** Takes the first task off the agenda and does it; a break of the crisis clears the rest of the agenda. */
export function performNext(scenario: Scenario, state: State): Done {
  const [task, ...agenda] = state.agenda;
  if (!task) return { state, heard: [] };
  const done = perform(scenario, { ...state, agenda }, task);
  if (done.state.rupture > broken || done.state.outcome) return done;
  return { ...done, state: { ...done.state, agenda: [{ do: 'break' }] } };
}
