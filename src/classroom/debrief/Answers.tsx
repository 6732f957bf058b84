import { useState } from 'preact/hooks';
import { langOf } from '../../web/lang-of.ts';
import type { PageProps } from '../props.ts';
import { moments } from '../session/event.ts';
import type { Reflection } from '../session/state.ts';
import { useDebriefed } from './class-context.ts';
import { prompts, scenarioQuestion } from './prompts.ts';

/** A question as it was asked, by the name that its answers go by. */
export interface AskedQuestion {
  id: string;
  text: string;
}

/** What all students answered, question by question, before, between and after. */
export function Answers() {
  const { t, bundle, words } = useDebriefed();
  const asked = [
    ...promptsAsked(t),
    ...(bundle.scenario.class?.questions ?? []).map((id) => ({
      id: scenarioQuestion(id),
      text: words(`class.questions.${id}`),
    })),
  ];
  return <AnswersTo asked={asked} />;
}

/** The three questions that are asked each time. */
export const promptsAsked = (t: PageProps['t']): AskedQuestion[] =>
  prompts.map((id) => ({ id, text: t(`class-debrief:reflect.question.${id}`) }));

interface AnswersToProps {
  asked: readonly AskedQuestion[];
  /** Of whom; of everyone when unsaid. */
  of?: ((person: string) => boolean) | undefined;
}

/** Answers to some questions; names stay away until they are asked for. */
export function AnswersTo({ asked, of }: AnswersToProps) {
  const { t, parts } = useDebriefed();
  const [named, setNamed] = useState(false);
  const last = new Map<string, Reflection>();
  for (const one of parts.reflections ?? [])
    if (parts.people?.[one.by] && (of?.(one.by) ?? true))
      last.set(`${one.by}/${one.moment}/${one.question}`, one);
  return (
    <div class="stack">
      <p class="part-head">{t('class-debrief:answers.lead')}</p>
      <label class="row">
        <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
        {t('class-debrief:answers.named')}
      </label>
      {asked.map(({ id, text }) => {
        const all = [...last.values()].filter(({ question }) => question === id);
        return (
          <section key={id} class="stack answers-of">
            <h3>{text}</h3>
            <div class="answers-columns">
              {moments
                .map((moment) => ({ moment, said: all.filter((one) => one.moment === moment) }))
                .filter(({ said }) => said.length > 0)
                .map(({ moment, said }) => (
                  <div key={moment} class="stack">
                    <h4>{t(`class-debrief:moment.${moment}`)}</h4>
                    <ul class="answers-list">
                      {said.map(({ by, text: answer }) => (
                        <li key={by} class="card">
                          <p class="answer-text" lang={langOf(answer)}>
                            {answer}
                          </p>
                          {named && <p class="small soft">{parts.people?.[by]?.name}</p>}
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
            </div>
            {all.length === 0 && <p class="soft">{t('class-debrief:answers.none')}</p>}
          </section>
        );
      })}
    </div>
  );
}
