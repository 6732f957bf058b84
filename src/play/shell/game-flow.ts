import type { JournalEvent, Orders } from '../../crisis/journal.ts';
import { placeOf } from '../../crisis/place.ts';
import type { Refusal } from '../../crisis/refusal-type.ts';
import { type RivalQuestion, rivalSeed } from '../../rival/rival-answer.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Countdown } from '../../screens/countdown.ts';
import type { Speaker } from '../../screens/notices/speaker.ts';
import { stepSeconds } from '../../screens/step-seconds.ts';
import { viewOf } from '../../screens/view-of.ts';
import type { Store } from '../../web/store.ts';
import {
  branch,
  confirm,
  levelOf,
  type Mode,
  rivalToAct,
  type Session,
  screenOf,
  seatToAct,
  take,
  timeOut,
  undoDraft,
  withDraft,
} from '../session.ts';
import type { ShellState } from './shell-state.ts';

/** Seconds left at which screen readers are told, once. */
const lowTime = 20;

/** What the flow of a game needs from the page. */
export interface FlowParts {
  store: Store<ShellState>;
  speaker: Speaker;
  countdown: Countdown;
  /** Asks one of the computer's seats for its next event. */
  ask(question: RivalQuestion): Promise<JournalEvent>;
  /** Keeps the session after a step. */
  keep(session: Session): void;
  /** Whether the reader cannot see the page just now. */
  away(): boolean;
  newId(): string;
}

/** Carries a game from event to event: asks the rival, runs the clock, keeps the game, turns the pages. */
export class GameFlow {
  #parts: FlowParts;
  /** The turn the clock was started for. */
  #timed = '';
  /** The question the rival is thinking about. */
  #asked = '';

  constructor(parts: FlowParts) {
    this.#parts = parts;
    parts.countdown.subscribe(({ left, over }) => {
      if (left !== lowTime || over) return;
      parts.speaker.announce(parts.store.value.t('countdown.low', { count: lowTime }));
    });
  }

  /** Opens a session and goes to its page. `keep: false` leaves it unsaved until its next step. */
  enter(bundle: ScenarioBundle, session: Session, { keep = true } = {}): void {
    this.#timed = '';
    this.#asked = '';
    this.#parts.countdown.stop();
    this.#parts.store.set({ bundle, rivalThinks: false, notices: [] });
    this.#goOn(session, keep);
  }

  /** Leaves the game for a page outside it: a gentle clock stands still meanwhile, a strict one runs on. */
  leave(): void {
    this.#parts.countdown.pause();
  }

  /** Goes back to the page the open game is at. */
  comeBack(): void {
    const { session } = this.#parts.store.value;
    if (!session) return;
    this.#goOn(session, false);
    this.#parts.countdown.resume();
  }

  /** Plays one event of a person, or says why not. */
  dispatch(event: JournalEvent): Refusal | undefined {
    const { session } = this.#parts.store.value;
    if (!session) return { code: 'wrongPhase', phase: 'briefing' };
    const taken = take(session, event);
    if (!taken.ok) return taken.refusal;
    this.#goOn(taken.session, true);
    return undefined;
  }

  /** Shared mode: the next person has the device. */
  confirm(): void {
    const { session } = this.#parts.store.value;
    if (session) this.#goOn(confirm(session), false);
  }

  setDraft(seat: string, orders: Orders): void {
    const { session } = this.#parts.store.value;
    if (session) this.#redraft(withDraft(session, seat, orders));
  }

  undoDraft(seat: string): void {
    const { session } = this.#parts.store.value;
    const before = session && undoDraft(session, seat);
    if (before) this.#redraft(before);
  }

  /** A draft is kept like a step: a reload must not cost what was chosen. */
  #redraft(session: Session): void {
    this.#parts.store.set({ session });
    this.#parts.keep(session);
  }

  /** Plays on from an earlier point as a new session, in another seat if wished; the old one stays saved. */
  playOnFrom(events: number, mode?: Mode): void {
    const { session, bundle } = this.#parts.store.value;
    if (!session || !bundle) return;
    this.enter(bundle, branch({ ...session, mode: mode ?? session.mode }, events, this.#parts.newId()));
  }

  #goOn(session: Session, keep: boolean, turnPage = true): void {
    const { store } = this.#parts;
    store.set(turnPage ? { session, screen: screenOf(session) } : { session });
    if (keep) this.#parts.keep(session);
    this.#runClock(session);
    void this.#askRival(session);
  }

  /** Starts the clock when a person's turn begins; a turn that goes on keeps its clock. */
  #runClock(session: Session): void {
    const { countdown } = this.#parts;
    const seat = seatToAct(session);
    const { scenario, state } = session.game;
    if (screenOf(session) !== 'room' || !seat) {
      this.#timed = '';
      countdown.stop();
      return;
    }
    const turn = `${session.id}/${state.round}.${state.step}/${seat}`;
    if (turn === this.#timed) return;
    this.#timed = turn;
    const seconds = stepSeconds[placeOf(scenario, state).kind];
    countdown.start(session.countdown, seconds, () => this.#timeIsOver(seat));
  }

  #timeIsOver(seat: string): void {
    const { store, speaker, away } = this.#parts;
    const { session, t } = store.value;
    if (!session) return;
    if (session.countdown === 'gentle') {
      speaker.announce(t('countdown.overGentle'));
      return;
    }
    const over = timeOut(session, seat);
    if (over === session) return;
    this.#goOn(over, true, this.#inGame());
    speaker.notice(t(away() ? 'countdown.overAway' : 'countdown.overStrict'));
  }

  async #askRival(session: Session): Promise<void> {
    const { store } = this.#parts;
    const seat = rivalToAct(session);
    if (seat === undefined) {
      store.set({ rivalThinks: false });
      return;
    }
    const { scenario, state, journal } = session.game;
    const question = `${session.id}/${state.phase}/${state.round}.${state.step}/${seat}`;
    if (question === this.#asked) return;
    this.#asked = question;
    store.set({ rivalThinks: true });
    const view = viewOf(session.game, seat);
    const level = levelOf(session);
    const seed = rivalSeed(journal.seed, journal.events.length);
    const event = await this.#parts.ask({ scenario, view, level, seed }).catch(() => undefined);
    // The reader may have gone to another game meanwhile.
    const now = store.value.session;
    if (this.#asked !== question || !now || now.id !== session.id || rivalToAct(now) !== seat) return;
    store.set({ rivalThinks: false });
    const taken = event && take(now, event);
    if (!taken?.ok) this.#parts.speaker.notice(store.value.t('message.rivalFailed'));
    this.#goOn(taken?.ok ? taken.session : withoutAnswer(now, seat), true, this.#inGame());
  }

  /** Whether a page of the game is shown, and not the title or the choice of a new one. */
  #inGame(): boolean {
    const { screen } = this.#parts.store.value;
    return screen !== 'title' && screen !== 'choice';
  }
}

/** What becomes of a step when the rival gives no usable answer: its standing instruction, or its first must-have. */
function withoutAnswer(session: Session, seat: string): Session {
  const mustHave = Object.keys(session.game.scenario.delegations[seat]?.mustHaves ?? {})[0] ?? '';
  const taken = take(session, { type: 'choose', seat, mustHave });
  return taken.ok ? taken.session : timeOut(session, seat);
}
