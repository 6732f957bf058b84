import type { HeardPart } from '../../session/parts/part-types.ts';

/** What people have said to the facilitator, or called for help, since a time. */
export const unread = (said: readonly HeardPart[], since: number): HeardPart[] =>
  said.filter((one) => one.at > since && isCall(one));

/** Whether something was meant for the facilitator. */
export const isCall = ({ by, channel, what }: Pick<HeardPart, 'by' | 'channel' | 'what'>): boolean =>
  by !== 'facilitator' && ((what.kind === 'mark' && what.mark === 'help') || channel.to === 'facilitator');
