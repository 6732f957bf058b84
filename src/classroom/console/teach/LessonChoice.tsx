import type { NamedLengths } from '../../../scenario/lengths.ts';
import { RadioCards } from '../../../web/RadioCards.tsx';
import { fitLesson } from '../../lesson/fit-lesson.ts';
import { lessonHref } from '../../lesson/href.ts';
import { type LessonId, lessonIds, lessons } from '../../lesson/lessons.ts';
import type { PageProps } from '../../props.ts';
import { duration } from '../duration.ts';

interface LessonChoiceProps extends Pick<PageProps, 't' | 'settings'> {
  lengths: NamedLengths;
  /** The scenario where it is one that is shipped: of others there is a plan to print once they are open. */
  shipped?: string;
  lesson: LessonId;
  onChange(lesson: LessonId): void;
}

/** How long the lesson is, and what that makes of the scenario. */
export function LessonChoice({ t, settings, lengths, shipped, lesson, onChange }: LessonChoiceProps) {
  const about = (id: LessonId) => {
    const { cut, seconds } = fitLesson(lengths, lessons[id]);
    const rounds = lengths.calendar.cuts[cut]?.rounds.length ?? 0;
    return [
      lengths.names[settings.language][cut],
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
      {shipped !== undefined && (
        <p class="small">
          <a href={lessonHref(lesson, { scenario: shipped })} target="_blank" rel="noopener">
            {t('class-console:lesson.open')}
          </a>
        </p>
      )}
    </div>
  );
}
