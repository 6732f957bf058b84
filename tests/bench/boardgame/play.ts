import { Client } from 'boardgame.io/client';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import { sealAgain } from '../by-hand/game.ts';
import { phase } from '../by-hand/names.ts';
import { randomMustHave, randomOrders } from '../by-hand/random.ts';
import { type State, unsealed } from '../by-hand/state.ts';
import { lucks, type Recording } from '../recording.ts';
import { type Act, gsomiaGame, type Style } from './game.ts';

/** A game under way: what it holds, and how something is done in it. */
interface Table {
  state(): State;
  act(act: Act, ...args: unknown[]): void;
}

/** A client on its own, as boardgame.io's local games are played. */
function clientTable(seed: number, style: Style): Table {
  const client = Client({ game: gsomiaGame(seed, style), numPlayers: 2, debug: false });
  client.start();
  return {
    state: () => (client.getState() as { G: State }).G,
    act: (act, ...args) => void client.moves[act]?.(...args),
  };
}

/** The reducer below the client, without its store. */
function reducerTable(seed: number, style: Style): Table {
  const game = gsomiaGame(seed, style);
  const reducer = CreateGameReducer({ game });
  let state = InitializeGame({ game, numPlayers: 2 });
  return {
    state: () => state.G,
    act(type, ...args) {
      state = reducer(state, { type: 'MAKE_MOVE', payload: { type, args, playerID: '0' } } as never) as never;
    },
  };
}

export const tables = { client: clientTable, reducer: reducerTable };
export type Kind = keyof typeof tables;

/** Plays a recorded game: the rules alone. */
export function againOnBoard(
  seed: number,
  kind: Kind,
  style: Style,
  { mustHaves, orders }: Recording,
): State {
  const { state, act } = tables[kind](seed, style);
  act('choose', 0, mustHaves[0] + 1);
  act('choose', 1, mustHaves[1] + 1);
  let next = 0;
  while (state().phase !== phase.debrief) {
    if (state().phase === phase.deliberation) {
      const row = orders[next] as Int32Array;
      next += 1;
      for (const side of [0, 1]) {
        const sealed = unsealed();
        sealAgain(sealed, row, (side * row.length) / 2);
        act('seal', side, sealed);
      }
      act('closeRound');
    } else act('advance');
  }
  return state();
}

/** Plays a whole game between random players. */
export function randomGameOnBoard(seed: number, kind: Kind, style: Style): State {
  const luck = lucks(seed);
  const { state, act } = tables[kind](seed, style);
  act('choose', 0, randomMustHave(luck[0]));
  act('choose', 1, randomMustHave(luck[1]));
  while (state().phase !== phase.debrief) {
    if (state().phase === phase.deliberation) {
      // The player writes its orders into the game it is shown: one that shares all but them.
      const seen = { ...state(), orders: [unsealed(), unsealed()] };
      randomOrders(seen, 0, luck[0]);
      randomOrders(seen, 1, luck[1]);
      act('seal', 0, seen.orders[0]);
      act('seal', 1, seen.orders[1]);
      act('closeRound');
    } else act('advance');
  }
  return state();
}
