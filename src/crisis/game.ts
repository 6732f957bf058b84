import { digestOf } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/schema.ts';
import { hashOf } from './hash.ts';
import type { Journal, JournalEvent } from './journal.ts';
import type { Settings } from './machine.ts';
import { own } from './own.ts';
import { isParty, seatedIn } from './place.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refusal-type.ts';
import { type StartProblem, startProblem } from './start.ts';
import type { State } from './state.ts';
import { firstStep, step } from './step.ts';
import { journalFormat, rulesVersion } from './versions.ts';

/** A game as a value: the journal is its record, the state what that record comes to. */
export interface Game {
  readonly scenario: Scenario;
  readonly journal: Journal;
  readonly state: State;
}

/** Why a journal does not play: `round` counts closed steps from 0, `event` the journal's events. */
export type ReplayProblem =
  | { code: 'otherScenario'; id: string; expected: string }
  | { code: 'otherDigest'; digest: string; expected: string }
  | { code: 'unknownCut'; cut: string }
  | { code: 'unknownParty'; party: string }
  | { code: 'unknownStart'; why: StartProblem }
  | { code: 'refused'; event: number; refusal: Refusal }
  | { code: 'differs'; step: number; round: string };

/**
 * Opens a game. Throws a RangeError on a cut or a third party that the scenario does not have, and on a start that
 * `startProblem` has something against.
 */
export function openGame(scenario: Scenario, settings: Settings): Game {
  const { from } = settings;
  const no = startProblem(scenario, settings);
  if (no) throw new RangeError(`a game cannot begin there: ${JSON.stringify(no)}`);
  const journal: Journal = {
    format: journalFormat,
    rules: rulesVersion,
    scenario: { id: scenario.id, digest: digestOf(scenario) },
    cut: settings.cut,
    seed: settings.seed >>> 0,
    parties: seatedIn(scenario, settings.parties ?? []),
    ...(from && { from }),
    events: [],
    hashes: [],
  };
  return { scenario, journal, state: firstStep(scenario, journal) };
}

/** Plays one event, or says why not; the given game is untouched either way. */
export function play(
  game: Game,
  event: JournalEvent,
): { ok: true; game: Game } | { ok: false; refusal: Refusal } {
  const no = refusal(game.scenario, game.state, event);
  if (no) return { ok: false, refusal: no };
  const state = step(game.scenario, game.state, event);
  const hashes = event.type === 'closeRound' ? [...game.journal.hashes, hashOf(state)] : game.journal.hashes;
  const journal = { ...game.journal, events: [...game.journal.events, event], hashes };
  return { ok: true, game: { ...game, journal, state } };
}

/**
 * Plays a journal from its first event. A journal of another scenario, another version of it, or one whose hashes
 * do not come out again is named as such, with the first step that differs.
 * @param lenient play on where the scenario's digest or a hash differs, as long as every event is legal
 */
export function replay(
  scenario: Scenario,
  journal: Journal,
  lenient = false,
): { ok: true; game: Game } | { ok: false; problem: ReplayProblem } {
  const no = (problem: ReplayProblem) => ({ ok: false as const, problem });
  if (journal.scenario.id !== scenario.id) {
    return no({ code: 'otherScenario', id: journal.scenario.id, expected: scenario.id });
  }
  const digest = digestOf(scenario);
  if (!lenient && journal.scenario.digest !== digest) {
    return no({ code: 'otherDigest', digest: journal.scenario.digest, expected: digest });
  }
  if (!own(scenario.calendar.cuts, journal.cut)) return no({ code: 'unknownCut', cut: journal.cut });
  const stranger = journal.parties.find((party) => !isParty(scenario, party));
  if (stranger !== undefined) return no({ code: 'unknownParty', party: stranger });
  const why = startProblem(scenario, journal);
  if (why) return no({ code: 'unknownStart', why });
  let game = openGame(scenario, journal);
  for (const [index, event] of journal.events.entries()) {
    const played = play(game, event);
    if (!played.ok) return no({ code: 'refused', event: index, refusal: played.refusal });
    game = played.game;
    const closed = game.journal.hashes.length - 1;
    if (!lenient && event.type === 'closeRound' && journal.hashes[closed] !== game.journal.hashes[closed]) {
      const round = scenario.calendar.cuts[journal.cut]?.rounds[game.state.round] ?? '';
      return no({ code: 'differs', step: closed, round });
    }
  }
  return { ok: true, game };
}

/** The game after its first so many events: undo and rewind are a shorter journal. */
export function rewind(game: Game, events: number): Game {
  let again = openGame(game.scenario, game.journal);
  for (const event of game.journal.events.slice(0, Math.max(0, events))) {
    const played = play(again, event);
    if (!played.ok) break;
    again = played.game;
  }
  return again;
}
