import type { DialogName as SeatDialog, ShellProps } from '../screens/screen.ts';

/** Every full page of the game; each is one Phaser scene and one Preact component. */
export const screenNames = [
  'title',
  'choice',
  'brief',
  'room',
  'resolution',
  'ending',
  'debrief',
  'handover',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** What can be opened over a page. */
export type DialogName = SeatDialog | { kind: 'saves' };

/** What the shell gives to its own pages, which may go anywhere. */
export interface PageProps extends ShellProps {
  go(to: ScreenName): void;
  open(dialog: DialogName): void;
}
