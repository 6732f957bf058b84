import fc from 'fast-check';
import type { Orders } from '../../src/crisis/journal.ts';
import { loadSmall } from '../load.ts';

const { scenario } = loadSmall();

/** Those who sit at one table: teams of three, each with a mirror, the press and an observer. */
export const seats = {
  ann: { as: 'delegate', seat: 'alba' },
  bo: { as: 'delegate', seat: 'boria' },
  cid: { as: 'delegate', seat: 'alba' },
  dee: { as: 'delegate', seat: 'boria' },
  eli: { as: 'delegate', seat: 'alba' },
  fay: { as: 'delegate', seat: 'boria' },
  mia: { as: 'mirror', seat: 'alba' },
  ned: { as: 'mirror', seat: 'boria' },
  pat: { as: 'press' },
  oz: { as: 'observer' },
} as const;
export type Who = keyof typeof seats;
export const people = Object.keys(seats) as Who[];
export const membersOf = (seat: string) =>
  people.filter((one) => {
    const place = seats[one];
    return place.as === 'delegate' && place.seat === seat;
  });

/** Something that one reader must not notice: whose wish it is, and what it is. */
export interface Hidden {
  who: Who | 'facilitator';
  wants: object;
}

const moves = (seat: string, channel: string) =>
  Object.entries(scenario.moves).flatMap(([id, move]) =>
    id.startsWith(`${seat}.`) && move.channel === channel ? [id] : [],
  );
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const someOrders = (seat: string): fc.Arbitrary<Orders> =>
  fc
    .record({
      public: optional(fc.constantFrom(...moves(seat, 'public'))),
      quiet: optional(fc.constantFrom(...moves(seat, 'quiet'))),
    })
    .map((orders) => JSON.parse(JSON.stringify(orders)) as Orders);
export const someMustHave = (seat: string) =>
  fc.constantFrom(...Object.keys(scenario.delegations[seat]?.mustHaves ?? {}));

/** What goes on behind the doors of a delegation. */
function inTeam(seat: string): fc.Arbitrary<Hidden> {
  const team = fc.constantFrom(...membersOf(seat));
  const channel = { to: 'team', group: '1', seat };
  const says = fc.oneof(
    fc.constantFrom('agree', 'doubt', 'hurry').map((mark) => ({ kind: 'mark', mark })),
    fc.constantFrom(...moves(seat, 'public')).map((move) => ({ kind: 'suggest', move })),
    fc.stringMatching(/^[a-z]{1,30}$/).map((text) => ({ kind: 'text', text })),
  );
  return fc.oneof(
    fc.record({ who: team, wants: someOrders(seat).map((orders) => ({ do: 'draft', orders })) }),
    fc.record({ who: team, wants: someMustHave(seat).map((mustHave) => ({ do: 'lean', mustHave })) }),
    fc.record({ who: team, wants: says.map((what) => ({ do: 'say', channel, what })) }),
    // One vote of three carries nothing.
    fc.record({
      who: fc.constant(membersOf(seat)[2] as Who),
      wants: fc.record({ do: fc.constant('vote'), version: fc.nat(4), yes: fc.boolean() }),
    }),
    fc.record({
      who: fc.constant('facilitator' as const),
      wants: fc.oneof(
        fc.boolean().map((on) => ({ do: 'silence', channel, on })),
        fc.constant({ do: 'cable', channel, what: { kind: 'text', text: 'A word to you alone.' } }),
      ),
    }),
  );
}

/** What somebody keeps to themselves, or tells the facilitator alone. */
const alone = (who: readonly Who[]): fc.Arbitrary<Hidden> =>
  fc.constantFrom(...who).chain((one) =>
    fc.record({
      who: fc.constant(one),
      wants: fc.oneof(
        fc.stringMatching(/^[a-z ]*[a-z]$/).map((text) => ({
          ...{ do: 'reflect', moment: 'before', question: 'stance' },
          text,
        })),
        fc.constant({
          ...{ do: 'say', channel: { to: 'facilitator', person: one } },
          what: { kind: 'mark', mark: 'help' },
        }),
      ),
    }),
  );

const backChannel: fc.Arbitrary<Hidden> = fc.record({
  who: fc.constantFrom('ann' as const, 'bo' as const, 'dee' as const),
  wants: fc.constantFrom('yes', 'no').map((text) => ({
    ...{ do: 'say', channel: { to: 'back', group: '1', seats: ['alba', 'boria'] } },
    what: { kind: 'text', text },
  })),
});

const watching = (who: Who): fc.Arbitrary<Hidden> => {
  const place = seats[who];
  const wants =
    place.as === 'mirror'
      ? someOrders(place.seat).map((orders) => ({ do: 'mirror', orders }))
      : fc
          .constantFrom(...moves('alba', 'public'))
          .map((move) => ({ do: 'foretell', seat: 'alba', move }) as object);
  return fc.record({ who: fc.constant(who), wants });
};

/** Readers who share the secrets of one delegation, or of none. */
export const sides = {
  alba: ['ann', 'mia'],
  boria: ['fay', 'ned'],
  none: ['pat', 'oz', 'wall'],
} as const satisfies Record<string, readonly (Who | 'wall')[]>;
export type Side = keyof typeof sides;

/** The delegations whose secrets a side does not share. */
export const closedTo = (side: Side): string[] => ['alba', 'boria'].filter((seat) => seat !== side);

/** A stretch of what the readers of a side must not notice. */
export function hiddenFrom(side: Side): fc.Arbitrary<Hidden[]> {
  const readers: readonly string[] = sides[side];
  const others = people.filter((one) => !readers.includes(one));
  return fc.array(
    fc.oneof(
      ...closedTo(side).map(inTeam),
      alone(others),
      ...(['mia', 'ned', 'oz'] as const).filter((one) => others.includes(one)).map(watching),
      ...(side === 'none' ? [backChannel] : []),
    ),
    { maxLength: 6 },
  );
}
