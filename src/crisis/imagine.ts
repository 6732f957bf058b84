import { firstChance } from './chance.ts';
import type { State } from './state.ts';
import type { Known } from './view-type.ts';

/**
 * The game as one seat believes it to be: what it may know as it is, the other side as rumoured, nothing sealed.
 * Screens ask the rules of it what is legal; a rival looks ahead in it.
 * @param seed chance as imagined; the real one is not to be known
 */
export function imagine(view: Known, seed = 0): State {
  const meters = { ...view.rumours, ...view.meters };
  const { seat, phase, cut, round, step, rupture, tracks, table, ledger, matters, done, happened } = view;
  return {
    cut,
    parties: view.parties,
    round,
    step,
    phase,
    chance: firstChance(seed),
    agenda: [],
    meters,
    outside: meters,
    tracks,
    table: Object.fromEntries(
      Object.entries(table).map(([id, { offers, agreed, locked, first }]) => [
        id,
        { offers, agreed, locked, first },
      ]),
    ),
    ledger,
    rupture,
    ruptureBy: view.ruptureBy,
    lastMover: view.lastMover,
    matters,
    sealed: view.sealed ? { [seat]: view.sealed } : {},
    mustHaves: view.mustHave === undefined ? {} : { [seat]: view.mustHave },
    done,
    happened,
    lastHeadline: view.lastHeadline,
    outcome: view.outcome,
    blame: view.blame,
    ending: view.ending,
    chronicle: [],
  };
}
