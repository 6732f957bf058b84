import { useId, useState } from 'preact/hooks';
import { longestText } from '../../session/statement.ts';
import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';

/** One's own words, where the class lets them; nothing where it does not. */
export function OwnWords({ talk }: { talk: Talk }) {
  const { t, session, wish } = useSeat();
  const [text, setText] = useState('');
  const id = useId();
  if (!session.freeText) return null;
  const send = async (event: Event) => {
    event.preventDefault();
    const said = text.trim();
    if (said === '') return;
    if (await wish({ do: 'say', channel: talk.channel, what: { kind: 'text', text: said } })) setText('');
  };
  return (
    <form class="own-words" onSubmit={(event) => void send(event)}>
      <label class="only-read" for={id}>
        {t('classroom:words.label')}
      </label>
      <input
        id={id}
        class="input"
        value={text}
        maxLength={longestText}
        placeholder={t('classroom:words.label')}
        autocomplete="off"
        enterkeyhint="send"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={text.trim() === ''}>
        {t('classroom:words.send')}
      </button>
    </form>
  );
}
