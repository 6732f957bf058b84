import scenarios from 'virtual:scenarios';
import { useEffect, useState } from 'preact/hooks';
import { pageRests } from '../../web/pwa/first-view.ts';
import { painted } from '../../web/turns.ts';
import { ask } from '../client/ask.ts';
import { keepKey } from '../client/kept-keys.ts';
import type { LessonId } from '../lesson/lessons.ts';
import type { PageProps } from '../props.ts';
import type { Opened } from '../protocol/requests.ts';
import './console.css';
import { PageHead } from './PageHead.tsx';
import { type Choices, openRequestOf, usualChoices } from './teach/choices.ts';
import { Details } from './teach/Details.tsx';
import { Duel } from './teach/Duel.tsx';
import { KeptSessions } from './teach/KeptSessions.tsx';
import { LessonChoice } from './teach/LessonChoice.tsx';
import { openSentence } from './teach/open-sentence.ts';
import { ScenarioChoice, type ScenarioSource } from './teach/ScenarioChoice.tsx';
import { freshSeed } from './teach/seed.ts';
import { TitleField } from './teach/TitleField.tsx';
import { titleOf, useLengths, useScenario } from './teach/use-scenario.ts';

/**
 * Where a session is made: a scenario, a lesson plan, and details that all have a usual value.
 * @param two a game for two over the network, and no class
 */
export function TeachPage({ two, ...page }: PageProps & { two: boolean }) {
  const { t, settings, wear } = page;
  const [source, setSource] = useState<ScenarioSource>({ id: scenarios[0]?.id ?? '' });
  const [lesson, setLesson] = useState<LessonId>('45');
  /** What was changed by hand; all else follows scenario and lesson. */
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [detailed, setDetailed] = useState(false);
  /** A slow phone paints what stands at the top before it works out the rest. */
  const [whole, setWhole] = useState(false);
  useEffect(() => void painted().then(() => setWhole(true)), []);
  const lengths = useLengths(source);
  const [rests, setRests] = useState(false);
  useEffect(() => void pageRests().then(() => setRests(true)), []);
  const { bundle, failed } = useScenario(source, rests || detailed);
  useEffect(() => wear(bundle), [bundle, wear]);
  const scenario = 'id' in source ? source : { files: { ...source.own.files } };
  const usual = lengths && usualChoices(lengths, titleOf(source, settings.language), lesson);
  const choices = usual && { ...usual, ...changed };
  const open = async (event: Event) => {
    event.preventDefault();
    if (!choices) return;
    setBusy(true);
    const body = openRequestOf(choices, scenario, freshSeed());
    const opened = await ask<Opened>('POST', '/api/sessions', { body });
    setBusy(false);
    if (!opened.ok) return setProblem(openSentence(t, opened.problem));
    const { session, key, code } = opened.value;
    const kept = keepKey({ session, key, role: 'facilitator', title: choices.title, code, used: Date.now() });
    // A browser that keeps nothing gets its key by the address alone.
    location.hash = kept ? `console=${session}` : `console=${session}&key=${key}`;
  };
  return (
    <div class="page console-page">
      <PageHead {...page} heading={t(two ? 'class-console:duel.title' : 'class-console:teach.heading')}>
        <a class="button button-quiet" href="../">
          {t('class-console:teach.toGame')}
        </a>
      </PageHead>
      <main class="page-main teach" id="main">
        <form class="teach-form" onSubmit={(event) => void open(event)}>
          <ScenarioChoice
            t={t}
            settings={settings}
            source={source}
            onChange={(next) => {
              setSource(next);
              // What belongs to the scenario before does not fit this one.
              setChanged(without(changed, ['cut', 'seconds', 'parties', 'masked', 'title']));
            }}
          />
          {whole && !two && lengths && choices && (
            <>
              <LessonChoice
                t={t}
                settings={settings}
                lengths={lengths}
                {...('id' in source && { shipped: source.id })}
                lesson={lesson}
                onChange={(next) => {
                  setLesson(next);
                  setChanged(without(changed, ['cut', 'seconds', 'groupSize', 'decide']));
                }}
              />
              <details class="card" onToggle={() => setDetailed(true)}>
                <summary>{t('class-console:teach.details')}</summary>
                {failed && <p role="alert">{t('class-console:files.unreadable')}</p>}
                {!bundle && !failed && <p class="soft">{t('choice.reading')}</p>}
                {bundle && detailed && (
                  <Details
                    t={t}
                    settings={settings}
                    bundle={bundle}
                    choices={choices}
                    opening
                    change={(change) => setChanged({ ...changed, ...change })}
                  />
                )}
              </details>
              <div class="teach-open">
                <TitleField
                  t={t}
                  value={choices.title}
                  onChange={(title) => setChanged({ ...changed, title })}
                />
                <button type="submit" class="button button-main" disabled={busy}>
                  {t('class-console:teach.open')}
                </button>
                {problem && <p role="alert">{problem}</p>}
              </div>
            </>
          )}
        </form>
        {/* Not before the form is whole, which would push it down. */}
        {whole && (
          <aside class="stack">
            {!two && <KeptSessions t={t} settings={settings} />}
            {usual && <Duel {...page} scenario={scenario} usual={usual} />}
            <p>
              <a href="#join">{t('class-console:duel.haveCode')}</a>
            </p>
          </aside>
        )}
      </main>
    </div>
  );
}

/** What was changed but for some of it, which is as usual again. */
const without = (changed: Partial<Choices>, names: readonly (keyof Choices)[]): Partial<Choices> =>
  Object.fromEntries(Object.entries(changed).filter(([name]) => !names.some((one) => one === name)));
