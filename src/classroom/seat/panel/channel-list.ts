import type { Scenario } from '../../../scenario/schema.ts';
import { backChannels } from '../../session/channels.ts';
import type { HeadlinePart, HeardPart, MePart, SessionPart } from '../../session/parts/part-types.ts';
import { type Channel, channelKey } from '../../session/statement.ts';

/** A talk that a person can open in the panel. */
export interface Talk {
  /** `team`, `back:<seat>`, `public` or `desk`: the last is between the person and whoever runs the class. */
  id: string;
  kind: 'team' | 'back' | 'public' | 'desk';
  /** The seat across the back channel. */
  with: string | undefined;
  channel: Channel;
  /** Whether whoever reads this may speak there at all. */
  speaks: boolean;
}

/** The talks of a person, in the order of their tabs. Where nobody is above the two who play, there is no desk. */
export function talksOf(
  scenario: Scenario,
  { parties, duel }: Pick<SessionPart, 'parties' | 'duel'>,
  { person, place }: Pick<MePart, 'person' | 'place'>,
): Talk[] {
  const desk: Talk[] = duel
    ? []
    : [
        {
          ...{ id: 'desk', kind: 'desk', with: undefined, speaks: true },
          channel: { to: 'facilitator', person },
        },
      ];
  if (!place) return desk;
  const { group } = place;
  const acts = place.as === 'delegate';
  const open: Talk = {
    ...{ id: 'public', kind: 'public', with: undefined, speaks: acts },
    channel: { to: 'public', group },
  };
  if (place.as !== 'delegate') return [open, ...desk];
  const team: Talk = {
    ...{ id: 'team', kind: 'team', with: undefined, speaks: true },
    channel: { to: 'team', group, seat: place.seat },
  };
  const back = backChannels(scenario, parties)
    .filter((seats) => seats.includes(place.seat))
    .map((seats): Talk => {
      const other = seats[0] === place.seat ? seats[1] : seats[0];
      return {
        ...{ id: `back:${other}`, kind: 'back', with: other, speaks: true },
        channel: { to: 'back', group, seats },
      };
    });
  return [...(duel ? [] : [team]), ...back, open, ...desk];
}

/** What was said in a talk. Announcements to everyone stand where one talks with whoever runs the class. */
export function saidIn(talk: Talk, said: readonly HeardPart[]): HeardPart[] {
  const key = channelKey(talk.channel);
  return said.filter(
    ({ channel }) => channelKey(channel) === key || (talk.kind === 'desk' && channel.to === 'all'),
  );
}

/** What was said, and what the press printed, in the order of time. */
export const inOrder = (items: readonly HeardPart[], headlines: readonly HeadlinePart[]) =>
  [
    ...items.map((item) => ({ at: item.at, item, headline: undefined })),
    ...headlines.map((headline) => ({ at: headline.at, item: undefined, headline })),
  ].sort((one, two) => one.at - two.at);

/** How far somebody has read: channel -> number of the last thing seen there. */
export type ReadMarks = Readonly<Record<string, number>>;

/** How many things were said by others in a talk since one last looked. */
export const unreadIn = (talk: Talk, said: readonly HeardPart[], read: ReadMarks, me: string): number =>
  saidIn(talk, said).filter(({ seq, by, channel }) => seq > (read[channelKey(channel)] ?? 0) && by !== me)
    .length;

/** The marks of somebody who has read everything in a talk. */
export function readAll(talk: Talk, said: readonly HeardPart[], read: ReadMarks): ReadMarks {
  const next: Record<string, number> = { ...read };
  for (const { seq, channel } of saidIn(talk, said)) {
    const key = channelKey(channel);
    next[key] = Math.max(next[key] ?? 0, seq);
  }
  return next;
}
