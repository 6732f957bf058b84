import { CountdownClock } from '../../screens/widgets/CountdownClock.tsx';
import type { Translate } from '../../web/i18n.ts';
import { DuelPause } from './duel/DuelBar.tsx';
import { useClassClock } from './pages/use-screen-props.ts';
import { Unread } from './panel/Unread.tsx';
import { useUnread } from './panel/use-read.ts';
import { useSeat } from './seat-context.ts';
import { useDocked } from './use-docked.ts';

/** In the bar of every page of a seat: the way to one's team, where it does not stand beside the page. */
export function SeatAside() {
  const seat = useSeat();
  const { t, settings, openOver, parts, view } = seat;
  const docked = useDocked(settings.textSize);
  const unread = useUnread();
  const clock = useClassClock(seat);
  return (
    <>
      <DuelPause />
      {view?.phase !== 'deliberation' && parts.clock && (
        <CountdownClock countdown={clock} t={t as unknown as Translate} />
      )}
      {!docked && (
        <button type="button" class="button button-small seat-team" onClick={() => openOver('panel')}>
          {t('classroom:panel.open')}
          <Unread count={unread} />
        </button>
      )}
    </>
  );
}
