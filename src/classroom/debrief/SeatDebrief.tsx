import { useMemo, useState } from 'preact/hooks';
import '../../screens/screens.css';
import './seat-debrief.css';
import { wordsFor } from '../../scenario/words.ts';
import { DebriefScreen } from '../../screens/debrief/DebriefScreen.tsx';
import { EndingScreen } from '../../screens/debrief/EndingScreen.tsx';
import type { ScreenProps } from '../../screens/screen.ts';
import type { Sitting } from '../../screens/sitting.ts';
import { useClassClock } from '../seat/pages/use-screen-props.ts';
import { useSeat } from '../seat/seat-context.ts';
import type { DebriefProps } from './props.ts';
import { SeatNav, type SeatPart } from './SeatNav.tsx';
import { ThinkPage } from './ThinkPage.tsx';
import { useGames } from './use-games.ts';

/** What a student sees once the game is over: how it ended, everything laid open, and questions to think about. */
export function SeatDebrief(props: DebriefProps) {
  const { bundle, parts, settings } = props;
  const seat = useSeat();
  const countdown = useClassClock(seat);
  const [part, setPart] = useState<SeatPart>('ending');
  const { after, session, game: view } = parts;
  const games = useGames(bundle.scenario, after ? [{ id: after.group, journal: after.journal }] : []);
  const game = after && games[after.group];
  const computer = parts.around?.seats.filter(({ heldBy }) => heldBy === 'computer') ?? [];
  const held = computer.map(({ seat: one }) => one).join();
  const sitting = useMemo(
    (): Sitting | undefined =>
      game &&
      session && {
        game,
        masked: session.masked,
        computer: held === '' ? [] : held.split(',').map((one) => ({ seat: one, level: session.level })),
      },
    [game, session?.masked, session?.level, held],
  );
  const voice = seat.me.place && 'seat' in seat.me.place ? seat.me.place.seat : 'narrator';
  const words = useMemo(() => wordsFor(bundle, settings.language, voice), [bundle, settings.language, voice]);
  if (!view) return null;
  const screen: ScreenProps = {
    ...seat.shell,
    aside: <SeatNav part={part} choose={setPart} t={props.t} />,
    ...{ bundle, words, view, sitting, countdown },
    audience: 'seat',
    go: setPart,
    dispatch: () => undefined,
    draft: {},
    setDraft() {},
    undoDraft: undefined,
    rivalThinks: false,
  };
  if (part === 'think') return <ThinkPage {...props} screen={screen} />;
  // Until the game has been played again here, there is nothing to lay open.
  return part === 'ending' && sitting ? <EndingScreen {...screen} /> : <DebriefScreen {...screen} />;
}
