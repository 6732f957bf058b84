import { type Game, openGame, play, rewind } from '../crisis/game.ts';
import type { JournalEvent, Orders } from '../crisis/journal.ts';
import { actorsOf, seatsOf } from '../crisis/place.ts';
import { askedNow } from '../crisis/plan.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { Start } from '../crisis/start.ts';
import { type Level, usualLevel } from '../rival/levels.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { CountdownMode } from '../screens/countdown.ts';
import { changed, type Draft, emptyDraft, undone } from '../screens/draft.ts';
import type { Origin } from '../screens/saves/origin.ts';
import type { ScreenName } from './page-props.ts';

/** Against the computer as `seat`, or two people who hand one device to each other. */
export type Mode = { kind: 'computer'; seat: string; level: Level } | { kind: 'shared' };

/** A game and who sits before it. An immutable value; nothing here knows a page or a clock. */
export interface Session {
  /** Names the session's autosave. */
  id: string;
  mode: Mode;
  countdown: CountdownMode;
  /** Played under invented names until the debrief, where the scenario has a mask. */
  masked: boolean;
  /** The draft that its scenario is of; absent for one that is shipped. */
  origin?: Origin | undefined;
  game: Game;
  /** Seats whose time ran out in this step: their standing instruction acts when it closes. */
  timedOut: readonly string[];
  /** Shared mode: the seat whose person has said that the screen is theirs. */
  confirmed: string | undefined;
  drafts: Readonly<Record<string, Draft>>;
}

/** What a new game is opened with. */
export interface NewSession {
  id: string;
  mode: Mode;
  countdown: CountdownMode;
  cut: string;
  /** Whole number from 0 to 2^32 - 1. */
  seed: number;
  /** Whether it is played under invented names; not when unsaid. */
  masked?: boolean;
  origin?: Origin;
  /** Where it begins; with the calendar when unsaid. */
  from?: Start | undefined;
  /** Third parties that the computer plays in a seat of their own; none when unsaid. */
  parties?: readonly string[];
}

export type Taken = { ok: true; session: Session } | { ok: false; refusal: Refusal };

/** Opens a new game at its briefing. */
export function openSession(scenario: Scenario, choice: NewSession): Session {
  const { id, mode, countdown, cut, seed, masked = false, origin, parties = [], from } = choice;
  const who = { id, mode, countdown, masked, ...(origin && { origin }) };
  return sessionOf(who, openGame(scenario, { cut, seed, parties, from }));
}

/** A session at the start of whatever step its game is in. */
export function sessionOf(
  who: Pick<Session, 'id' | 'mode' | 'countdown' | 'masked' | 'origin'>,
  game: Game,
): Session {
  return { ...who, game, timedOut: [], confirmed: undefined, drafts: {} };
}

/** Plays one event, and closes the step when that was the last seat it waited for. */
export function take(session: Session, event: JournalEvent): Taken {
  const played = play(session.game, event);
  if (!played.ok) return played;
  return { ok: true, session: closeWhenDone(after(session, event, played.game)) };
}

/** The seat's time is over: its standing instruction will act. Closes the step when nobody else is waited for. */
export function timeOut(session: Session, seat: string): Session {
  if (session.game.state.phase !== 'deliberation' || !owes(session, seat)) return session;
  return closeWhenDone({ ...session, timedOut: [...session.timedOut, seat], confirmed: undefined });
}

/** The seats that the game waits for: both delegations, and in a deliberation third parties that have a seat. */
const awaited = ({ game: { scenario, state } }: Session): string[] =>
  state.phase === 'deliberation' ? askedNow(scenario, state) : seatsOf(scenario);

/** Whether this seat still owes the game something: a must-have in the briefing, orders in a step. */
function owes(session: Session, seat: string): boolean {
  const { state } = session.game;
  if (!awaited(session).includes(seat)) return false;
  if (state.phase === 'briefing') return state.mustHaves[seat] === undefined;
  if (state.phase === 'deliberation') return !state.sealed[seat] && !session.timedOut.includes(seat);
  return false;
}

