import { useSeat } from './seat-context.ts';

/** What stands over the page while it holds: a lost line, a pause. */
export function Banners() {
  const { t, line, session, wish } = useSeat();
  return (
    <div class="seat-banners" role="status">
      {line === 'lost' && <p class="seat-banner seat-banner-bad">{t('classroom:line.lost')}</p>}
      {session.phase === 'running' && session.paused && (
        <p class="seat-banner">
          {t(
            `classroom:paused.${session.duel && session.paused === 'facilitator' ? 'duel' : session.paused}`,
          )}
          {session.duel && session.paused === 'facilitator' && (
            <button type="button" class="button button-small" onClick={() => void wish({ do: 'resume' })}>
              {t('classroom:duel.resume')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
