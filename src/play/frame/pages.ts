import type { ComponentType } from 'preact';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import { EndingScreen } from '../debrief/EndingScreen.tsx';
import { BriefScreen } from '../menu/BriefScreen.tsx';
import { ResolutionScreen } from '../room/ResolutionScreen.tsx';
import { RoomScreen } from '../room/RoomScreen.tsx';
import type { ScreenName, ScreenProps } from '../screen.ts';

/** Pages of a running game. Title, choice and handover know no view and are mounted by the shell itself. */
export const gamePages: Record<
  Exclude<ScreenName, 'title' | 'choice' | 'handover'>,
  ComponentType<ScreenProps>
> = {
  brief: BriefScreen,
  room: RoomScreen,
  resolution: ResolutionScreen,
  ending: EndingScreen,
  debrief: DebriefScreen,
};
