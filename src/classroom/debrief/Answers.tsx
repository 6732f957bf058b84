import { useState } from 'preact/hooks';
import { moments } from '../session/event.ts';
import { useDebriefed } from './class-context.ts';
import { prompts, scenarioQuestion } from './prompts.ts';

/** What students answered, question by question, before, between and after; names stay away until they are asked for. */
export function Answers() {
  const { t, parts, bundle, words } = useDebriefed();
  const [named, setNamed] = useState(false);
  const asked = [
    ...prompts.map((prompt) => ({ id: prompt, text: t(`class-debrief:reflect.question.${prompt}`) })),
    ...(bundle.scenario.class?.questions ?? []).map((id) => ({
      id: scenarioQuestion(id),
      text: words(`class.questions.${id}`),
    })),
  ];
  const last = new Map(
    (parts.reflections ?? []).map((one) => [`${one.by}/${one.moment}/${one.question}`, one] as const),
  );
  const all = [...last.values()].filter(({ by }) => parts.people?.[by]);
  return (
    <div class="stack">
      <p class="part-head">{t('class-debrief:answers.lead')}</p>
      <label class="row">
        <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
        {t('class-debrief:answers.named')}
      </label>
      {asked.map(({ id, text }) => (
        <section key={id} class="stack answers-of">
          <h3>{text}</h3>
          <div class="answers-columns">
            {moments
              .map((moment) => ({
                moment,
                said: all.filter((one) => one.moment === moment && one.question === id),
              }))
              .filter(({ said }) => said.length > 0)
              .map(({ moment, said }) => (
                <div key={moment} class="stack">
                  <h4>{t(`class-debrief:moment.${moment}`)}</h4>
                  <ul class="answers-list">
                    {said.map(({ by, text: answer }) => (
                      <li key={by} class="card">
                        <p class="answer-text">{answer}</p>
                        {named && <p class="small soft">{parts.people?.[by]?.name}</p>}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
          </div>
          {!all.some(({ question }) => question === id) && (
            <p class="soft">{t('class-debrief:answers.none')}</p>
          )}
        </section>
      ))}
    </div>
  );
}
