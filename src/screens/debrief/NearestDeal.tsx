import { useMemo } from 'preact/hooks';
import type { State } from '../../crisis/state.ts';
import { nearestDeal } from './nearest-deal.ts';
import type { OpenedProps } from './opened.ts';

/** The deal that was near: what would have had to read otherwise for both homes to ratify. */
export function NearestDeal({ bundle, view, words, t, state }: OpenedProps & { state: State }) {
  const { scenario } = bundle;
  const near = useMemo(
    () => nearestDeal(scenario, state, [view.seat, view.other]),
    [scenario, state, view.seat, view.other],
  );
  const position = (clause: string, id: string) => words(`clauses.${clause}.positions.${id}.title`);
  return (
    <section class="card nearest" aria-live="polite">
      <h3>{t('debrief:deals.nearest')}</h3>
      <p>{sentence()}</p>
      <dl class="nearest-changes">
        {near?.changes.map(({ clause, from, to }) => (
          <div key={clause}>
            <dt class="soft small">{words(`clauses.${clause}.title`)}</dt>
            <dd>
              <span class="soft">{position(clause, from)}</span> <span aria-hidden="true">→</span>
              <span class="only-read">{t('room:tracks.to')}</span> <b>{position(clause, to)}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );

  function sentence(): string {
    if (!near) return t('debrief:deals.nearestNone');
    if (near.changes.length === 0) return t('debrief:deals.nearestSelf');
    return t('debrief:deals.nearestAbout', {
      count: near.changes.length,
      first: words(`delegations.${view.seat}.name`),
      second: words(`delegations.${view.other}.name`),
      x: near.x,
      y: near.y,
    });
  }
}
