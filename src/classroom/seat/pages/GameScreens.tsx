import type { ComponentType } from 'preact';
import { BriefScreen } from '../../../screens/brief/BriefScreen.tsx';
import { ResolutionScreen } from '../../../screens/room/ResolutionScreen.tsx';
import { RoomScreen } from '../../../screens/room/RoomScreen.tsx';
import type { ScreenProps } from '../../../screens/screen.ts';
import { useScreenProps } from './use-screen-props.ts';

const screens: Record<'brief' | 'room' | 'resolution', ComponentType<ScreenProps>> = {
  brief: BriefScreen,
  room: RoomScreen,
  resolution: ResolutionScreen,
};

/** A page of the game itself, as a member of a delegation sees it, or its mirror. */
export function GameScreens({ page }: { page: keyof typeof screens }) {
  const props = useScreenProps();
  const Screen = screens[page];
  return props ? <Screen {...props} /> : null;
}
