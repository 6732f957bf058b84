import { mostEdits } from '../crisis/asked.ts';
import { editRefusal } from '../crisis/edit-refusal.ts';
import type { Edit, Offer } from '../crisis/journal.ts';
import { sameOffer } from '../crisis/offer.ts';
import { otherOf, placeOf, roundsOf } from '../crisis/place.ts';
import type { State } from '../crisis/state.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Ahead, aheadOf, withClause } from './ahead.ts';
import { offersOf } from './options.ts';
import { prospectOf } from './prospect.ts';

/** An edit, and why: it gains, it pays a price as time runs out, it keeps what was won, or it asks for more. */
export interface EditChoice {
  edit: Edit;
  why: 'gains' | 'concedes' | 'keeps' | 'asks' | 'withdraws';
  /** Points by which it beats leaving the clause alone, with the other side's gain counted as far as time presses. */
  score: number;
}

interface Gain {
  offer: Offer;
  mine: number;
  theirs: number;
}

/** Points below which an agreed clause is thought worth reopening. */
const regret = -4;

/** How much of the other side's gain counts as one's own: little at first, more as the deadline nears; the bold wait. */
function urgency(scenario: Scenario, state: State, seat: string): number {
  const rounds = roundsOf(scenario, state.cut).length;
  const boldness = scenario.delegations[seat]?.character.boldness ?? 50;
  const elapsed = (state.round + 1) / rounds;
  return elapsed ** (0.5 + boldness / 50);
}

function gainsOf(ahead: Ahead, offers: readonly Offer[], clause: string): Gain[] {
  const open = prospectOf(ahead, withClause(ahead, clause, undefined));
  return offers.map((offer) => {
    const { mine, theirs } = prospectOf(ahead, withClause(ahead, clause, offer));
    return { offer, mine: mine - open.mine, theirs: theirs - open.theirs };
  });
}

/** The best thing to do with one clause, or undefined when leaving it alone is best. */
function forClause(ahead: Ahead, state: State, clause: string, press: number): EditChoice | undefined {
  const { scenario, seat } = ahead;
  const stands = state.table[clause];
  if (!stands || stands.locked) return undefined;
  const may = (edit: Edit): boolean => editRefusal(scenario, state, seat, edit) === undefined;
  const gains = gainsOf(ahead, offersOf(scenario, state, seat, clause), clause);
  const gainOf = (offer: Offer | undefined) => offer && gains.find((gain) => sameOffer(gain.offer, offer));
  if (stands.agreed) {
    const mine = gainOf(stands.agreed)?.mine ?? 0;
    const lock: Edit = { kind: 'lock', clause };
    if (mine > 0 && may(lock)) return { edit: lock, why: 'keeps', score: mine };
    const bracket: Edit = { kind: 'bracket', clause };
    return mine < regret && may(bracket) ? { edit: bracket, why: 'withdraws', score: -mine } : undefined;
  }
  const most = Math.max(0, ...gains.map(({ mine }) => mine));
  const choices: EditChoice[] = [];
  const accept: Edit = { kind: 'accept', clause };
  const offered = gainOf(stands.offers[otherOf(scenario, seat)]);
  // An offer is taken once it gives what is still hoped for at this hour.
  if (offered && may(accept) && offered.mine >= most * (1 - press) - 3 * press) {
    choices.push({
      edit: accept,
      why: offered.mine >= 0 ? 'gains' : 'concedes',
      score: offered.mine + 2 + 3 * press,
    });
  }
  for (const { offer, mine, theirs } of gains) {
    const edit: Edit = { kind: 'propose', clause, offer };
    if (!may(edit)) continue;
    const score = mine + press * theirs;
    choices.push({ edit, why: theirs > mine ? 'concedes' : 'asks', score });
  }
  const best = choices.reduce<EditChoice | undefined>(
    (top, one) => (!top || one.score > top.score ? one : top),
    undefined,
  );
  const own = gainOf(stands.offers[seat]);
  const standing = own ? own.mine + press * own.theirs : 0;
  return best && best.score > standing + 0.5 ? best : undefined;
}

/** What a delegation does to the text in the present step, best first, no more edits than the step allows. */
export function chooseEdits(scenario: Scenario, state: State, seat: string): EditChoice[] {
  const most = mostEdits(scenario, placeOf(scenario, state).kind);
  const press = urgency(scenario, state, seat);
  const ahead = aheadOf(scenario, state, seat);
  return Object.keys(scenario.clauses)
    .flatMap((clause) => forClause(ahead, state, clause, press) ?? [])
    .sort((one, two) => two.score - one.score)
    .slice(0, most);
}
