import type { Scenario } from '../../scenario/schema.ts';
import { applyEffects, note } from '../apply.ts';
import { draw } from '../chance.ts';
import { isParty, ownerOf } from '../place.ts';
import type { State } from '../state.ts';

/** The percent by which a quiet act leaks at a level of the rupture scale. */
export function leakChance(scenario: Scenario, rupture: number, chance: number): number {
  return Math.min(100, chance + (rupture <= 4 ? scenario.rules.leakAtFour : 0));
}

/** Spends a move's costs, applies its effects, enters its word in the ledger, and lets it leak if chance has it so. */
export function makeMove(scenario: Scenario, state: State, id: string, standing: boolean): State {
  const move = scenario.moves[id];
  if (!move) throw new RangeError(`no move "${id}"`);
  const seat = ownerOf(id);
  const quiet = move.channel === 'quiet';
  const roll = move.leak
    ? draw(state.chance, leakChance(scenario, state.rupture, move.leak.chance))
    : { happens: false, chance: state.chance };
  const spent = Object.entries(move.costs).map(([meter, by]) => ({ do: 'shift', meter, by: -by }) as const);
  const leaked = roll.happens ? (move.leak?.effects ?? []) : [];
  const open = !quiet || roll.happens;
  const applied = applyEffects(
    scenario,
    { ...state, chance: roll.chance },
    [...spent, ...move.effects, ...leaked],
    isParty(scenario, seat) ? { public: open } : { seat, public: open },
  );
  const done = { ...state.done, [id]: [...(state.done[id] ?? []), state.round] };
  const ledger = move.word
    ? [...state.ledger, { seat, move: id, kind: move.word.kind, round: state.round, state: 'open' as const }]
    : state.ledger;
  return note(
    { ...applied.state, done, ledger },
    { kind: 'move', move: id, seat, channel: move.channel, leaked: roll.happens, standing },
    applied.changes,
    open ? 'all' : seat,
  );
}
