import type { ScenarioBundle } from '../../../scenario/read.ts';
import { wordsFor } from '../../../scenario/words.ts';
import { RadioCards } from '../../../web/RadioCards.tsx';
import { fitLesson } from '../../lesson/fit-lesson.ts';
import { lessonHref } from '../../lesson/href.ts';
import { type LessonId, lessonIds, lessons } from '../../lesson/lessons.ts';
import type { PageProps } from '../../props.ts';
import { duration } from '../duration.ts';

interface LessonChoiceProps extends Pick<PageProps, 't' | 'settings'> {
  bundle: ScenarioBundle;
  /** Whether the scenario is one that is shipped: of others there is a plan to print once they are open. */
  shipped: boolean;
  lesson: LessonId;
  onChange(lesson: LessonId): void;
}

/** How long the lesson is, and what that makes of the scenario. */
export function LessonChoice({ t, settings, bundle, shipped, lesson, onChange }: LessonChoiceProps) {
  const words = wordsFor(bundle, settings.language, 'narrator');
  const about = (id: LessonId) => {
    const { cut, seconds } = fitLesson(bundle.scenario, lessons[id]);
    const rounds = bundle.scenario.calendar.cuts[cut]?.rounds.length ?? 0;
    return [
      words(`cuts.${cut}.name`),
      t('choice.rounds', { count: rounds }),
      t('class-console:lesson.each', { time: duration(seconds.deliberation, t) }),
      t('class-console:lesson.groups', { count: lessons[id].groupSize }),
    ].join(' · ');
  };
  return (
    <div class="stack teach-lesson">
      <RadioCards<LessonId>
        legend={t('class-console:teach.lesson')}
        options={lessonIds.map((id) => ({
          value: id,
          title: t(`class-console:lesson.name.${id}`),
          about: about(id),
        }))}
        value={lesson}
        onChange={onChange}
      />
      {shipped && (
        <p class="small">
          <a href={lessonHref(lesson, { scenario: bundle.scenario.id })} target="_blank" rel="noopener">
            {t('class-console:lesson.open')}
          </a>
        </p>
      )}
    </div>
  );
}
