import type { ScreenProps } from '../../screens/screen.ts';
import { SeatName } from '../../screens/widgets/SeatName.tsx';
import { foretold, score } from '../seat/gallery/foretold.ts';
import type { DebriefProps } from './props.ts';

/** What one has foretold, and what came of it. */
export function ForetoldList({ t, parts, screen }: DebriefProps & { screen: ScreenProps }) {
  const { bundle, words, view } = screen;
  const all = parts.mine ? foretold(parts.mine, view) : [];
  if (all.length === 0) return null;
  return (
    <section class="card" aria-labelledby="foretold-heading">
      <h2 id="foretold-heading">{t('class-debrief:foretold.heading')}</h2>
      <p>{t('class-debrief:foretold.score', score(all))}</p>
      <ul class="foretold-list">
        {all.map(({ round, step, seat, move, did, was }) => (
          <li key={`${round}.${step}/${seat}`} class={`foretold foretold-${was}`}>
            <span class="small soft">{words(`rounds.${view.rounds[round]}.title`)}</span>
            <span>
              <SeatName scenario={bundle.scenario} seat={seat} words={words} /> {words(`moves.${move}.title`)}{' '}
              <b class="foretold-was">
                {t(was === 'right' ? 'class-debrief:foretold.right' : 'class-debrief:foretold.wrong')}
              </b>
            </span>
            {was === 'wrong' && did !== undefined && (
              <span class="small">
                {t('class-debrief:foretold.did', { move: words(`moves.${did}.title`) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
