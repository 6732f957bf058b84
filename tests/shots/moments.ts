import { type Game, rewind } from '../../src/crisis/game.ts';
import { roundAt } from '../../src/crisis/place.ts';
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

type Who = Parameters<typeof sessionOf>[0];

/** The hash that opens a game for whoever sits before it. */
export const hashOf = (opened: Game, by: Partial<Who> = {}): string =>
  linkTo(
    '',
    saveOf(sessionOf({ ...who, ...by }, opened), { id: 'real', name: 'Real', time: 1, auto: false }),
  );

/** The hash that opens what really happened, up to the first event after which this is so. */
const hashWhere = (is: (state: State) => boolean, by?: Partial<Who>): string =>
  hashOf(rewind(game, states.findIndex(is) + 1), by);

const lastRound = Math.max(...states.map(({ round }) => round));

/** A new round lies open: the eighth, so that there is something to read. */
const midway = ({ phase, round }: State) => phase === 'deliberation' && round === 8;
/** A day on which clauses can be locked. */
const locks = (state: State) => state.phase === 'deliberation' && roundAt(scenario, state).round.locks;
/** The night of the deadline at one of its three steps. */
const night = (at: number) => (state: State) =>
  state.phase === 'deliberation' && state.round === lastRound && state.step === at;

/** Hashes of the game's link at moments worth looking at. */
export const moments = {
  midway: hashWhere(midway),
  /** The same between two people at one device. */
  handover: hashWhere(midway, { mode: { kind: 'shared' } }),
  masked: hashWhere(midway, { masked: true }),
  locks: hashWhere(locks),
  resolution: hashWhere(({ phase, round }) => phase === 'resolution' && round === 8),
  /** The last step of all: sign, speak apart, or let it lapse. */
  decision: hashWhere(night(2)),
  /** The final text, and both homes reading it. */
  night: hashWhere(night(0)),
  homeReads: hashWhere(night(1)),
  epilogue: hashWhere(({ phase }) => phase === 'epilogue'),
  debrief: hashWhere(({ phase }) => phase === 'debrief'),
};
