import { type Game, rewind } from '../../src/crisis/game.ts';
import type { State } from '../../src/crisis/state.ts';
import { historyPlayer } from '../../src/lab/history-player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { linkTo } from '../../src/play/saves/link.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { sessionOf } from '../../src/play/session.ts';
import { load } from '../load.ts';

const { scenario, history } = load('scenarios/gsomia-2019');
if (!history) throw new Error('the scenario has a history');
const real = historyPlayer(history);
const states: State[] = [];
const game: Game = playOut(scenario, {
  cut: 'full',
  seed: history.seed,
  players: { seoul: real, tokyo: real },
  watch: ({ state }) => states.push(state),
});

const who = {
  id: 'real',
  mode: { kind: 'computer', seat: 'seoul', level: 1 },
  countdown: 'off',
  masked: false,
} as const;

/** The hash that opens what really happened, up to the first event after which this is so. */
function hashWhere(is: (state: State) => boolean): string {
  const session = sessionOf(who, rewind(game, states.findIndex(is) + 1));
  return linkTo('', saveOf(session, { id: 'real', name: 'Real', time: 1, auto: false }));
}

const lastRound = Math.max(...states.map(({ round }) => round));

/** Hashes of the game's link at moments worth looking at. */
export const moments = {
  /** A new round lies open: the eighth, so that there is something to read. */
  midway: hashWhere(({ phase, round }) => phase === 'deliberation' && round === 8),
  resolution: hashWhere(({ phase, round }) => phase === 'resolution' && round === 8),
  /** The last step of all: sign, speak apart, or let it lapse. */
  decision: hashWhere(
    ({ phase, round, step }) => phase === 'deliberation' && round === lastRound && step === 2,
  ),
  epilogue: hashWhere(({ phase }) => phase === 'epilogue'),
  debrief: hashWhere(({ phase }) => phase === 'debrief'),
};
