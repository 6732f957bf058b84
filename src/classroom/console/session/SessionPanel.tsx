import { useState } from 'preact/hooks';
import { keepKey } from '../../client/kept-keys.ts';
import { problemSentence } from '../../client/sentence.ts';
import { ExportList } from '../../debrief/ExportList.tsx';
import { useConsole } from '../desk/console-context.ts';
import { SureButton } from '../desk/SureButton.tsx';
import { CopyButton } from '../door/CopyButton.tsx';
import { inHalves } from '../door/door-link.ts';
import { Opening } from './Opening.tsx';

/** The session itself: its codes, the facilitator's secret, what can be taken along, and when it is deleted. */
export function SessionPanel({ onKey }: { onKey(key: string): void }) {
  const console = useConsole();
  const { t, id, secret, desk } = console;
  return (
    <div class="session-panel">
      {desk.problem && <p role="alert">{problemSentence(t, desk.problem)}</p>}
      <Codes />
      <Secret onKey={onKey} />
      <section class="card">
        <h2>{t('class-console:session.exports')}</h2>
        <ExportList {...console} session={id} secret={secret} />
      </section>
      <Deletion />
    </div>
  );
}

function Codes() {
  const { t, desk } = useConsole();
  return (
    <section class="card">
      <h2>{t('class-console:session.codes')}</h2>
      <p class="small soft">{t('class-console:session.codesAbout')}</p>
      {desk.code && <p class="door-code number">{inHalves(desk.code)}</p>}
      <Opening />
      <p>
        <SureButton
          label={t('class-console:session.newCode')}
          about={t('class-console:sure.newCode')}
          act={() => void desk.send('DELETE', '/api/session/codes')}
        />
      </p>
    </section>
  );
}

function Secret({ onKey }: { onKey(key: string): void }) {
  const { t, notice, id, secret, state, desk } = useConsole();
  const change = async () => {
    const given = await desk.send<{ key: string }>('POST', '/api/session/key');
    if (!given.ok) return;
    const { key } = given.value;
    keepKey({ session: id, key, role: 'facilitator', title: state.plan.title, used: Date.now() });
    onKey(key);
  };
  const link = `${location.href.replace(/#.*$/, '')}#console=${id}&key=${secret}`;
  return (
    <section class="card">
      <h2>{t('class-console:session.secret')}</h2>
      <p class="small soft">{t('class-console:session.secretAbout')}</p>
      <div class="row">
        <CopyButton t={t} notice={notice} text={link} label={t('class-console:session.copySecret')} />
        <SureButton
          label={t('class-console:session.newSecret')}
          about={t('class-console:sure.newSecret')}
          act={() => void change()}
        />
      </div>
    </section>
  );
}

function Deletion() {
  const { t, settings, desk } = useConsole();
  const [days, setDays] = useState(30);
  const day = new Intl.DateTimeFormat(settings.language, { dateStyle: 'long' });
  const keep = (event: Event) => {
    event.preventDefault();
    void desk.send('POST', '/api/session/keep', { days });
  };
  return (
    <section class="card">
      <h2>{t('class-console:session.deletion')}</h2>
      {desk.facts && <p>{t('class-console:session.deleteAt', { date: day.format(desk.facts.deleteAt) })}</p>}
      <form class="row" onSubmit={keep}>
        <label class="row">
          <span>{t('class-console:session.keep')}</span>
          <input
            class="input number session-days"
            type="number"
            min={1}
            max={366}
            required
            value={days}
            onInput={({ currentTarget: { valueAsNumber } }) => setDays(valueAsNumber)}
          />
          <span>{t('class-console:session.days')}</span>
        </label>
        <button type="submit" class="button button-small">
          {t('class-console:session.setDate')}
        </button>
      </form>
      <p>
        <SureButton
          look="button-danger button-small"
          label={t('class-console:session.delete')}
          about={t('class-console:sure.delete')}
          act={() => void desk.send('DELETE', '/api/session')}
        />
      </p>
    </section>
  );
}
