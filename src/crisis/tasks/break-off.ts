import { note } from '../apply.ts';
import type { State } from '../state.ts';
import type { Done } from './perform.ts';

/** The crisis breaks: no text, no more rounds, and the last mover bears the blame. */
export function breakOff(state: State): Done {
  const next: State = { ...state, outcome: 'ruptured', blame: state.lastMover };
  return { state: note(next, { kind: 'outcome', outcome: 'ruptured' }, {}), heard: ['ruptured', 'deadline'] };
}
