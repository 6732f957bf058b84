import { useState } from 'preact/hooks';
import { Frame } from '../../../screens/frame/Frame.tsx';
import { Cables, NewsList } from '../../../screens/room/Cables.tsx';
import { Explain } from '../../../screens/room/Explain.tsx';
import { Room, type RoomContext, type Topic } from '../../../screens/room/game-context.ts';
import { Rupture } from '../../../screens/room/Rupture.tsx';
import { StoryClock } from '../../../screens/room/StoryClock.tsx';
import { Tracks } from '../../../screens/room/Tracks.tsx';
import '../../../screens/room/room.css';
import { TurnCard } from '../../../screens/room/TurnCard.tsx';
import { turnsOf } from '../../../screens/room/turns.ts';
import { useNarrow } from '../../../screens/room/use-narrow.ts';
import { fullDate } from '../../../screens/text/dates.ts';
import { useScreenProps } from '../pages/use-screen-props.ts';
import { useSeat } from '../seat-context.ts';
import { Headlines } from './Headlines.tsx';
import { ObserverDesk } from './ObserverDesk.tsx';
import { OpenTable } from './OpenTable.tsx';
import { PressDesk } from './PressDesk.tsx';
import { WhoSealed } from './WhoSealed.tsx';

/** The public side of a table, for the press and for those who observe, with the work of each. */
export function GalleryPage() {
  const { t, settings, me } = useSeat();
  const screen = useScreenProps();
  const narrow = useNarrow(settings.textSize);
  const [topic, setTopic] = useState<Topic>();
  if (!screen) return null;
  const { view, words, language } = screen;
  const room: RoomContext = {
    ...screen,
    ...{ tab: 'cables', channel: 'public', matter: undefined, narrow, ask: setTopic },
    show() {},
  };
  const briefing = view.phase === 'briefing';
  const turns = view.phase === 'resolution' ? turnsOf(view) : [];
  const place = t(`classroom:place.${me.place?.as === 'press' ? 'press' : 'observer'}`, { side: '' });
  return (
    <Room.Provider value={room}>
      <Frame
        shell={screen}
        heading={words(`rounds.${view.rounds[view.round]}.title`)}
        over={`${place} · ${fullDate(view.date, language)}`}
        aside={
          <>
            <StoryClock />
            <Rupture />
          </>
        }
        layout="wide"
      >
        <div class="gallery">
          <div class="gallery-work stack">
            <WhoSealed />
            {me.place?.as === 'press' ? <PressDesk /> : <ObserverDesk />}
            <Headlines />
          </div>
          <div class="gallery-news stack">
            {turns.length > 0 && (
              <section class="panel" aria-labelledby="gallery-turns">
                <h2 id="gallery-turns" class="panel-heading">
                  {t('room:resolution.heading')}
                </h2>
                <ol class="turns">
                  {turns.map((turn, at) => (
                    <li key={at}>
                      <TurnCard turn={turn} />
                    </li>
                  ))}
                </ol>
              </section>
            )}
            {!briefing && <Cables open />}
            <NewsList />
          </div>
          <div class="gallery-state stack">
            <OpenTable />
            <Tracks />
          </div>
        </div>
      </Frame>
      {topic && <Explain topic={topic} onClose={() => setTopic(undefined)} />}
    </Room.Provider>
  );
}
