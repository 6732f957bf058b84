import type { JournalEvent } from '../../src/crisis/journal.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { openSession, rivalToAct, type Session, seatToAct, take, timeOut } from '../../src/play/session.ts';
import type { Level } from '../../src/rival/levels.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import { rivalAnswer, rivalSeed } from '../../src/rival/rival-answer.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { viewOf } from '../../src/screens/view-of.ts';

interface Settings {
  /** The reader's seat, played at random; the computer has the other. */
  seat: string;
  level: Level;
  cut: string;
  seed: number;
  /** Third parties that the computer plays. */
  parties?: readonly string[];
  /** Whether the computer is asked before the reader has sealed, as it is unless the page is loaded again. */
  asksFirst?: (session: Session) => boolean;
  /** Whether the computer gives no answer in a step: its standing instruction acts. */
  fails?: (session: Session) => boolean;
}

/** The computer's next event, asked as the page asks. */
export function rivalEvent(session: Session, seat: string, level: Level): JournalEvent {
  const { game } = session;
  const seed = rivalSeed(game.journal.seed, game.journal.events.length);
  return rivalAnswer({ scenario: game.scenario, view: viewOf(game, seat), level, seed });
}

/** A game against the computer, played to its debrief. */
export function playedGame(
  scenario: Scenario,
  { seat, level, cut, seed, parties = [], asksFirst = () => true, fails = () => false }: Settings,
): Session {
  const luck = luckFrom(seed);
  let session = openSession(scenario, {
    id: 'played',
    mode: { kind: 'computer', seat, level },
    countdown: 'off',
    cut,
    seed,
    parties,
  });
  const ours = (own: string): JournalEvent => {
    const view = viewOf(session.game, own);
    return view.phase === 'briefing'
      ? { type: 'choose', seat: own, mustHave: randomPlayer.choose(scenario, view, luck) }
      : { type: 'seal', seat: own, orders: randomPlayer.decide(scenario, view, luck) };
  };
  while (session.game.state.phase !== 'debrief') {
    const [rival, own] = [rivalToAct(session), seatToAct(session)];
    const first = rival !== undefined && (own === undefined || asksFirst(session));
    if (first && session.game.state.phase === 'deliberation' && fails(session)) {
      session = timeOut(session, rival);
      continue;
    }
    const event = first ? rivalEvent(session, rival, level) : own ? ours(own) : { type: 'advance' as const };
    const taken = take(session, event);
    if (!taken.ok) throw new Error(`${JSON.stringify(event)} refused: ${JSON.stringify(taken.refusal)}`);
    session = taken.session;
  }
  return session;
}
