import { verdictOf } from '../../crisis/home-view.ts';
import type { HomeView } from '../../crisis/view-type.ts';
import { useRoom } from './game-context.ts';

/** How much of a home would accept the text, at worst and at best, against what ratification needs. */
export function Support({ home }: { home: HomeView }) {
  const { t } = useRoom();
  const { low, high, needs } = home.support;
  const verdict = verdictOf(home.support);
  return (
    <div class={`support support-${verdict}`} style={{ '--low': low, '--high': high, '--needs': needs }}>
      <span class="support-bar" aria-hidden="true" />
      <span class="support-words small">
        {low === high
          ? t('room:home.supportExact', { low, needs })
          : t('room:home.support', { low, high, needs })}{' '}
        <b>{t(`room:home.verdict.${verdict}`)}</b>
      </span>
    </div>
  );
}
