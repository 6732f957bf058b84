import { type Asked, askedIn, mostEdits } from '../../crisis/asked.ts';
import type { Edit, Orders } from '../../crisis/journal.ts';
import { isParty } from '../../crisis/place.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario, StepKind } from '../../scenario/schema.ts';

/** The step that is being sealed or turned up. */
export const stepOf = (view: View): StepKind => view.steps[view.step] ?? 'deliberation';

/** What a seat is asked for in the present step: a third party acts in deliberations, and edits nothing. */
export function askedOf(scenario: Scenario, view: View): Asked[] {
  const step = stepOf(view);
  const asked = askedIn(step);
  if (!isParty(scenario, view.seat)) return [...asked];
  return step === 'deliberation' ? asked.filter((what) => what !== 'edits') : [];
}

/** Edits that may still be added to a draft; never below 0. */
export const editsLeft = (scenario: Scenario, step: StepKind, draft: Orders): number =>
  Math.max(0, mostEdits(scenario, step) - (draft.edits?.length ?? 0));

/** The draft with this move on its channel, or without it if it was already there. */
export const toggleMove = (draft: Orders, channel: 'public' | 'quiet', move: string): Orders => ({
  ...draft,
  [channel]: draft[channel] === move ? undefined : move,
});

/** What the draft does to a clause, if anything. */
export const editOf = (draft: Orders, clause: string): Edit | undefined =>
  draft.edits?.find((edit) => edit.clause === clause);

/** The draft with this edit, in place of any other on the same clause. */
export const withEdit = (draft: Orders, edit: Edit): Orders => ({
  ...draft,
  edits: [...(draft.edits ?? []).filter((one) => one.clause !== edit.clause), edit],
});

/** The draft without its edit of a clause. */
export const withoutEdit = (draft: Orders, clause: string): Orders => ({
  ...draft,
  edits: (draft.edits ?? []).filter((edit) => edit.clause !== clause),
});

/** What the step asks for and the draft leaves out. Edits may be left out for good; the rest is filled in. */
export function missing(step: StepKind, draft: Orders): Asked[] {
  return askedIn(step).filter((what) =>
    what === 'edits' ? !draft.edits?.length : draft[what] === undefined,
  );
}

/** The draft as it is sealed: what the step does not ask for, and what is empty, is left out. */
export function toSeal(step: StepKind, draft: Orders): Orders {
  const orders: Orders = {};
  if (askedIn(step).includes('public') && draft.public) orders.public = draft.public;
  if (askedIn(step).includes('quiet') && draft.quiet) orders.quiet = draft.quiet;
  if (askedIn(step).includes('edits') && draft.edits?.length) orders.edits = draft.edits;
  if (askedIn(step).includes('decision') && draft.decision) orders.decision = draft.decision;
  return orders;
}
