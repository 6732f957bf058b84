import { useConsole } from '../console/desk/console-context.ts';
import { LessonText } from './LessonText.tsx';
import { lessonOf } from './lesson-of.ts';
import './lesson.css';

/** The lesson plan of the session at hand, in the console. */
export function LessonPanel() {
  const { t, settings, state, bundle } = useConsole();
  return (
    <div class="stack">
      <p class="no-print">
        <button type="button" class="button button-small" onClick={() => print()}>
          {t('class-console:lesson.print')}
        </button>
      </p>
      <LessonText
        t={t}
        settings={settings}
        bundle={bundle}
        lesson={lessonOf(state.scenario, state.plan)}
        plan={state.plan}
      />
    </div>
  );
}
