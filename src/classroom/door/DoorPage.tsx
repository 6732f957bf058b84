import { useState } from 'preact/hooks';
import { ask } from '../client/ask.ts';
import { keepKey } from '../client/kept-keys.ts';
import { problemSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { Joined, Welcome } from '../protocol/requests.ts';

/** Where a student comes in: the code from the wall, and a name to go by. */
export function DoorPage({ t, code: given }: PageProps & { code: string | undefined }) {
  const [code, setCode] = useState(given ?? '');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const join = async (event: Event) => {
    event.preventDefault();
    const welcome = await ask<Welcome>('GET', `/api/codes/${encodeURIComponent(code)}`);
    const joined = welcome.ok ? await ask<Joined>('POST', '/api/join', { body: { code, name } }) : welcome;
    if (!welcome.ok) return setProblem(problemSentence(t, welcome.problem));
    if (!joined.ok) return setProblem(problemSentence(t, joined.problem));
    const { session, key } = joined.value as Joined;
    keepKey({ session, key, role: 'person', title: welcome.value.title, used: Date.now() });
    location.hash = `seat=${session}`;
  };
  return (
    <main class="page page-column stack">
      <h1>{t('classroom:door.heading')}</h1>
      <form class="stack" onSubmit={(event) => void join(event)}>
        <label class="stack">
          {t('classroom:door.code')}
          <input
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            autocomplete="off"
            autocapitalize="characters"
            required
          />
        </label>
        <label class="stack">
          {t('classroom:door.name')}
          <input
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            autocomplete="off"
            maxLength={40}
            required
          />
        </label>
        <p class="soft small">{t('classroom:door.nameAbout')}</p>
        {problem && <p role="alert">{problem}</p>}
        <button type="submit" class="button button-main">
          {t('classroom:door.enter')}
        </button>
      </form>
      <p>
        <a href="#teach">{t('classroom:door.teach')}</a>
      </p>
    </main>
  );
}
