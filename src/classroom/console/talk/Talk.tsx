import { useState } from 'preact/hooks';
import { seatsIn } from '../../session/people.ts';
import { type Channel, channelKey } from '../../session/statement.ts';
import { useConsole } from '../desk/console-context.ts';
import { groupsNow, tableName } from '../people/places.ts';
import { channelName } from './channel-name.ts';
import { Heard } from './Heard.tsx';
import { isCall } from './unread.ts';
import { Write } from './Write.tsx';

/** What came in for the facilitator, and cables to all, to a table, to a team or to one person. */
export function Talk() {
  const console = useConsole();
  const { t, state, known } = console;
  const groups = groupsNow(state);
  const channels: { channel: Channel; name: string }[] = [
    { channel: { to: 'all' }, name: channelName({ to: 'all' }, console) },
    ...groups.flatMap((group) =>
      [
        { to: 'public', group: group.id } as const,
        ...seatsIn(group).map((seat) => ({ to: 'team', group: group.id, seat }) as const),
      ].map((channel) => ({
        channel,
        name: `${tableName(group.id, t)} · ${channelName(channel, console)}`,
      })),
    ),
    ...Object.keys(state.people).map((person) => {
      const channel = { to: 'facilitator', person } as const;
      return { channel, name: channelName(channel, console) };
    }),
  ];
  const [key, setKey] = useState('all');
  const chosen = channels.find(({ channel }) => channelKey(channel) === key) ?? channels[0];
  const calls = known.said.filter(isCall).reverse();
  const sent = known.said.filter(({ by }) => by === 'facilitator').reverse();
  return (
    <div class="talk">
      <section class="card" aria-labelledby="talk-in">
        <h2 id="talk-in">{t('class-console:talk.calls')}</h2>
        {calls.length === 0 ? <p class="soft">{t('class-console:talk.noCalls')}</p> : <Heard said={calls} />}
      </section>
      <section class="card" aria-labelledby="talk-out">
        <h2 id="talk-out">{t('class-console:talk.cable')}</h2>
        <label class="field">
          <span class="small">{t('class-console:talk.to')}</span>
          <select class="select" value={key} onChange={({ currentTarget }) => setKey(currentTarget.value)}>
            {channels.map(({ channel, name }) => (
              <option key={channelKey(channel)} value={channelKey(channel)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {chosen && <Write key={key} channel={chosen.channel} label={t('class-console:talk.text')} />}
        {sent.length > 0 && (
          <>
            <h3>{t('class-console:talk.sent')}</h3>
            <ol class="heard">
              {sent.map((one, at) => (
                <li key={at}>
                  <span class="small soft">{channelName(one.channel, console)}</span>
                  <span class="heard-text">{one.what.kind === 'text' && one.what.text}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
    </div>
  );
}
