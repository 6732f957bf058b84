import { useState } from 'preact/hooks';
import { Frame } from '../../../screens/frame/Frame.tsx';
import { Cables, NewsList } from '../../../screens/room/Cables.tsx';
import { Explain } from '../../../screens/room/Explain.tsx';
import { Room, type RoomContext, type Topic } from '../../../screens/room/game-context.ts';
import { Moves } from '../../../screens/room/Moves.tsx';
import { Numbers } from '../../../screens/room/Numbers.tsx';
import { askedOf } from '../../../screens/room/orders.ts';
import { Rupture } from '../../../screens/room/Rupture.tsx';
import '../../../screens/room/room.css';
import { SealBar } from '../../../screens/room/SealBar.tsx';
import { StoryClock } from '../../../screens/room/StoryClock.tsx';
import { Tracks } from '../../../screens/room/Tracks.tsx';
import { useNarrow } from '../../../screens/room/use-narrow.ts';
import type { ScreenProps } from '../../../screens/screen.ts';
import { seatStyle } from '../../../screens/seat-class.ts';
import { fullDate } from '../../../screens/text/dates.ts';
import { seatName } from '../../../screens/text/seat-name.ts';
import { OpenTable } from '../gallery/OpenTable.tsx';
import { useSeat } from '../seat-context.ts';

/** The desk of a third party: what it may do, what came in, and the text that it has no hand in. */
export function PartyRoom(screen: ScreenProps) {
  const { t } = useSeat();
  const { view, words, bundle, settings, language } = screen;
  const { scenario } = bundle;
  const narrow = useNarrow(settings.textSize);
  const [channel, setChannel] = useState<'public' | 'quiet'>('public');
  const [matter, setMatter] = useState<string>();
  const [topic, setTopic] = useState<Topic>();
  const room: RoomContext = {
    ...screen,
    ...{ tab: 'moves', channel, matter, narrow, ask: setTopic },
    show(tab, at) {
      if (at?.channel) setChannel(at.channel);
      if (tab === 'moves') setMatter(at?.matter);
    },
  };
  const asked = askedOf(scenario, view).length > 0;
  return (
    <Room.Provider value={room}>
      <Frame
        shell={screen}
        heading={words(`rounds.${view.rounds[view.round]}.title`)}
        over={`${seatName(scenario, view.seat, words)} · ${fullDate(view.date, language)}`}
        aside={
          <>
            <StoryClock />
            <Rupture />
          </>
        }
        layout="wide"
      >
        <div class="party-room" style={seatStyle(scenario, view.seat)}>
          <Numbers />
          <div class="gallery">
            <div class="stack">
              <Cables />
              <NewsList />
            </div>
            {asked ? <Moves /> : <p class="lobby-wait">{t('classroom:party.watches')}</p>}
            <div class="stack">
              <OpenTable />
              <Tracks />
            </div>
          </div>
          {asked && <SealBar />}
        </div>
      </Frame>
      {topic && <Explain topic={topic} onClose={() => setTopic(undefined)} />}
    </Room.Provider>
  );
}
