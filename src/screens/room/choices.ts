import { isAddressedTo } from '../../crisis/addressed.ts';
import type { Orders } from '../../crisis/journal.ts';
import { standingOf } from '../../crisis/orders.ts';
import { ownerOf } from '../../crisis/place.ts';
import type { Refusal } from '../../crisis/refusal-type.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Move, Scenario, StepKind } from '../../scenario/schema.ts';

type MoveKind = Move['kind'];

/** One act that the seat could put on a channel. */
export interface Choice {
  id: string;
  move: Move;
  /** Why not now; undefined when it may be chosen. */
  refusal: Refusal | undefined;
  chosen: boolean;
  /** Open matters that it would answer. */
  matters: readonly string[];
  /** The act that fills in when nothing is chosen. */
  standing: boolean;
}

/** Acts of this seat on a channel in this step, in the scenario's order. Acts of other steps are left out. */
export function choicesOf(
  scenario: Scenario,
  view: View,
  draft: Orders,
  at: { channel: 'public' | 'quiet'; step: StepKind },
  refusals: Readonly<Record<string, Refusal | undefined>>,
): Choice[] {
  return Object.entries(scenario.moves)
    .filter(([id]) => ownerOf(id) === view.seat)
    .filter(([, move]) => move.channel === at.channel && move.steps.some((step) => step === at.step))
    .map(([id, move]) => ({
      id,
      move,
      refusal: refusals[id],
      chosen: draft[at.channel] === id,
      matters: answered(scenario, view, move),
      standing: standingOf(scenario, view.seat)?.[at.channel] === id,
    }));
}

/** Open matters addressed to this seat (or to both) that a move answers. */
function answered(scenario: Scenario, view: View, move: Move): string[] {
  return view.matters
    .map(({ matter }) => matter)
    .filter((matter) => move.answers.includes(matter) && isAddressedTo(scenario, matter, view.seat));
}

/** Choices that fit the filter: any open matter, or one by name; all when there is no filter. */
export function fitting(choices: readonly Choice[], matter: string | undefined): Choice[] {
  if (matter === undefined) return [...choices];
  return choices.filter((one) => (matter === 'any' ? one.matters.length > 0 : one.matters.includes(matter)));
}

const kinds: readonly MoveKind[] = [
  'outreach',
  'statement',
  'home',
  'alliance',
  'law',
  'economy',
  'instrument',
];

/** Choices by kind, gentlest kinds first; kinds without choices are left out. */
export function groupsOf(choices: readonly Choice[]): { kind: MoveKind; choices: Choice[] }[] {
  return kinds
    .map((kind) => ({ kind, choices: choices.filter((one) => one.move.kind === kind) }))
    .filter((group) => group.choices.length > 0);
}

/** Acts of this seat in this step that answer a matter, possible or not. */
export function answersTo(scenario: Scenario, view: View, step: StepKind, matter: string): string[] {
  return Object.entries(scenario.moves)
    .filter(([id, move]) => ownerOf(id) === view.seat && move.answers.includes(matter))
    .filter(([, move]) => move.steps.some((one) => one === step))
    .map(([id]) => id);
}
