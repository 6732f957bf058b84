import type { Scenario } from '../../scenario/schema.ts';
import { applyAndNote } from '../apply.ts';
import { holds } from '../evaluate.ts';
import type { State, Word } from '../state.ts';
import type { Done } from './perform.ts';

/** The press goes through the ledger: words broken cost their speaker, words kept are struck off. */
export function words(scenario: Scenario, state: State): Done {
  let next = state;
  const ledger: Word[] = [];
  for (const word of state.ledger) {
    const rules = scenario.moves[word.move]?.word;
    if (word.state !== 'open' || !rules) {
      ledger.push(word);
    } else if (holds(scenario, state, rules.broken)) {
      ledger.push({ ...word, state: 'broken' });
      const cause = { kind: 'word', move: word.move, seat: word.seat, what: 'broken' } as const;
      next = applyAndNote(scenario, next, rules.cost, { seat: word.seat, public: true }, cause);
    } else if (rules.kept && holds(scenario, state, rules.kept)) {
      ledger.push({ ...word, state: 'kept' });
      const cause = { kind: 'word', move: word.move, seat: word.seat, what: 'kept' } as const;
      next = applyAndNote(scenario, next, [], { public: true }, cause);
    } else {
      ledger.push(word);
    }
  }
  return { state: { ...next, ledger }, heard: [] };
}
