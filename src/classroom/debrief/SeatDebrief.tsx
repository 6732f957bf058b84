import type { DebriefProps } from './props.ts';

/** What a student sees once the game is over. */
export function SeatDebrief({ t }: DebriefProps) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
