import { useState } from 'preact/hooks';
import { useDebriefed } from './class-context.ts';
import { PageTurner } from './PageTurner.tsx';

/** The scenario's questions to discuss, one at a time and large. */
export function Questions() {
  const { t, bundle, words } = useDebriefed();
  const asked = bundle.scenario.class?.questions ?? [];
  const [at, setAt] = useState(0);
  const id = asked[at];
  if (id === undefined) return <p>{t('class-debrief:questions.none')}</p>;
  return (
    <section class="question-stage stack" aria-labelledby="question-text">
      <PageTurner at={at} count={asked.length} go={setAt} label={t('class-debrief:questions.heading')} />
      <p id="question-text" class="question-large" aria-live="polite">
        {words(`class.questions.${id}`)}
      </p>
    </section>
  );
}
