import type { Edit, Orders } from '../crisis/journal.ts';
import type { View } from '../crisis/view-type.ts';
import type { History } from '../scenario/history-schema.ts';
import type { Player } from './player.ts';

/** What one delegation really did in one step, as `history.yaml` has it. */
export type HistoryLine = History['rounds'][string][number][string];

/** A real edit in the words of the rules. */
export function editOf(real: HistoryLine['edits'][number]): Edit {
  if ('propose' in real) return { kind: 'propose', clause: real.propose, offer: real.offer };
  if ('accept' in real) return { kind: 'accept', clause: real.accept };
  if ('bracket' in real) return { kind: 'bracket', clause: real.bracket };
  return { kind: 'lock', clause: real.lock };
}

/** What a seat really did in the step that a view stands at; undefined where nothing is recorded. */
const lineAt = (history: History, { seat, rounds, round, step }: View): HistoryLine | undefined =>
  history.rounds[rounds[round] ?? '']?.[step]?.[seat];

/** What a line of the history orders. */
export const ordersOf = ({ public: open, quiet, edits, decision }: HistoryLine): Orders => ({
  public: open,
  quiet,
  edits: edits.length > 0 ? edits.map(editOf) : undefined,
  decision,
});

/** Does again what the delegation really did; where nothing is recorded, it holds its line. */
export const historyPlayer = (history: History): Player => ({
  choose: (_scenario, { seat }) => history.mustHaves[seat] ?? '',
  decide(_scenario, view) {
    const line = lineAt(history, view);
    return line ? ordersOf(line) : {};
  },
});
