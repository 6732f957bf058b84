import { useState } from 'preact/hooks';
import { useStore } from '../../web/use-store.ts';
import { statementText } from '../client/statement-text.ts';
import { channelName } from '../console/talk/channel-name.ts';
import type { HeardPart } from '../session/parts/part-types.ts';
import { useDebriefed } from './class-context.ts';

/** What was said at a table in a step. Behind closed doors only where the facilitator opens them. */
export function SaidInStep({ from, to }: { from: number; to: number }) {
  const { t, bundle, words, line, now, parts } = useDebriefed();
  const { said } = useStore(line.store);
  const [open, setOpen] = useState(false);
  const here = said.filter(
    ({ at, channel }) => at >= from && at < to && 'group' in channel && channel.group === now.id,
  );
  const naming = { t, words, state: { scenario: bundle.scenario, people: parts.people ?? {} } };
  const shown = here.filter(({ channel }) => channel.to === 'public' || (open && channel.to === 'back'));
  const closed = here.some(({ channel }) => channel.to === 'back');
  if (here.length === 0) return null;
  const key = (one: HeardPart) => `${one.at}/${one.by}/${JSON.stringify(one.what)}`;
  return (
    <section class="card" aria-labelledby="step-said">
      <h3 id="step-said">{t('class-debrief:said.heading')}</h3>
      {closed && (
        <label class="row">
          <input type="checkbox" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
          {t('class-debrief:said.open')}
        </label>
      )}
      {shown.length === 0 && <p class="soft">{t('class-debrief:said.nothing')}</p>}
      <ul class="step-said">
        {shown.map((one) => (
          <li key={key(one)}>
            <span class="small soft">
              {channelName(one.channel, naming)} · {one.name ?? t('class-debrief:said.gone')}
            </span>
            <p>{statementText(one.what, t, words)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
