import type { Scenario } from '../scenario/schema.ts';
import { firstChance } from './chance.ts';
import type { Offer } from './journal.ts';
import type { Settings } from './machine.ts';
import { plain } from './offer.ts';
import { isCounted, roundsOf, seatsOf } from './place.ts';
import { calm } from './rupture.ts';
import type { ClauseState, State } from './state.ts';

/** The state before the first event: everyone is reading the brief. */
export function firstState(scenario: Scenario, { cut, seed, parties = [], from }: Settings): State {
  const seats = seatsOf(scenario);
  const meters: Record<string, number> = {};
  for (const [id, meter] of Object.entries(scenario.meters))
    if (isCounted(scenario, id, { parties })) meters[id] = meter.initial;
  for (const seat of seats) {
    for (const [id, bloc] of Object.entries(scenario.delegations[seat]?.blocs ?? {}))
      meters[`${seat}.${id}`] = bloc.mood;
  }
  const { rupture = calm, ...chosen } = from?.meters ?? {};
  Object.assign(meters, chosen);
  const tracks: Record<string, string> = {};
  for (const [id, track] of Object.entries(scenario.tracks)) tracks[id] = track.initial;
  Object.assign(tracks, from?.tracks);
  const table: Record<string, ClauseState> = {};
  for (const [id, clause] of Object.entries(scenario.clauses)) {
    const offers: Record<string, Offer> = {};
    for (const seat of seats) offers[seat] = plain(clause.opening[seat] ?? '');
    table[id] = { offers, agreed: undefined, locked: false, first: offers };
  }
  return {
    cut,
    parties,
    round: from ? roundsOf(scenario, cut).indexOf(from.round) : 0,
    step: 0,
    phase: 'briefing',
    chance: firstChance(seed),
    agenda: [],
    meters,
    outside: meters,
    tracks,
    table,
    ledger: [],
    rupture,
    ruptureBy: {},
    lastMover: undefined,
    matters: [],
    sealed: {},
    mustHaves: {},
    done: {},
    happened: {},
    lastHeadline: undefined,
    outcome: undefined,
    blame: undefined,
    ending: undefined,
    chronicle: [],
  };
}
