import type { View } from '../../crisis/view-type.ts';
import type { ScreenProps } from '../screen.ts';
import type { Sitting } from '../sitting.ts';
import type { Moment } from './moments.ts';
import type { Slot } from './timeline.ts';

/** What every part of the debrief is given: the page's props, and the game laid open. */
export interface OpenedProps extends ScreenProps {
  opened: NonNullable<View['opened']>;
  sitting: Sitting;
  moments: readonly Moment[];
  slots: readonly Slot[];
}
