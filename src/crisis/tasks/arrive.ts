import { note } from '../apply.ts';
import { openMatter } from '../open-matter.ts';
import type { State, Task } from '../state.ts';
import type { Done } from './perform.ts';

/** A matter lands on the desks. */
export function arrive(state: State, task: Extract<Task, { do: 'arrive' }>): Done {
  const cause = { kind: 'matter', matter: task.matter, size: 1, what: 'arrived' } as const;
  return { state: note(openMatter(state, task.matter), cause, {}), heard: [] };
}
