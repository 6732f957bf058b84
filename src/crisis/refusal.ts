import type { Scenario } from '../scenario/schema.ts';
import { askedIn, mostEdits } from './asked.ts';
import { editRefusal } from './edit-refusal.ts';
import type { Interruption, JournalEvent, Orders } from './journal.ts';
import { moveRefusal } from './move-refusal.ts';
import { own } from './own.ts';
import { actorsOf, isBloc, isParty, placeOf } from './place.ts';
import { rangeOf } from './range.ts';
import type { Refusal } from './refusal-type.ts';
import type { State } from './state.ts';
import { agreedCount } from './text-of.ts';

function actRefusal(
  scenario: Scenario,
  state: State,
  seat: string,
  orders: Orders,
  channel: 'public' | 'quiet',
): Refusal | undefined {
  const id = orders[channel];
  if (id === undefined) return undefined;
  const { kind } = placeOf(scenario, state);
  if (!askedIn(kind).includes(channel)) return { code: 'notAskedNow', what: channel, step: kind };
  const move = own(scenario.moves, id);
  if (move && move.channel !== channel) return { code: 'wrongChannel', move: id, channel: move.channel };
  return moveRefusal(scenario, state, seat, id);
}

/** Why two acts may not be sealed together: they spend more of a meter than there is. */
export function purseRefusal(scenario: Scenario, state: State, orders: Orders): Refusal | undefined {
  const quiet = scenario.moves[orders.quiet ?? ''];
  const open = scenario.moves[orders.public ?? ''];
  if (!quiet || !open) return undefined;
  for (const [meter, cost] of Object.entries(quiet.costs)) {
    const needs = cost + (open.costs[meter] ?? 0);
    const has = (state.meters[meter] ?? 0) - rangeOf(scenario, meter).min;
    if (has < needs) return { code: 'cannotAffordBoth', meter, needs, has };
  }
  return undefined;
}

function editsRefusal(scenario: Scenario, state: State, seat: string, orders: Orders): Refusal | undefined {
  const edits = orders.edits ?? [];
  if (edits.length === 0) return undefined;
  const { kind } = placeOf(scenario, state);
  if (!askedIn(kind).includes('edits')) return { code: 'notAskedNow', what: 'edits', step: kind };
  const most = mostEdits(scenario, kind);
  if (edits.length > most) return { code: 'tooManyEdits', most, has: edits.length };
  const seen = new Set<string>();
  for (const edit of edits) {
    if (seen.has(edit.clause)) return { code: 'clauseTwice', clause: edit.clause };
    seen.add(edit.clause);
    const refusal = editRefusal(scenario, state, seat, edit);
    if (refusal) return refusal;
  }
  return undefined;
}

/** Why the final decision may not be this one, or undefined when it may. */
export function decisionRefusal(
  scenario: Scenario,
  state: State,
  decision: Orders['decision'],
): Refusal | undefined {
  const { kind } = placeOf(scenario, state);
  if (!askedIn(kind).includes('decision')) {
    return decision === undefined ? undefined : { code: 'notAskedNow', what: 'decision', step: kind };
  }
  if (decision === undefined) return { code: 'decisionMissing' };
  const [needs, has] = [scenario.rules.clausesToSign, agreedCount(state)];
  return decision === 'sign' && has < needs ? { code: 'tooFewClausesToSign', needs, has } : undefined;
}

/** Why a third party may not seal what only delegations are asked for: anything outside a deliberation, edits, a decision. */
function partyRefusal(scenario: Scenario, state: State, orders: Orders): Refusal | undefined {
  const { kind: step } = placeOf(scenario, state);
  if (step !== 'deliberation') return { code: 'notAskedNow', what: askedIn(step)[0] ?? 'public', step };
  if (orders.decision !== undefined) return { code: 'notAskedNow', what: 'decision', step };
  return orders.edits?.length ? { code: 'notAskedNow', what: 'edits', step } : undefined;
}

/** Why a seat's orders may not be sealed, or undefined when they may. */
export function ordersRefusal(
  scenario: Scenario,
  state: State,
  seat: string,
  orders: Orders,
): Refusal | undefined {
  if (isParty(scenario, seat)) {
    const refusal = partyRefusal(scenario, state, orders);
    if (refusal) return refusal;
  }
  return (
    actRefusal(scenario, state, seat, orders, 'public') ??
    actRefusal(scenario, state, seat, orders, 'quiet') ??
    purseRefusal(scenario, state, orders) ??
    editsRefusal(scenario, state, seat, orders) ??
    decisionRefusal(scenario, state, orders.decision)
  );
}

/** Why the host may not let something happen now, or the press not have its headline. */
function interruptionRefusal(scenario: Scenario, state: State, event: Interruption): Refusal | undefined {
  if (event.type === 'inject') {
    const { happening } = event;
    const rules = own(scenario.happenings, happening);
    if (!rules) return { code: 'unknownHappening', happening };
    return rules.once && own(state.happened, happening) ? { code: 'alreadyHappened', happening } : undefined;
  }
  if (!isBloc(scenario, event.bloc)) return { code: 'unknownBloc', bloc: event.bloc };
  return state.lastHeadline === state.round ? { code: 'headlineSpent' } : undefined;
}

/** Why an event from outside may not be, or undefined when it may. The one place that says no. */
export function refusal(scenario: Scenario, state: State, event: JournalEvent): Refusal | undefined {
  const { phase } = state;
  switch (event.type) {
    case 'choose':
      if (!Object.hasOwn(scenario.delegations, event.seat)) return { code: 'unknownSeat', seat: event.seat };
      if (phase !== 'briefing') return { code: 'wrongPhase', phase };
      if (state.mustHaves[event.seat] !== undefined) return { code: 'alreadyChosen', seat: event.seat };
      if (!own(scenario.delegations[event.seat]?.mustHaves ?? {}, event.mustHave)) {
        return { code: 'unknownMustHave', mustHave: event.mustHave };
      }
      return undefined;
    case 'seal':
      if (!actorsOf(scenario, state).includes(event.seat)) return { code: 'unknownSeat', seat: event.seat };
      if (phase !== 'deliberation') return { code: 'wrongPhase', phase };
      if (state.sealed[event.seat]) return { code: 'alreadySealed', seat: event.seat };
      return ordersRefusal(scenario, state, event.seat, event.orders);
    case 'closeRound':
      return phase === 'deliberation' ? undefined : { code: 'wrongPhase', phase };
    case 'inject':
    case 'headline':
      if (phase !== 'deliberation') return { code: 'wrongPhase', phase };
      return interruptionRefusal(scenario, state, event);
    case 'advance':
      return phase === 'resolution' || phase === 'epilogue' ? undefined : { code: 'wrongPhase', phase };
  }
}
