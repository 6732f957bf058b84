import type { ComponentType } from 'preact';
import { isParty } from '../../../crisis/place.ts';
import { BriefScreen } from '../../../screens/brief/BriefScreen.tsx';
import { ResolutionScreen } from '../../../screens/room/ResolutionScreen.tsx';
import { RoomScreen } from '../../../screens/room/RoomScreen.tsx';
import type { ScreenProps } from '../../../screens/screen.ts';
import { PartyRoom } from './PartyRoom.tsx';
import { useScreenProps } from './use-screen-props.ts';

const screens: Record<'brief' | 'room' | 'resolution', ComponentType<ScreenProps>> = {
  brief: BriefScreen,
  room: RoomScreen,
  resolution: ResolutionScreen,
};

/** A page of the game itself, as a member of a delegation sees it, or its mirror. */
export function GameScreens({ page }: { page: keyof typeof screens }) {
  const props = useScreenProps();
  if (!props) return null;
  // A third party has no home and no hand in the text: the desk of a delegation would be half empty.
  if (page === 'room' && isParty(props.bundle.scenario, props.view.seat)) return <PartyRoom {...props} />;
  const Screen = screens[page];
  return <Screen {...props} />;
}
