import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { meterName, offerText } from '../text/labels.ts';
import { valueText } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import { BlocLeans } from './BlocLeans.tsx';
import { useRoom } from './game-context.ts';
import { stepOf } from './orders.ts';
import { roundSummary } from './round-summary.ts';
import { Support } from './Support.tsx';
import { TrackLine } from './TurnCard.tsx';

/** The step at a glance. With two readers at the page, only what both may know. */
export function RoundSummary({ both }: { both: boolean }) {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const sum = roundSummary(scenario, view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView({ block: 'start' }), []);
  const clauses = (ids: readonly string[]) => ids.map((id) => words(`clauses.${id}.title`)).join(t('comma'));
  const numbers = sum.numbers.filter(({ meter }) => !both || meter in view.meters);
  return (
    <section class="summary">
      <h2 ref={heading}>{t('room:summary.heading')}</h2>
      <ul class="summary-numbers">
        {numbers.map(({ meter, value, by }) => (
          <li key={meter} class="summary-number">
            <span class="small">{meterName(scenario, meter, words, t)}</span>
            <b class="number">{valueText(value)}</b>
            <By scenario={scenario} meter={meter} by={by} />
          </li>
        ))}
      </ul>
      <dl class="summary-lines small">
        <Line when={sum.rupture !== 0} name={t('room:rupture.name')}>
          {view.rupture} <By scenario={scenario} meter="rupture" by={sum.rupture} />
        </Line>
        <Line when={sum.agreed.length > 0} name={t('room:summary.agreed')}>
          {sum.agreed.map((id) => (
            <Agreed key={id} clause={id} />
          ))}
        </Line>
        <Line when={sum.reopened.length > 0} name={t('room:summary.reopened')}>
          {clauses(sum.reopened)}
        </Line>
        <Line when={sum.missed.length > 0} name={t('room:summary.missed')}>
          {clauses(sum.missed)}
        </Line>
        <Line when={sum.broken.length > 0} name={t('room:summary.broken')}>
          {sum.broken.map((word) => (
            <span key={word.move}>
              <SeatName scenario={scenario} seat={word.seat} words={words} />{' '}
              <q>{words(`moves.${word.move}.title`)}</q>{' '}
            </span>
          ))}
        </Line>
        <Line when={sum.grown.length > 0} name={t('room:summary.grown')}>
          {sum.grown.map((id) => words(`matters.${id}.title`)).join(t('comma'))}
        </Line>
        <Line when={sum.moods.length > 0 && !both} name={t('room:summary.moods')}>
          {sum.moods.map(({ meter, by }) => (
            <span key={meter} class="summary-mood">
              {words(`blocs.${meter}.name`)} <By scenario={scenario} meter={meter} by={by} />
            </span>
          ))}
        </Line>
      </dl>
      {!both && stepOf(view) !== 'decision' && (
        <div class="summary-home">
          <p class="small soft">{t('room:table.homeNow')}</p>
          <Support home={view.home} />
          <BlocLeans home={view.home} />
        </div>
      )}
      {sum.tracks.map((track, at) => (
        <TrackLine key={at} track={track} />
      ))}
    </section>
  );
}

/** `The pact: the pact runs on`, for a line that both sides now hold. */
function Agreed({ clause }: { clause: string }) {
  const { view, words, t } = useRoom();
  const agreed = view.table[clause]?.agreed;
  return (
    <span class="summary-agreed">
      {words(`clauses.${clause}.title`)}
      {agreed && `: ${offerText(clause, agreed, words, t)}`}
    </span>
  );
}

function Line({ when, name, children }: { when: boolean; name: string; children: ComponentChildren }) {
  if (!when) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
