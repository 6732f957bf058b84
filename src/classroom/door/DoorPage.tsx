import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../client/ask.ts';
import { keepKey } from '../client/kept-keys.ts';
import { problemSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { Joined } from '../protocol/requests.ts';
import { DoorFrame } from './DoorFrame.tsx';
import { SeatsHere } from './SeatsHere.tsx';
import { bareCode, useWelcome } from './use-welcome.ts';

/** Where a student comes in: the code from the wall, and a name to go by. */
export function DoorPage({ code: given, ...page }: PageProps & { code: string | undefined }) {
  const { t } = page;
  const id = useId();
  const [code, setCode] = useState(given ?? '');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { welcome, problem: codeProblem } = useWelcome(code);
  const wrong = codeProblem && problemSentence(t, codeProblem);
  useEffect(() => setProblem(undefined), [code, name]);
  const join = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') return setProblem(t('classroom:door.noName'));
    setBusy(true);
    const joined = await ask<Joined>('POST', '/api/join', {
      session: welcome?.session,
      body: { code, name },
    });
    setBusy(false);
    if (!joined.ok) return setProblem(problemSentence(t, joined.problem));
    const { session, key } = joined.value;
    const title = welcome?.title ?? '';
    // In a game of two the code brings the other one in; a class's is shown on the wall.
    const again = welcome?.duel ? { code: bareCode(code) } : {};
    keepKey({ session, key, role: 'person', title, used: Date.now(), ...again });
    location.hash = `seat=${session}`;
  };
  return (
    <DoorFrame page={page} heading={t('classroom:door.heading')}>
      <form class="stack" onSubmit={(event) => void join(event)}>
        <label class="field">
          <span>{t('classroom:door.code')}</span>
          <input
            class="input code-input"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={20}
            aria-invalid={wrong !== undefined}
            aria-describedby={`${id}-code`}
            required
            autofocus={given === undefined}
          />
        </label>
        <p
          id={`${id}-code`}
          class={wrong ? 'door-wrong' : welcome ? 'door-right' : 'soft small'}
          role="status"
        >
          {wrong ??
            (welcome
              ? t(welcome.duel ? 'classroom:door.duel' : 'classroom:door.joins', { title: welcome.title })
              : t('classroom:door.codeAbout'))}
        </p>
        <label class="field">
          <span>{t('classroom:door.name')}</span>
          <input
            class="input"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            autocomplete="off"
            maxLength={40}
            aria-describedby={`${id}-name`}
            enterkeyhint="go"
            required
            autofocus={given !== undefined}
          />
        </label>
        <p id={`${id}-name`} class="soft small">
          {t('classroom:door.nameAbout')}
        </p>
        {problem && (
          <p class="door-wrong" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {t(busy ? 'classroom:door.entering' : 'classroom:door.enter')}
        </button>
      </form>
      <SeatsHere page={page} />
      <nav class="door-other">
        <a href="#return=">{t('classroom:door.return')}</a>
        <a href="#teach">{t('classroom:door.teach')}</a>
      </nav>
    </DoorFrame>
  );
}
