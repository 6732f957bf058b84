import { clockFace } from '../console/duration.ts';
import type { ClockPart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** The time that a table's step has left. */
export function WallClock({ clock: { mode, endsAt, pausedSince } }: { clock: ClockPart }) {
  const { t, now } = useWall();
  if (pausedSince !== undefined) return <p class="wall-clock">{t('class-console:paused.facilitator')}</p>;
  if (mode === 'off' || endsAt === undefined) return null;
  const left = Math.max(0, endsAt - now);
  return (
    <p class={left < 30_000 ? 'wall-clock wall-clock-low number' : 'wall-clock number'} role="timer">
      {left === 0 ? t('class-console:tables.timeOver') : clockFace(left)}
    </p>
  );
}
