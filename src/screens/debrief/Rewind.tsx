import { calm } from '../../crisis/rupture.ts';
import { agreedCount } from '../../crisis/text-of.ts';
import { shortDate } from '../text/dates.ts';
import type { OpenedProps } from './opened.ts';
import { type RewindPoint, rewindPoints } from './rewind-points.ts';

/** The rounds of the game with how things stood when they opened, each a way back into it. */
export function Rewind(
  props: Pick<OpenedProps, 'bundle' | 'moments' | 'slots' | 'words' | 't' | 'language' | 'onward'>,
) {
  const { moments, t } = props;
  return (
    <div class="rewind">
      <p class="part-head">{t('debrief:rewind.lead')}</p>
      <ol class="rewind-list">
        {rewindPoints(moments).map((point) => (
          <RewindCard key={point.events} {...props} point={point} />
        ))}
      </ol>
    </div>
  );
}

function RewindCard({
  point,
  bundle,
  slots,
  words,
  t,
  language,
  onward,
}: Parameters<typeof Rewind>[0] & { point: RewindPoint }) {
  const { state } = point;
  const slot = slots.find(({ place }) => place === point.place);
  if (!slot) return null;
  const title = words(`rounds.${slot.id}.title`, 'narrator');
  return (
    <li class="card rewind-card">
      <div>
        <p class="soft small">{shortDate(slot.date, language)}</p>
        <h3>{title}</h3>
      </div>
      <dl class="rewind-facts small">
        <div>
          <dt>{t('debrief:rupture')}</dt>
          <dd class="number">{t('debrief:rewind.of', { value: state.rupture, most: calm })}</dd>
        </div>
        <div>
          <dt>{t('debrief:rewind.agreed')}</dt>
          <dd class="number">
            {t('debrief:rewind.of', {
              value: agreedCount(state),
              most: Object.keys(bundle.scenario.clauses).length,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('debrief:rewind.matters')}</dt>
          <dd class="number">{state.matters.length}</dd>
        </div>
      </dl>
      {onward?.playOnFrom && (
        <button
          type="button"
          class="button no-print"
          aria-label={`${t('debrief:rewind.play')}: ${title}`}
          onClick={() => onward.playOnFrom?.(point.events)}
        >
          {t('debrief:rewind.play')}
        </button>
      )}
    </li>
  );
}
