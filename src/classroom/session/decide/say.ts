import { mayTalk } from '../channels.ts';
import type { Place } from '../place.ts';
import { type Channel, channelKey, type Statement } from '../statement.ts';
import { type Course, refuse } from './course.ts';

/** What may be said where, beside free text. */
const kinds: Readonly<Record<Channel['to'], readonly Statement['kind'][]>> = {
  team: ['text', 'mark', 'suggest'],
  back: ['text', 'offer', 'answer'],
  public: ['text', 'stance'],
  facilitator: ['text', 'mark'],
  all: ['text'],
};

/** A person says something. */
export function say(course: Course, person: string, channel: Channel, what: Statement): void {
  const { state } = course;
  if (state.phase === 'debrief') refuse({ code: 'notInPhase', phase: state.phase });
  if (!isIn(course, person, state.people[person]?.place, channel)) refuse({ code: 'notYours' });
  if (state.silenced.has(channelKey(channel))) refuse({ code: 'isSilenced' });
  if (!kinds[channel.to].includes(what.kind)) refuse({ code: 'notSaidHere' });
  if (what.kind === 'text') mayWrite(course, what.text);
  mustExist(course, person, channel, what);
  course.add({ type: 'said', channel, by: person, what });
}

/** Refuses own words where only structured ones are let through, and words that the facilitator has barred. */
export function mayWrite({ state: { plan } }: Course, text: string): void {
  if (!plan.freeText) refuse({ code: 'noFreeText' });
  const lower = text.toLowerCase();
  const word = plan.blocked.find((one) => lower.includes(one.toLowerCase()));
  if (word !== undefined) refuse({ code: 'blockedWord', word });
}

function isIn({ state }: Course, person: string, place: Place | undefined, channel: Channel): boolean {
  if (channel.to === 'facilitator') return channel.person === person;
  if (channel.to === 'all' || place?.group !== channel.group || place.as !== 'delegate') return false;
  if (channel.to === 'public') return true;
  if (channel.to === 'team') return channel.seat === place.seat;
  return channel.seats.includes(place.seat) && mayTalk(state.scenario, state.plan.parties, channel.seats);
}

/** Refuses what speaks of a piece that the scenario does not have, or answers nothing. */
function mustExist({ state }: Course, person: string, channel: Channel, what: Statement): void {
  const { clauses, moves } = state.scenario;
  const isOffered = ({ clause, position }: { clause: string; position: string }) =>
    Object.hasOwn(clauses, clause) && Object.hasOwn(clauses[clause]?.positions ?? {}, position);
  const known =
    what.kind === 'offer'
      ? what.gives.length + what.asks.length > 0 && [...what.gives, ...what.asks].every(isOffered)
      : what.kind === 'stance'
        ? isOffered(what)
        : what.kind !== 'suggest' ||
          (channel.to === 'team' &&
            Object.hasOwn(moves, what.move) &&
            what.move.startsWith(`${channel.seat}.`));
  if (!known) refuse({ code: 'noSuchPiece' });
  if (what.kind !== 'answer') return;
  const offer = state.said.find(
    (one) => one.seq === what.to && channelKey(one.channel) === channelKey(channel),
  );
  const seat = (id: string) => {
    const place = state.people[id]?.place;
    return place?.as === 'delegate' ? place.seat : undefined;
  };
  const answers = offer?.what.kind === 'offer' && seat(offer.by) !== seat(person);
  if (!answers) refuse({ code: 'nothingToAnswer' });
}
