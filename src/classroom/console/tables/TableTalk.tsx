import { backChannels } from '../../session/channels.ts';
import { seatsIn } from '../../session/people.ts';
import type { Group } from '../../session/state.ts';
import { type Channel, channelKey } from '../../session/statement.ts';
import { useConsole } from '../desk/console-context.ts';
import { channelName } from '../talk/channel-name.ts';
import { Heard } from '../talk/Heard.tsx';
import { Write } from '../talk/Write.tsx';

/** Every channel of a table: what is said there, and whether it may go on. */
export function TableTalk({ group }: { group: Group }) {
  const { t, state } = useConsole();
  const { id } = group;
  const channels: Channel[] = [
    { to: 'public', group: id },
    ...backChannels(state.scenario, state.plan.parties).map(
      (seats): Channel => ({ to: 'back', group: id, seats }),
    ),
    ...seatsIn(group).map((seat): Channel => ({ to: 'team', group: id, seat })),
  ];
  return (
    <section class="card" aria-labelledby={`talk-of-${id}`}>
      <h3 id={`talk-of-${id}`}>{t('class-console:tables.talk')}</h3>
      {channels.map((channel) => (
        <ChannelTalk key={channelKey(channel)} channel={channel} />
      ))}
    </section>
  );
}

function ChannelTalk({ channel }: { channel: Channel }) {
  const console = useConsole();
  const { t, state, known, wish } = console;
  const key = channelKey(channel);
  const said = known.said.filter((one) => channelKey(one.channel) === key);
  const silenced = state.silenced.has(key);
  const name = channelName(channel, console);
  return (
    <details class="channel" open={said.length > 0}>
      <summary>
        <b>{name}</b> <span class="small soft">{t('class-console:talk.count', { count: said.length })}</span>
        {silenced && <span class="chip chip-bad">{t('class-console:talk.silenced')}</span>}
      </summary>
      <Heard said={said} />
      <div class="channel-acts">
        {channel.to !== 'back' && <Write channel={channel} label={t('class-console:talk.cableHere')} />}
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => void wish({ do: 'silence', channel, on: !silenced })}
        >
          {t(silenced ? 'class-console:talk.unsilence' : 'class-console:talk.silence')}
          <span class="only-read"> {name}</span>
        </button>
      </div>
    </details>
  );
}
