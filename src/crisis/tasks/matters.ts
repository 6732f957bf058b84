import type { Scenario } from '../../scenario/schema.ts';
import { isAddressedTo } from '../addressed.ts';
import { applyAndNote } from '../apply.ts';
import { ownerOf } from '../place.ts';
import type { OpenMatter, State } from '../state.ts';
import type { Done } from './perform.ts';

/** Whether an act made since the matter came, in this round, by the side it is addressed to, deals with it. */
function isAnswered(scenario: Scenario, state: State, { matter }: OpenMatter): boolean {
  return Object.entries(state.done).some(([move, places]) => {
    if (places[places.length - 1] !== state.round) return false;
    if (!scenario.moves[move]?.answers.includes(matter)) return false;
    return isAddressedTo(scenario, matter, ownerOf(move));
  });
}

/** Every matter on the desks: answered ones go, those left lying do their harm and come back larger. */
export function matters(scenario: Scenario, state: State): Done {
  let next: State = { ...state, matters: [] };
  const kept: OpenMatter[] = [];
  for (const open of state.matters) {
    const { matter, size } = open;
    const rules = scenario.matters[matter];
    if (!rules) continue;
    if (open.since > state.round) {
      kept.push(open);
      continue;
    }
    const behind = { public: true };
    if (isAnswered(scenario, next, open)) {
      next = applyAndNote(scenario, next, rules.answered, behind, {
        kind: 'matter',
        matter,
        size,
        what: 'answered',
      });
      continue;
    }
    const last = size >= rules.left.length;
    next = applyAndNote(scenario, next, rules.left[size - 1] ?? [], behind, {
      kind: 'matter',
      matter,
      size,
      what: last ? 'over' : 'left',
    });
    if (!last) kept.push({ ...open, size: size + 1 });
  }
  // What an effect opened meanwhile (`matter x opens`) stays too.
  const opened = next.matters.filter((one) => !kept.some((keep) => keep.matter === one.matter));
  return { state: { ...next, matters: [...kept, ...opened] }, heard: [] };
}
