import scenarios from 'virtual:scenarios';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Route } from '../client/address.ts';
import { useBundle } from '../client/use-bundle.ts';
import '../console/console.css';
import { PageHead } from '../console/PageHead.tsx';
import type { PageProps } from '../props.ts';
import { fitLesson } from './fit-lesson.ts';
import './lesson.css';
import { lessonHref } from './href.ts';
import { LessonText } from './LessonText.tsx';
import { type LessonId, lessonIds, lessons } from './lessons.ts';

/** A lesson plan to read and print, of a shipped scenario or of one that the server keeps. */
export function LessonPage({ asked, ...page }: PageProps & { asked: Extract<Route, { page: 'lesson' }> }) {
  const { t, settings } = page;
  const kept = useBundle(asked.bundle, undefined);
  const shipped = useShipped(asked.scenario);
  const id = lessonIds.find((one) => one === asked.lesson) ?? '45';
  const bundle = kept.bundle ?? shipped;
  const lesson = lessons[id];
  const of = asked.bundle === undefined ? { scenario: asked.scenario ?? '' } : { bundle: asked.bundle };
  return (
    <div class="page console-page">
      <PageHead {...page} heading={t('class-console:lesson.heading')}>
        <nav class="head-door">
          {lessonIds.map((one: LessonId) => (
            <a
              key={one}
              class="button button-small"
              href={lessonHref(one, of)}
              aria-current={one === id ? 'page' : undefined}
            >
              {t(`class-console:lesson.name.${one}`)}
            </a>
          ))}
          <button type="button" class="button button-small" onClick={() => print()}>
            {t('class-console:lesson.print')}
          </button>
        </nav>
      </PageHead>
      <main class="page-main" id="main">
        {kept.problem && <p role="alert">{t('class-console:files.unreadable')}</p>}
        {bundle ? (
          <LessonText
            t={t}
            settings={settings}
            bundle={bundle}
            lesson={lesson}
            plan={{ ...lesson, clock: 'strict', ...fitLesson(bundle.scenario, lesson) }}
          />
        ) : (
          <p class="class-loading">{t('classroom:loading')}</p>
        )}
      </main>
    </div>
  );
}

/** A shipped scenario, once it is here. */
function useShipped(id: string | undefined): ScenarioBundle | undefined {
  const [bundle, setBundle] = useState<ScenarioBundle>();
  useEffect(() => {
    let wanted = true;
    void scenarios
      .find((one) => one.id === id)
      ?.load()
      .then((read) => wanted && setBundle(read));
    return () => {
      wanted = false;
    };
  }, [id]);
  return bundle;
}
