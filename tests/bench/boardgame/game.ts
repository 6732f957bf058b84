import { createRequire } from 'node:module';
import type { Game, Move } from 'boardgame.io';
import { advance, choose, closeRound, open } from '../by-hand/play.ts';
import { copyOf, type Sealed, type State } from '../by-hand/state.ts';

// The very copy that boardgame.io requires: the one for `import` would not know its drafts.
const { original } = createRequire(import.meta.url)('immer') as typeof import('immer');

/** What is done from outside, as the arguments of a move. */
interface Acts {
  choose: [side: number, mustHave: number];
  seal: [side: number, orders: Sealed];
  closeRound: [];
  advance: [];
}
export type Act = keyof Acts;

/** How each act changes a game. */
const acts: { [A in Act]: (s: State, ...args: Acts[A]) => void } = {
  choose,
  seal(s, side, orders) {
    s.orders[side] = orders;
  },
  closeRound,
  advance,
};

/** How moves treat `G`: they change the draft that boardgame.io hands them, or a copy of their own that they return. */
export type Style = 'draft' | 'copy';

const moveOf = (act: Act, style: Style): Move<State> => {
  const change = acts[act] as (s: State, ...args: unknown[]) => void;
  if (style === 'draft') return ({ G }, ...args) => change(G, ...args);
  return ({ G }, ...args) => {
    // Through the draft, every number that is copied would be asked for on its own.
    const s = copyOf(original(G) as State);
    change(s, ...args);
    return s;
  };
};

/** The game of gsomia-2019, with the rules of the loop by hand, as boardgame.io plays it. */
export const gsomiaGame = (seed: number, style: Style): Game<State> => ({
  name: 'gsomia-2019',
  setup: () => open(seed),
  moves: Object.fromEntries((Object.keys(acts) as Act[]).map((act) => [act, moveOf(act, style)])),
  disableUndo: true,
});
