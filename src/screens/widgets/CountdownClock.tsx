import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../web/i18n.ts';
import type { StepClock } from '../countdown.ts';

/** The step's clock in words and a shrinking line; nothing at all when the countdown is off. */
export function CountdownClock({ countdown, t }: { countdown: StepClock; t: Translate }) {
  const [face, setFace] = useState(countdown.face);
  useEffect(() => {
    setFace(countdown.face);
    return countdown.subscribe(setFace);
  }, [countdown]);
  if (face.left === undefined) return null;
  const clock = `${Math.floor(face.left / 60)}:${String(face.left % 60).padStart(2, '0')}`;
  const low = face.left <= 20;
  return (
    <div class={`countdown ${low ? 'countdown-low' : ''}`} role="timer" aria-label={t('countdown.label')}>
      <span class="countdown-time">{clock}</span>
      <span class="countdown-line" style={{ '--left': `${face.left / face.total}` }} />
      {face.paused && <span class="chip">{t('countdown.paused')}</span>}
      {face.mode === 'gentle' && countdown.extend && (low || face.over) && (
        <button type="button" class="button button-small" onClick={() => countdown.extend?.(60)}>
          {t('countdown.moreTime')}
        </button>
      )}
    </div>
  );
}
