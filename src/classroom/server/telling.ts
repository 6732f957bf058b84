import type { NewNames } from '../protocol/wire.ts';
import { audienceKey, audiencesOf, isAbove, type Reader, staysWith } from '../session/parts/audience.ts';
import type { HeardPart } from '../session/parts/part-types.ts';
import { isHeard } from '../session/parts/parts-for.ts';
import { heardPart } from '../session/parts/pieces.ts';
import { isUntouched } from '../session/parts/untouched.ts';
import type { Said, SessionState } from '../session/state.ts';
import { channelKey } from '../session/statement.ts';
import { type Changes, changedFor } from './changed.ts';
import type { Listener } from './listeners.ts';
import type { Asked } from './live-session.ts';
import { type Page, readerOf } from './pages.ts';

/** One telling of what has changed. */
export interface Telling {
  session: string;
  before: SessionState;
  state: SessionState;
  /** What has changed it, where that was done here. */
  asked: Asked | undefined;
  /** When it was, in milliseconds of the wall clock. */
  now: number;
  /** Who was here then: whoever has come in since knows it. */
  pages: readonly Page[];
  /** What consoles are told now: all that is new, as a beat begins; what their facilitator asked for; or nothing yet. */
  toConsoles: 'all' | 'asked' | 'nothing';
  /** What has changed for those to whom that was told. */
  changes: Map<Listener, Changes | undefined>;
}

/** Something to tell to the pages that it reaches. */
interface Piece<What> {
  what: What;
  reaches(page: Page): boolean;
}

/** Whether those who listen are told now. */
export function isTold(telling: Telling, listener: Listener): boolean {
  const { toConsoles } = telling;
  if (toConsoles === 'all' || !isAbove(listener.audience)) return true;
  return toConsoles === 'asked' && isTouchedBy(telling, listener);
}

/** Whether there may be something new in it for those who listen. */
export const isTouchedBy = ({ before, state }: Telling, { audience }: Listener): boolean =>
  !isUntouched(before, state, audience);

/** What has changed for those who listen since they were told the last time, worked out once for all of them. */
export function changesFor(telling: Telling, listener: Listener): Changes | undefined {
  const { before, state, changes } = telling;
  const { audience, toldIn = before } = listener;
  // Most are untouched by most of what happens, and that is cheap to see.
  if (isUntouched(toldIn, state, audience)) return undefined;
  if (!changes.has(listener)) changes.set(listener, changedFor(toldIn, state, audience));
  return changes.get(listener);
}

/** Those who go by another name than before, or by none, for whoever has heard them by the old one. */
export function renamedIn({ before, state }: Telling): Piece<NewNames>[] {
  if (before.people === state.people) return [];
  const ids = Object.keys(before.people).filter((id) => before.people[id]?.name !== state.people[id]?.name);
  return ids.map((id) => {
    const theirs = saidBy(before, id);
    return {
      what: { [id]: state.people[id]?.name ?? null },
      reaches: (page) => theirs.some((said) => isHeard(before, readerOf(page.data.holder), said)),
    };
  });
}

/** What was said. */
export function saidIn({ before, state }: Telling): Piece<HeardPart>[] {
  if (state.said === before.said) return [];
  return state.said.slice(before.said.length).map((said) => ({
    what: heardPart(state, said),
    reaches: (page) => isHeard(state, readerOf(page.data.holder), said),
  }));
}

/** Whether a page is one of whoever asked for it. */
export function isAsking({ asked }: Telling, { data: { holder } }: Page): boolean {
  const wish = asked?.wish;
  return wish?.who === 'person'
    ? holder.role === 'person' && holder.person === wish.person
    : holder.role === wish?.who;
}

/** Whether words were taken back: what was said only ever grows otherwise. */
export const hasForgotten = ({ before, state: { said } }: Telling): boolean =>
  before.said !== said && before.said.some((one, at) => one !== said[at]);

/** The pages that are told other things than before, because of where they sit. */
export function movedIn({ before, state }: Telling, pages: readonly Page[]): Page[] {
  if (state.people === before.people && sameGroups(before, state)) return [];
  return pages.filter(({ data }) => hasMoved(before, state, readerOf(data.holder)));
}

/** Groups are added, and never taken away. */
const sameGroups = (before: SessionState, { groups }: SessionState): boolean =>
  before.groups === groups || Object.keys(before.groups).length === Object.keys(groups).length;

function hasMoved(before: SessionState, state: SessionState, reader: Reader): boolean {
  if (staysWith(before, state, reader)) return false;
  const [were, are] = [audiencesOf(before, reader), audiencesOf(state, reader)];
  return are.length === 0 || are.map(audienceKey).join() !== were.map(audienceKey).join();
}

/** What somebody has said, once in each channel: whoever has heard one word there has heard who says it. */
const saidBy = ({ said }: SessionState, id: string): Said[] => [
  ...new Map(said.filter(({ by }) => by === id).map((one) => [channelKey(one.channel), one])).values(),
];
