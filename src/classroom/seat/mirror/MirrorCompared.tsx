import { ordersTexts } from '../../../screens/text/orders-text.ts';
import type { Translate } from '../../../web/i18n.ts';
import { useSeat } from '../seat-context.ts';
import { compared } from './compared.ts';

/** What a mirror would have done, beside what its delegation did. */
export function MirrorCompared() {
  const { t, me, parts, view, words } = useSeat();
  if (me.place?.as !== 'mirror' || !parts.mine || !view) return null;
  const steps = compared(parts.mine, view);
  if (steps.length === 0) return null;
  const lines = (orders: Parameters<typeof ordersTexts>[0]) => (
    <ul class="terms small">
      {ordersTexts(orders, view.seat, words, t as unknown as Translate).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <details class="mirror-compared">
      <summary>{t('classroom:mirror.compare')}</summary>
      <ol class="stack">
        {[...steps].reverse().map(({ round, step, mine, theirs }) => (
          <li key={`${round}.${step}`} class="stack">
            <b>{words(`rounds.${view.rounds[round]}.title`)}</b>
            <div class="mirror-sides">
              <div>
                <p class="small soft">{t('classroom:mirror.mine')}</p>
                {lines(mine)}
              </div>
              <div>
                <p class="small soft">{words(`delegations.${view.seat}.name`)}</p>
                {lines(theirs)}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
