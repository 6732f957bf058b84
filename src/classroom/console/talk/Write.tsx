import { useState } from 'preact/hooks';
import { type Channel, longestText } from '../../session/statement.ts';
import { useConsole } from '../desk/console-context.ts';

/** Sends a cable of the facilitator's own words. */
export function Write({ channel, label }: { channel: Channel; label: string }) {
  const { t, wish } = useConsole();
  const [text, setText] = useState('');
  const send = async (event: Event) => {
    event.preventDefault();
    if (await wish({ do: 'cable', channel, what: { kind: 'text', text } })) setText('');
  };
  return (
    <form class="write" onSubmit={(event) => void send(event)}>
      <label class="field">
        <span class="small">{label}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={longestText}
          required
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-small" disabled={text.trim() === ''}>
        {t('class-console:talk.send')}
      </button>
    </form>
  );
}
