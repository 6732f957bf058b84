import { daysLeft } from '../../crisis/place.ts';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { storyClock, timeGone, timeOfDay } from './story-clock.ts';

/** The story's clock to midnight. It never runs by itself: only a sealed step moves it. `over`: this step is. */
export function StoryClock({ over = false }: { over?: boolean }) {
  const { bundle, view, t } = useRoom();
  const now = over ? { ...view, step: view.step + 1 } : view;
  const clock = storyClock(now);
  const all = daysLeft(bundle.scenario, { cut: view.cut, round: 0, step: 0 });
  return (
    <div class={`story-clock ${clock.unit === 'hours' ? 'story-clock-last' : ''}`} data-tour="clock">
      <span class="story-dial" aria-hidden="true" style={{ '--gone': timeGone(now, all) }} />
      <span class="story-words">
        <b class="number">
          {clock.unit === 'days' ? t('room:clock.days', { count: clock.left }) : timeOfDay(clock.left)}
        </b>
        <span class="small">
          {clock.unit === 'days' ? t('room:clock.toMidnight') : t('room:clock.hours', { count: clock.left })}
        </span>
      </span>
      <Ask topic="clock" />
    </div>
  );
}
