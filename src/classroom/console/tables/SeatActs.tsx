import type { JournalEvent } from '../../../crisis/journal.ts';
import { standingOrders } from '../../../crisis/orders.ts';
import { rivalAnswer, rivalSeed } from '../../../rival/rival-answer.ts';
import { seatName } from '../../../screens/text/seat-name.ts';
import { viewOf } from '../../session/parts/pieces.ts';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';

/** Who plays a seat, and acting once in its place. */
export function SeatActs({ group, seat, waits }: { group: Group; seat: string; waits: boolean }) {
  const { t, words, state, wish } = useConsole();
  const whose = <span class="only-read"> {seatName(state.scenario, seat, words)}</span>;
  const { scenario, plan, phase, paused } = state;
  const { game } = group;
  const held = group.teams[seat]?.heldBy ?? 'people';
  const now = phase === 'running' && waits;
  const act = (event: JournalEvent) => void wish({ do: 'actFor', group: group.id, event });
  const answer = () => {
    const { seed, events } = game.journal;
    const view = viewOf(group, seat);
    act(rivalAnswer({ scenario, view, level: plan.level, seed: rivalSeed(seed, events.length) }));
  };
  return (
    <div class="row">
      <button
        type="button"
        class="button button-small"
        onClick={() =>
          void wish({
            ...{ do: 'hold', group: group.id, seat },
            by: held === 'people' ? 'computer' : 'people',
          })
        }
      >
        {t(held === 'people' ? 'class-console:act.toComputer' : 'class-console:act.toPeople')}
        {whose}
      </button>
      {now && (
        <button type="button" class="button button-small" disabled={paused !== undefined} onClick={answer}>
          {t('class-console:act.answerOnce')}
          {whose}
        </button>
      )}
      {now && game.state.phase === 'deliberation' && (
        <button
          type="button"
          class="button button-small"
          disabled={paused !== undefined}
          onClick={() => {
            const { standing: _, ...orders } = standingOrders(scenario, game.state, seat);
            act({ type: 'seal', seat, orders });
          }}
        >
          {t('class-console:act.standing')}
          {whose}
        </button>
      )}
    </div>
  );
}
