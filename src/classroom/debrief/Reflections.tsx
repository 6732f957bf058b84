import { useEffect, useId, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Words } from '../../scenario/words.ts';
import type { Connection } from '../client/connection.ts';
import { noSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { Parts } from '../session/parts/part-types.ts';
import { lastSaid, type Moment, momentOf, prompts, scenarioQuestion } from './prompts.ts';
import './reflect.css';

interface ReflectionsProps extends Pick<PageProps, 't' | 'notice'> {
  line: Connection;
  bundle: ScenarioBundle;
  words: Words;
  parts: Partial<Parts>;
}

/** What the class asks each student to think about now: three questions each time, and after a game the scenario's own. */
export function Reflections(props: ReflectionsProps) {
  const { t, bundle, words, parts } = props;
  const { session, after } = parts;
  if (!session || !parts.mine) return null;
  const moment = momentOf(session, after !== undefined);
  const asked = after ? (bundle.scenario.class?.questions ?? []) : [];
  return (
    <section class="reflect stack" aria-labelledby="reflect-heading">
      <h2 id="reflect-heading">{t('class-debrief:reflect.heading')}</h2>
      <p class="soft">{t(`class-debrief:reflect.about.${moment}`)}</p>
      {prompts.map((prompt) => (
        <Prompt
          key={`${moment}/${prompt}`}
          {...props}
          moment={moment}
          question={prompt}
          text={t(`class-debrief:reflect.question.${prompt}`)}
        />
      ))}
      {asked.length > 0 && <h3>{t('class-debrief:questions.heading')}</h3>}
      {asked.map((id) => (
        <Prompt
          key={`${moment}/${id}`}
          {...props}
          moment={moment}
          question={scenarioQuestion(id)}
          text={words(`class.questions.${id}`)}
        />
      ))}
    </section>
  );
}

interface PromptProps extends ReflectionsProps {
  moment: Moment;
  question: string;
  text: string;
}

/** The longest answer, in characters. */
const longest = 2000;

function Prompt({ t, notice, line, words, parts, moment, question, text }: PromptProps) {
  const kept = lastSaid(parts.mine?.reflections ?? [], moment, question);
  const [own, setOwn] = useState(kept);
  const [busy, setBusy] = useState(false);
  const id = useId();
  // What comes back from another device stands here too, unless something else is being written.
  useEffect(() => setOwn((now) => (now === '' ? kept : now)), [kept]);
  const changed = own.trim() !== kept;
  const save = async () => {
    if (!changed || own.trim() === '' || busy) return;
    setBusy(true);
    const answer = await line.wish({ do: 'reflect', moment, question, text: own });
    setBusy(false);
    if (!answer.ok) notice(noSentence(t, words, answer.refusal));
  };
  return (
    <div class="reflect-prompt">
      <label for={id}>{text}</label>
      <textarea
        id={id}
        class="input"
        rows={3}
        maxLength={longest}
        value={own}
        onInput={(event) => setOwn(event.currentTarget.value)}
        onBlur={() => void save()}
      />
      <p class="row">
        <button
          type="button"
          class="button button-small"
          aria-disabled={!changed || own.trim() === '' || busy}
          onClick={() => void save()}
        >
          {t('class-debrief:reflect.save')}
        </button>
        <span class="small soft" role="status">
          {busy
            ? t('class-debrief:reflect.saving')
            : kept !== '' && !changed
              ? t('class-debrief:reflect.saved')
              : ''}
        </span>
      </p>
    </div>
  );
}