/** Seats that people hold, in the order in which they get the screen. */
function humanSeats(session: Session): string[] {
  return session.mode.kind === 'computer' ? [session.mode.seat] : seatsOf(session.game.scenario);
}

/** The seat whose person is to act now, or undefined when the game waits for none. */
export const seatToAct = (session: Session): string | undefined =>
  humanSeats(session).find((seat) => owes(session, seat));

/** The first seat of the computer's that owes the game something, or undefined. */
export function rivalToAct(session: Session): string | undefined {
  const humans = humanSeats(session);
  return awaited(session).find((seat) => !humans.includes(seat) && owes(session, seat));
}

/** Seats that the computer plays, in the order in which it is asked. */
export function computerSeats(session: Session): string[] {
  const humans = humanSeats(session);
  const { scenario, state } = session.game;
  return actorsOf(scenario, state).filter((seat) => !humans.includes(seat));
}

/** How hard the computer thinks: as chosen for the delegation across the table, the usual where a person sits there. */
export const levelOf = ({ mode }: Session): Level => (mode.kind === 'computer' ? mode.level : usualLevel);

/** Whose eyes the page is for, and whether two people look at it at once. */
export function audienceOf(session: Session): { seat: string; audience: 'seat' | 'both' } {
  const first = humanSeats(session)[0] ?? '';
  if (session.mode.kind === 'computer') return { seat: first, audience: 'seat' };
  const seat = seatToAct(session);
  return seat === undefined ? { seat: first, audience: 'both' } : { seat, audience: 'seat' };
}

/** The page the game is at. */
export function screenOf(session: Session): ScreenName {
  const { phase } = session.game.state;
  if (phase === 'resolution') return 'resolution';
  if (phase === 'epilogue') return 'ending';
  if (phase === 'debrief') return 'debrief';
  if (session.mode.kind === 'shared' && seatToAct(session) !== session.confirmed) return 'handover';
  return phase === 'briefing' ? 'brief' : 'room';
}

/** Shared mode: the next person says the screen is theirs. */
export const confirm = (session: Session): Session => ({ ...session, confirmed: seatToAct(session) });

/** The orders a seat is thinking over. */
export const draftOf = (session: Session, seat: string): Draft => session.drafts[seat] ?? emptyDraft;

/** Notes what a seat is thinking of; nothing of it is final before `seal`. */
export const withDraft = (session: Session, seat: string, orders: Orders): Session => ({
  ...session,
  drafts: { ...session.drafts, [seat]: changed(draftOf(session, seat), orders) },
});

/** Takes back the last change of a seat's draft, or undefined when there is nothing to take back. */
export function undoDraft(session: Session, seat: string): Session | undefined {
  const draft = undone(draftOf(session, seat));
  return draft && { ...session, drafts: { ...session.drafts, [seat]: draft } };
}

/** A new session that plays on from after the first `events` journal events of this one. */
export const branch = (session: Session, events: number, id: string): Session =>
  closeWhenDone(sessionOf({ ...session, id }, rewind(session.game, events)));

function after(session: Session, event: JournalEvent, game: Game): Session {
  if (event.type !== 'choose' && event.type !== 'seal') return sessionOf(session, game);
  const { [event.seat]: _, ...drafts } = session.drafts;
  const handsOver = event.seat === session.confirmed;
  return { ...session, game, drafts, confirmed: handsOver ? undefined : session.confirmed };
}

function closeWhenDone(session: Session): Session {
  const { state } = session.game;
  if (state.phase !== 'deliberation') return session;
  if (awaited(session).some((seat) => owes(session, seat))) return session;
  const closed = play(session.game, { type: 'closeRound' });
  return closed.ok ? sessionOf(session, closed.game) : session;
}
