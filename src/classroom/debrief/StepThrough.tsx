import { useMemo } from 'preact/hooks';
import { actorsOf } from '../../crisis/place.ts';
import { useMoments } from '../../screens/debrief/use-moments.ts';
import { fullDate } from '../../screens/text/dates.ts';
import { headlineText } from '../client/headline-text.ts';
import { useDebriefed } from './class-context.ts';
import { JournalButton } from './JournalButton.tsx';
import { Knew } from './Knew.tsx';
import { PageTurner } from './PageTurner.tsx';
import { SaidInStep } from './SaidInStep.tsx';
import { StepActs } from './StepActs.tsx';
import { StepCame } from './StepCame.tsx';
import { headlinesOf, timesOf } from './step-times.ts';
import { storyOf } from './story.ts';
import { TablePicker } from './TablePicker.tsx';

/** A table's own game, step by step, with every secret opened: what each knew, what each sealed, what came of it. */
export function StepThrough() {
  const context = useDebriefed();
  const { t, bundle, words, language, now, wall, id, secret, notice } = context;
  const { scenario } = bundle;
  const story = useMemo(() => storyOf(scenario, now.game.state), [scenario, now.game]);
  const { moments } = useMoments(now.game);
  const at = Math.min(context.at, story.length - 1);
  const step = story[at];
  if (!step) return <TablePicker />;
  const several = (scenario.calendar.rounds[step.id]?.steps.length ?? 1) > 1;
  const times = timesOf(now, moments, step);
  return (
    <div class="stack step-through">
      <div class="step-top">
        <TablePicker />
        <PageTurner at={at} count={story.length} go={context.turnTo} label={t('class-debrief:part.steps')} />
      </div>
      <section class="stack" aria-labelledby="step-title" aria-live="polite">
        <header>
          <p class="soft">
            {fullDate(step.date, language)}
            {several && ` · ${t(`step.${step.kind}`)}`}
          </p>
          <h2 id="step-title">{words(`rounds.${step.id}.title`)}</h2>
        </header>
        <div class="step-sides">
          {actorsOf(scenario, now.game.state).map((seat) => (
            <StepActs key={seat} step={step} seat={seat} opened={times?.opened} />
          ))}
        </div>
        <StepCame step={step} />
        {headlinesOf(context, step).map((headline) => (
          <p key={headline.at} class="step-headline">
            {headlineText(headline, words, t)}
          </p>
        ))}
      </section>
      {times && <Knew key={`${now.id}/${at}`} state={times.opened.state} />}
      {!wall && times && <SaidInStep from={times.from} to={times.to} />}
      {!wall && secret !== undefined && (
        <p>
          <JournalButton t={t} notice={notice} pass={{ session: id, key: secret }} group={now.id} />
        </p>
      )}
    </div>
  );
}
