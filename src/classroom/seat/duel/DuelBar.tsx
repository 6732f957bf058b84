import { useSeat } from '../seat-context.ts';

/** Where nobody is above the two who play, either may stop the clock and let it go on. */
export function DuelPause() {
  const { t, session, wish } = useSeat();
  if (!session.duel || session.phase !== 'running' || session.paused) return null;
  return (
    <button type="button" class="button button-quiet button-small" onClick={() => void wish({ do: 'pause' })}>
      {t('classroom:duel.pause')}
    </button>
  );
}

/** After a duel: the same once more with seats exchanged. */
export function DuelAgain() {
  const { t, session, wish } = useSeat();
  if (!session.duel || session.play > 0) return null;
  return (
    <section class="duel-again" aria-label={t('classroom:duel.again')}>
      <p>{t('classroom:duel.againAbout')}</p>
      <button type="button" class="button button-main" onClick={() => void wish({ do: 'swap' })}>
        {t('classroom:duel.again')}
      </button>
    </section>
  );
}
