import { Guard } from '../../../web/Guard.tsx';
import { GalleryPage } from '../gallery/GalleryPage.tsx';
import { type SeatPageName, stepKey } from '../page-of.ts';
import { useSeat } from '../seat-context.ts';
import { GameScreens } from './GameScreens.tsx';
import { LobbyPage } from './LobbyPage.tsx';
import { PlainPage } from './PlainPage.tsx';

/** The page that a seat is at, built anew for every step of the game. */
export function Pages({ page }: { page: Exclude<SeatPageName, 'debrief'> }) {
  const { t, session, view, me, parts } = useSeat();
  const place = JSON.stringify(me.place);
  return (
    <Guard
      key={`${page}/${stepKey(session, view)}/${place}`}
      say={(what) => t('classroom:crashed', { what })}
      again={t('message.reload')}
    >
      {page === 'lobby' && <LobbyPage />}
      {page === 'gallery' && <GalleryPage />}
      {(page === 'brief' || page === 'room' || page === 'resolution') && <GameScreens page={page} />}
      {page === 'between' && (
        <p class="class-loading" role="status">
          {t('classroom:between')}
        </p>
      )}
      {page === 'noPlace' && (
        <PlainPage heading={t('classroom:noPlace.heading', { name: me.name })}>
          <p>
            {t(parts.session?.phase === 'debrief' ? 'classroom:noPlace.over' : 'classroom:noPlace.about')}
          </p>
        </PlainPage>
      )}
    </Guard>
  );
}
