import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../desk/console-context.ts';

/** From when the code lets people in: settled as a session is opened, and changed here. */
export function Opening() {
  const { t, known, desk } = useConsole();
  const opensAt = desk.facts?.opensAt;
  const [time, setTime] = useState('');
  useEffect(() => {
    const isAhead = opensAt !== undefined && opensAt > Date.now() + known.clockAhead;
    setTime(isAhead ? localTime(opensAt) : '');
    // What is being typed stays, however the clock goes.
  }, [opensAt]);
  const set = (event: Event) => {
    event.preventDefault();
    const at = time === '' ? undefined : new Date(time).getTime();
    void desk.send('POST', '/api/session/opening', { ...(at !== undefined && { opensAt: at }) });
  };
  return (
    <form class="stack" onSubmit={set}>
      <label class="field">
        <span>{t('class-console:teach.opensAt')}</span>
        <input
          class="input"
          type="datetime-local"
          value={time}
          aria-describedby="opening-about"
          onInput={({ currentTarget: { value } }) => setTime(value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button button-small">
          {t('class-console:session.setDate')}
        </button>
        <span id="opening-about" class="small soft">
          {t('class-console:teach.opensAtAbout')}
        </span>
      </div>
    </form>
  );
}

/** A time as a field of a form takes it: this device's own, to the minute. */
function localTime(at: number): string {
  const time = new Date(at);
  return new Date(at - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
