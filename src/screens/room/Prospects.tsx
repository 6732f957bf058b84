import type { Decision } from '../../scenario/schema.ts';
import { useRoom } from './game-context.ts';
import { prospects } from './prospects.ts';

/** Under each decision: what it comes to, whatever the other side decides unseen. */
export function Prospects({ mine }: { mine: Decision }) {
  const { view, words, t } = useRoom();
  const side = words(`delegations.${view.other}.name`);
  return (
    <dl class="prospects small">
      {prospects(view, mine).map(({ theirs, comesTo }) => (
        <div key={theirs} class={`prospect-${comesTo}`}>
          <dt>{t(`room:decision.if.${theirs}`, { side })}</dt>
          <dd>{t(`room:decision.comesTo.${comesTo}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
