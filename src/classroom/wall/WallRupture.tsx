import { useWall } from './wall-context.ts';

const levels = [5, 4, 3, 2, 1] as const;

/** The scale from calm (5) to broken (1), to be read from the last row. */
export function WallRupture({ level, about = false }: { level: number; about?: boolean }) {
  const { t } = useWall();
  const known = levels.find((one) => one === level) ?? 5;
  return (
    <div class={`wall-rupture wall-rupture-${known}`}>
      <span class="wall-rupture-name">
        {t('debrief:rupture')} <b class="number">{known}</b>
      </span>
      <span class="wall-rupture-scale" aria-hidden="true">
        {levels.map((one) => (
          <i key={one} class={one > known ? 'gone' : one === known ? 'here' : ''} />
        ))}
      </span>
      {about && <span class="wall-rupture-word">{t(`room:rupture.level${known}`)}</span>}
    </div>
  );
}
