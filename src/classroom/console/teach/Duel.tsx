import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import { ask } from '../../client/ask.ts';
import { keepKey } from '../../client/kept-keys.ts';
import { problemSentence } from '../../client/sentence.ts';
import type { PageProps } from '../../props.ts';
import type { Joined, Opened, OpenRequest } from '../../protocol/requests.ts';
import { type Choices, openRequestOf } from './choices.ts';
import { openSentence } from './open-sentence.ts';
import { freshSeed } from './seed.ts';

// It draws a code for cameras, which nobody needs before a game is open.
const Door = lazy(async () => ({ default: (await import('../door/Door.tsx')).Door }));

interface DuelProps extends PageProps {
  scenario: OpenRequest['scenario'];
  usual: Choices;
}

/** Two people over the network and nobody above them: the one who opens it has the first seat. */
export function Duel({ scenario, usual, ...page }: DuelProps) {
  const { t } = page;
  const [name, setName] = useState('');
  const [freeText, setFreeText] = useState(true);
  const [problem, setProblem] = useState<string>();
  const [seat, setSeat] = useState<{ session: string; code: string; addresses: readonly string[] }>();
  const open = async (event: Event) => {
    event.preventDefault();
    const choices = { ...usual, groupSize: 2, press: false, decide: 'head', clock: 'off', freeText } as const;
    const request = openRequestOf(choices, scenario, freshSeed());
    const body: OpenRequest = { ...request, plan: { ...request.plan, duel: true } };
    const opened = await ask<Opened>('POST', '/api/sessions', { body });
    if (!opened.ok) return setProblem(openSentence(t, opened.problem));
    const { session, code, addresses } = opened.value;
    const joined = await ask<Joined>('POST', '/api/join', { session, body: { code, name } });
    if (!joined.ok) return setProblem(problemSentence(t, joined.problem));
    // The facilitator's key is let go of: it would show the other side's secrets.
    const { key } = joined.value;
    keepKey({ session, key, role: 'person', title: choices.title, code, used: Date.now() });
    setSeat({ session, code, addresses });
  };
  if (seat)
    return (
      <section class="card" aria-labelledby="duel-heading">
        <h2 id="duel-heading">{t('class-console:duel.give')}</h2>
        <Suspense fallback={null}>
          <Door {...page} code={seat.code} addresses={seat.addresses} />
        </Suspense>
        <a class="button button-main" href={`#seat=${seat.session}`}>
          {t('class-console:duel.sit')}
        </a>
      </section>
    );
  return (
    <form class="card" onSubmit={(event) => void open(event)} aria-labelledby="duel-heading">
      <h2 id="duel-heading">{t('class-console:duel.heading')}</h2>
      <p class="small soft">{t('class-console:duel.about')}</p>
      <label class="field">
        <span>{t('classroom:door.name')}</span>
        <input
          class="input"
          required
          maxLength={40}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={freeText}
          onChange={({ currentTarget }) => setFreeText(currentTarget.checked)}
        />
        <span>{t('class-console:duel.freeText')}</span>
      </label>
      {problem && <p role="alert">{problem}</p>}
      <button type="submit" class="button">
        {t('class-console:duel.open')}
      </button>
    </form>
  );
}
