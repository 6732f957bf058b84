import type { ComponentType } from 'preact';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import { EndingScreen } from '../debrief/EndingScreen.tsx';
import { BriefScreen } from '../menu/BriefScreen.tsx';
import { ResolutionScreen } from '../room/ResolutionScreen.tsx';
import { RoomScreen } from '../room/RoomScreen.tsx';
import type { GamePage, ScreenProps } from '../screen.ts';

/** The pages of a game, each a function of the same props. */
export const gamePages: Record<GamePage, ComponentType<ScreenProps>> = {
  brief: BriefScreen,
  room: RoomScreen,
  resolution: ResolutionScreen,
  ending: EndingScreen,
  debrief: DebriefScreen,
};
