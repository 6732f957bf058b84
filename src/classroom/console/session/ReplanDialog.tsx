import { useState } from 'preact/hooks';
import { lengthsOf } from '../../../scenario/lengths.ts';
import { Dialog } from '../../../web/Dialog.tsx';
import { fitLesson } from '../../lesson/fit-lesson.ts';
import { lessonOf } from '../../lesson/lesson-of.ts';
import { lessons } from '../../lesson/lessons.ts';
import { useConsole } from '../desk/console-context.ts';
import { type Choices, choicesOf, replanned } from '../teach/choices.ts';
import { Details } from '../teach/Details.tsx';
import { LessonChoice } from '../teach/LessonChoice.tsx';
import { TitleField } from '../teach/TitleField.tsx';

/** Before the start: the plan of the session once more, in the form that it was opened with. */
export function ReplanDialog({ onClose }: { onClose(): void }) {
  const { t, settings, state, bundle, wish } = useConsole();
  const { plan } = state;
  const [choices, setChoices] = useState(() => choicesOf(plan));
  const [lesson, setLesson] = useState(() => lessonOf(bundle.scenario, plan).id);
  const change = (some: Partial<Choices>) => setChoices({ ...choices, ...some });
  const save = async (event: Event) => {
    event.preventDefault();
    if (await wish({ do: 'replan', plan: replanned(plan, choices) })) onClose();
  };
  return (
    <Dialog heading={t('class-console:replan.heading')} closeLabel={t('menu.close')} onClose={onClose} wide>
      <form class="teach-form" onSubmit={(event) => void save(event)}>
        <p class="small soft">{t('class-console:replan.about')}</p>
        <TitleField t={t} value={choices.title} onChange={(title) => change({ title })} />
        <LessonChoice
          {...{ t, settings, lesson }}
          lengths={lengthsOf(bundle)}
          onChange={(id) => {
            const { groupSize, decide } = lessons[id];
            setLesson(id);
            change({ ...fitLesson(bundle.scenario, lessons[id]), groupSize, decide });
          }}
        />
        <Details {...{ t, settings, bundle, choices, change }} opening={false} />
        <div class="row">
          <button type="submit" class="button button-main">
            {t('class-console:replan.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
