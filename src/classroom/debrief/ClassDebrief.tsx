import type { DebriefProps } from './props.ts';

/** What a class looks at together once it has played: at the facilitator's console, or in large type on the wall. */
export function ClassDebrief({ t }: DebriefProps & { wall: boolean }) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
