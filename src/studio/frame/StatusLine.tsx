import { problemText } from '../../web/remark-text.ts';
import type { DeskState } from '../desk-state.ts';
import { countProblems } from '../place-problems.ts';

/** The studio's last line: how the text stands, and what the picture beside it is drawn of. */
export function StatusLine({ state }: { state: DeskState }) {
  const { t, settings, read, revision, sound, problem } = state;
  const gone = problem && problemText(problem, t, settings.language);
  const counted = read && countProblems(read.diagnostics);
  const said = counted
    ? [t('studio:errors', { count: counted.errors }), t('studio:warnings', { count: counted.warnings })].join(
        ' · ',
      )
    : '';
  const late = sound ? revision - sound.revision : 0;
  return (
    <footer class="studio-status">
      <p role="status" class={counted && counted.errors > 0 ? 'status-bad' : 'status-good'}>
        {said}
      </p>
      <p class="status-reading">{read?.revision === revision ? '' : t('studio:reading')}</p>
      <p class="status-problem" aria-live="polite">
        {gone && `${gone.what} — ${gone.mend}`}
      </p>
      <p class="soft">
        {sound
          ? late === 0
            ? t('studio:soundNow')
            : t('studio:soundLate', { count: late })
          : t('studio:soundNever')}
      </p>
      <p class="soft status-leave">{t('studio:leaveShort')}</p>
    </footer>
  );
}
