import { useEffect, useState } from 'preact/hooks';
import { askedIn } from '../../crisis/asked.ts';
import { Frame } from '../frame/Frame.tsx';
import type { ScreenProps } from '../screen.ts';
import { seatClass } from '../seat-class.ts';
import { nightfall } from '../stage/nightfall.ts';
import { fullDate } from '../text/dates.ts';
import { CountdownClock } from '../widgets/CountdownClock.tsx';
import { Decision } from './Decision.tsx';
import { Desk } from './Desk.tsx';
import { Explain } from './Explain.tsx';
import { Room, type RoomContext, type Topic } from './game-context.ts';
import { Numbers } from './Numbers.tsx';
import { stepOf } from './orders.ts';
import { Rupture } from './Rupture.tsx';
import './room.css';
import { SealBar } from './SealBar.tsx';
import { StoryClock } from './StoryClock.tsx';
import { Tour } from './Tour.tsx';
import { opensAt, type Tab } from './tabs.ts';
import { useKeys } from './use-keys.ts';
import { useNarrow } from './use-narrow.ts';

/** The situation room: one seat thinks over one step and seals it. */
export function RoomScreen(screen: ScreenProps) {
  const { view, words, t, language, stage, countdown, bundle, settings } = screen;
  const step = stepOf(view);
  const narrow = useNarrow(settings.textSize);
  const [tab, setTab] = useState<Tab>(opensAt(step, narrow));
  const [channel, setChannel] = useState<'public' | 'quiet'>(
    askedIn(step)[0] === 'quiet' ? 'quiet' : 'public',
  );
  const [matter, setMatter] = useState<string>();
  const [topic, setTopic] = useState<Topic>();
  useEffect(() => stage.setView(view), [stage, view]);
  const room: RoomContext = {
    ...screen,
    tab,
    channel,
    matter,
    show(next, at) {
      setTab(next);
      if (at?.channel) setChannel(at.channel);
      if (next === 'moves') setMatter(at?.matter);
    },
    narrow,
    ask: setTopic,
  };
  useKeys(room);
  const round = view.rounds[view.round] ?? '';
  return (
    <Room.Provider value={room}>
      <Frame
        shell={screen}
        heading={words(`rounds.${round}.title`)}
        over={`${words(`delegations.${view.seat}.name`)} · ${fullDate(view.date, language)}${
          view.steps.length > 1 ? ` · ${t(`step.${step}`)}` : ''
        }`}
        aside={
          <>
            <StoryClock />
            <Rupture />
            {!narrow && <CountdownClock countdown={countdown} t={t} />}
          </>
        }
        layout="wide"
      >
        <div
          style={{ '--night': nightfall(bundle.scenario, view) }}
          class={`room ${narrow ? 'room-narrow' : 'room-wide'} room-${step} ${seatClass(bundle.scenario, view.seat)}`}
        >
          {step === 'decision' ? (
            <>
              <Decision />
              <SealBar />
            </>
          ) : (
            <>
              <Numbers />
              <Desk />
            </>
          )}
        </div>
      </Frame>
      {topic && <Explain topic={topic} onClose={() => setTopic(undefined)} />}
      {!settings.guided && step === 'deliberation' && !view.sealed && <Tour />}
    </Room.Provider>
  );
}
