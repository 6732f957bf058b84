import { useSeat } from './seat-context.ts';

/** What stands over the page while it holds: a lost line, a pause. */
export function Banners() {
  const { t, line, session, wish, me, parts } = useSeat();
  const { place } = me;
  const held = parts.around?.seats.find(({ seat }) => place?.as === 'delegate' && seat === place.seat);
  const computerActs = session.phase === 'running' && held?.heldBy === 'computer' && !parts.after;
  return (
    <div class="seat-banners" role="status">
      {line === 'lost' && <p class="seat-banner seat-banner-bad">{t('classroom:line.lost')}</p>}
      {computerActs && <p class="seat-banner">{t('classroom:team.computer')}</p>}
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
