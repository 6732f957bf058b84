import type { Edit, Offer, Orders } from '../../crisis/journal.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario, StepKind } from '../../scenario/schema.ts';

/** What a step asks for, in the order in which it is thought over. */
export type Asked = 'public' | 'quiet' | 'edits' | 'decision';

const asked: Record<StepKind, readonly Asked[]> = {
  deliberation: ['public', 'quiet', 'edits'],
  finalText: ['edits'],
  homeReads: ['public'],
  decision: ['decision'],
};
export const askedIn = (step: StepKind): readonly Asked[] => asked[step];

/** The step that is being sealed or turned up. */
export const stepOf = (view: View): StepKind => view.steps[view.step] ?? 'deliberation';

/** Most edits that may be sealed in a step: the scenario's number a round, one a clause on the last text. */
export function editsAllowed(scenario: Scenario, step: StepKind): number {
  if (step === 'deliberation') return scenario.rules.editsPerRound;
  return step === 'finalText' ? Object.keys(scenario.clauses).length : 0;
}

/** Edits that may still be added to a draft; never below 0. */
export const editsLeft = (scenario: Scenario, step: StepKind, draft: Orders): number =>
  Math.max(0, editsAllowed(scenario, step) - (draft.edits?.length ?? 0));

/** The draft with this move on its channel, or without it if it was already there. */
export const toggleMove = (draft: Orders, channel: 'public' | 'quiet', move: string): Orders => ({
  ...draft,
  [channel]: draft[channel] === move ? undefined : move,
});

export const editOf = (draft: Orders, clause: string): Edit | undefined =>
  draft.edits?.find((edit) => edit.clause === clause);

/** The draft with this edit, in place of any other on the same clause. */
export const withEdit = (draft: Orders, edit: Edit): Orders => ({
  ...draft,
  edits: [...(draft.edits ?? []).filter((one) => one.clause !== edit.clause), edit],
});

export const withoutEdit = (draft: Orders, clause: string): Orders => ({
  ...draft,
  edits: (draft.edits ?? []).filter((edit) => edit.clause !== clause),
});

/** What the step asks for and the draft leaves out. Edits may be left out for good; the rest is filled in. */
export function missing(step: StepKind, draft: Orders): Asked[] {
  return asked[step].filter((what) => (what === 'edits' ? !draft.edits?.length : draft[what] === undefined));
}

/** The draft as it is sealed: what the step does not ask for, and what is empty, is left out. */
export function toSeal(step: StepKind, draft: Orders): Orders {
  const orders: Orders = {};
  if (asked[step].includes('public') && draft.public) orders.public = draft.public;
  if (asked[step].includes('quiet') && draft.quiet) orders.quiet = draft.quiet;
  if (asked[step].includes('edits') && draft.edits?.length) orders.edits = draft.edits;
  if (asked[step].includes('decision') && draft.decision) orders.decision = draft.decision;
  return orders;
}

export const sameOffer = (a: Offer | undefined, b: Offer | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.position === b.position &&
  a.ambiguous === b.ambiguous &&
  a.conditional === b.conditional &&
  a.revocable === b.revocable;

/** How an offer is worded; empty when it is precise, unconditional and for good. */
export const wordings = ['ambiguous', 'conditional', 'revocable'] as const;
export type Wording = (typeof wordings)[number];
export const wordingsOf = (offer: Offer): Wording[] => wordings.filter((wording) => offer[wording]);
