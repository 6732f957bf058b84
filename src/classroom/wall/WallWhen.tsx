import { storyClock } from '../../screens/room/story-clock.ts';
import { fullDate } from '../../screens/text/dates.ts';
import type { TablePart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** The step that a table is in: its round, its date, and what is to be done. */
export function WallWhen({ table: { view } }: { table: TablePart }) {
  const { t, settings, words } = useWall();
  const { phase, round, rounds, steps, step, date } = view;
  if (phase === 'briefing') return <p class="wall-when">{t('class-console:step.briefing')}</p>;
  if (phase === 'debrief' || phase === 'epilogue')
    return <p class="wall-when">{t('class-console:step.over')}</p>;
  const clock = storyClock(view);
  const kind = phase === 'resolution' ? 'resolution' : (steps[step] ?? 'deliberation');
  return (
    <p class="wall-when">
      <span>
        <b>{fullDate(date, settings.language)}</b> {words(`rounds.${rounds[round] ?? ''}.title`)}
      </span>
      <span class="wall-step-name">{t(`class-console:step.${kind}`)}</span>
      <span class="wall-days">
        {clock.unit === 'days'
          ? t('class-console:wall.days', { count: clock.left })
          : t('room:clock.hours', { count: clock.left })}
      </span>
    </p>
  );
}
