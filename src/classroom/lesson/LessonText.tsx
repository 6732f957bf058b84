import type { ScenarioBundle } from '../../scenario/read.ts';
import { wordsFor } from '../../scenario/words.ts';
import { fullDate } from '../../screens/text/dates.ts';
import type { PageProps } from '../props.ts';
import type { Plan } from '../session/plan.ts';
import type { Lesson } from './lessons.ts';
import { type Slot, timetable } from './timetable.ts';

interface LessonTextProps extends Pick<PageProps, 't' | 'settings'> {
  bundle: ScenarioBundle;
  lesson: Lesson;
  /** What is really played, where that is known; else what the lesson makes of the scenario. */
  plan: Pick<Plan, 'cut' | 'seconds' | 'groupSize' | 'decide' | 'clock'>;
}

/** A lesson from beginning to end: what to bring, what to say before, minute by minute, and what to ask after. */
export function LessonText({ t, settings, bundle, lesson, plan }: LessonTextProps) {
  const { scenario } = bundle;
  const words = wordsFor(bundle, settings.language, 'narrator');
  const slots = timetable(scenario, lesson, plan);
  const has = (key: string) => words(key) !== key;
  return (
    <article class="lesson" aria-labelledby="lesson-heading">
      <h2 id="lesson-heading">
        {words('title')}: {t(`class-console:lesson.name.${lesson.id}`)}
      </h2>
      <p class="lesson-set">
        {[
          words(`cuts.${plan.cut}.name`),
          t('class-console:lesson.groups', { count: plan.groupSize }),
          t(`class-console:teach.decides.${plan.decide}`),
        ].join(' · ')}
      </p>
      <h3>{t('class-console:lesson.ready')}</h3>
      <ul>
        {(['device', 'open', 'wall', 'seats'] as const).map((one) => (
          <li key={one}>{t(`class-console:lesson.readies.${one}`)}</li>
        ))}
      </ul>
      <h3>{t('class-console:lesson.before')}</h3>
      {has('class.summary') && <blockquote>{words('class.summary')}</blockquote>}
      <ul>
        {(['roles', 'secret', 'words', 'kind'] as const).map((one) => (
          <li key={one}>{t(`class-console:lesson.say.${one}`)}</li>
        ))}
      </ul>
      <h3>{t('class-console:lesson.course')}</h3>
      <table class="lesson-table">
        <thead>
          <tr>
            <th scope="col">
              {t(lesson.id === 'week' ? 'class-console:lesson.day' : 'class-console:lesson.minute')}
            </th>
            <th scope="col">{t('class-console:lesson.what')}</th>
            <th scope="col">{t('class-console:lesson.teacher')}</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot, at) => (
            <tr key={at}>
              <td class="number">{lesson.id === 'week' ? dayOf(slot, t) : minutesOf(slot)}</td>
              <td>
                {slot.what === 'before' || slot.what === 'after'
                  ? t(`class-console:lesson.slot.${slot.what}`)
                  : t(`class-console:step.${slot.what}`)}
                {slot.round && (
                  <span class="small soft">
                    {' '}
                    {fullDate(scenario.calendar.rounds[slot.round]?.date ?? '', settings.language)}:{' '}
                    {words(`rounds.${slot.round}.title`)}
                  </span>
                )}
              </td>
              <td>
                {t(`class-console:lesson.do.${slot.what === 'resolution' ? 'deliberation' : slot.what}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('class-console:lesson.after')}</h3>
      <ol>
        {(['own', 'look', 'history', 'write'] as const).map((one) => (
          <li key={one}>{t(`class-console:lesson.then.${one}`)}</li>
        ))}
      </ol>
      {scenario.class && (
        <>
          <h3>{t('class-console:lesson.questions')}</h3>
          <ol>
            {scenario.class.questions.map((one) => (
              <li key={one}>{words(`class.questions.${one}`)}</li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

/** `6–10`: from and to in whole minutes. */
const minutesOf = ({ from, to }: Slot): string => `${Math.round(from / 60)}–${Math.round(to / 60)}`;

/** The day on which it begins, from 1. */
const dayOf = ({ from }: Slot, t: PageProps['t']): string =>
  t('class-console:lesson.dayNumber', { day: Math.floor(from / 86_400) + 1 });
