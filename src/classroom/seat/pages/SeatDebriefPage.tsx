import type { DebriefProps } from '../../debrief/props.ts';
import { SeatDebrief } from '../../debrief/SeatDebrief.tsx';
import { DuelAgain } from '../duel/DuelBar.tsx';

/** The debrief, and in a duel the way to play it again from the other side. */
export function SeatDebriefPage(props: DebriefProps) {
  return (
    <>
      <DuelAgain />
      <SeatDebrief {...props} />
    </>
  );
}
