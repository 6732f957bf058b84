import { seatName } from '../../../screens/text/seat-name.ts';
import type { SessionState } from '../../session/state.ts';
import type { Channel } from '../../session/statement.ts';
import type { ConsoleContext } from '../desk/console-context.ts';

/** A channel in words. */
export function channelName(
  channel: Channel,
  {
    t,
    words,
    state,
  }: Pick<ConsoleContext, 't' | 'words'> & { state: Pick<SessionState, 'scenario' | 'people'> },
): string {
  const seat = (id: string) => seatName(state.scenario, id, words);
  switch (channel.to) {
    case 'team':
      return t('class-console:channel.team', { seat: seat(channel.seat) });
    case 'back':
      return t('class-console:channel.back', { one: seat(channel.seats[0]), two: seat(channel.seats[1]) });
    case 'facilitator':
      return t('class-console:channel.person', { name: state.people[channel.person]?.name ?? '' });
    default:
      return t(`class-console:channel.${channel.to}`);
  }
}
