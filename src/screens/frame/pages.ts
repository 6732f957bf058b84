import type { ComponentType } from 'preact';
import { BriefScreen } from '../brief/BriefScreen.tsx';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import { EndingScreen } from '../debrief/EndingScreen.tsx';
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
