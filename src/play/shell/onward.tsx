import type { Onward, ScreenProps } from '../../screens/screen.ts';
import type { PageProps } from '../page-props.ts';
import { ShareGame } from '../saves/ShareGame.tsx';
import type { Session } from '../session.ts';
import type { GameFlow } from './game-flow.ts';

interface OnwardParts {
  flow: GameFlow;
  session: Session;
  common: PageProps;
  screen: Pick<ScreenProps, 'view' | 'words'>;
}

/** The ways on from a game that is over: back into it, the other side against the computer, a new game, and keeping it. */
export function onwardOf({ flow, session, common, screen: { view, words } }: OnwardParts): Onward {
  const { mode } = session;
  return {
    playOnFrom: (events) => flow.playOnFrom(events),
    otherSide: mode.kind === 'computer' ? () => flow.playOnFrom(0, { ...mode, seat: view.other }) : undefined,
    newGame: () => common.go('choice'),
    keep: <ShareGame shell={common} session={session} view={view} words={words} />,
  };
}
