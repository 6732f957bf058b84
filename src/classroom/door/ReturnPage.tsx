import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client/ask.ts';
import { keepKey } from '../client/kept-keys.ts';
import { problemSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { Joined } from '../protocol/requests.ts';
import { DoorFrame } from './DoorFrame.tsx';

/** Takes up one's seat on this device, by the code that the other device or the teacher shows. */
export function ReturnPage({ code: given, ...page }: PageProps & { code: string | undefined }) {
  const { t } = page;
  const [code, setCode] = useState(given ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(given !== undefined);
  const go = async (by: string) => {
    setBusy(true);
    const joined = await ask<Joined>('POST', '/api/return', { body: { code: by } });
    setBusy(false);
    if (!joined.ok)
      return setProblem(
        joined.problem.code === 'unknownCode'
          ? t('classroom:return.unknownCode')
          : problemSentence(t, joined.problem),
      );
    const { session, key } = joined.value;
    keepKey({ session, key, role: 'person', title: '', used: Date.now() });
    // The code is used up: it has no place in what Back returns to.
    location.replace(`#seat=${session}`);
  };
  useEffect(() => {
    if (given !== undefined) void go(given);
    // Once: it is good for one use.
  }, []);
  return (
    <DoorFrame page={page} heading={t('classroom:return.heading')}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void go(code);
        }}
      >
        <p>{t('classroom:return.about')}</p>
        <label class="field">
          <span>{t('classroom:door.code')}</span>
          <input
            class="input code-input"
            value={code}
            onInput={(event) => {
              setCode(event.currentTarget.value);
              setProblem(undefined);
            }}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={20}
            required
          />
        </label>
        {problem && (
          <p class="door-wrong" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="button button-main" aria-disabled={busy}>
          {t(busy ? 'classroom:door.entering' : 'classroom:return.go')}
        </button>
      </form>
      <nav class="door-other">
        <a href="#join=">{t('classroom:gone.join')}</a>
      </nav>
    </DoorFrame>
  );
}
