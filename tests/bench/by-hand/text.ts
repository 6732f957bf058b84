import { agreement, clause, dgTalks, lines, listing, materials, seoul } from './names.ts';
import { clauseCount, done, type State } from './state.ts';

// The text as it stands, clause by clause: what is agreed, or else what stands anyway. An offer is its position times 8
// and a bit a wording.

export function pactCode(s: State): number {
  const agreed = s.agreed[clause.pact] as number;
  if (agreed > 0) return agreed - 1;
  if (
    s.agreement === agreement.noticeGiven &&
    (done(s, seoul.draftSuspension) || s.dgTalks === dgTalks.offered)
  )
    return 8 * lines.pact.suspend;
  if (s.agreement === agreement.suspended) return 8 * lines.pact.suspend;
  if (
    s.agreement === agreement.noticeGiven ||
    s.agreement === agreement.lapsed ||
    s.agreement === agreement.ended
  )
    return 8 * lines.pact.lapse;
  return 8 * lines.pact.renew;
}
export const pactLine = (s: State): number => pactCode(s) >> 3;

export function materialsCode(s: State): number {
  const agreed = s.agreed[clause.materials] as number;
  if (agreed > 0) return agreed - 1;
  if (s.materials === materials.lifted) return 8 * lines.materials.lifted;
  if (s.materials === materials.eased) return 8 * lines.materials.review;
  return 8 * lines.materials.kept;
}
export const materialsLine = (s: State): number => materialsCode(s) >> 3;

export function listingCode(s: State): number {
  const agreed = s.agreed[clause.listing] as number;
  if (agreed > 0) return agreed - 1;
  if (s.listing === listing.groupB) return 8 * lines.listing.unlisted;
  return 8 * lines.listing.listed;
}
export const listingLine = (s: State): number => listingCode(s) >> 3;

export function wtoCode(s: State): number {
  const agreed = s.agreed[clause.wto] as number;
  if (agreed > 0) return agreed - 1;
  return 8 * lines.wto.continues;
}
export const wtoLine = (s: State): number => wtoCode(s) >> 3;

export function labourCode(s: State): number {
  const agreed = s.agreed[clause.labour] as number;
  if (agreed > 0) return agreed - 1;
  return 8 * lines.labour.apart;
}
export const labourLine = (s: State): number => labourCode(s) >> 3;

export function talksCode(s: State): number {
  const agreed = s.agreed[clause.talks] as number;
  if (agreed > 0) return agreed - 1;
  return 8 * lines.talks.briefing;
}
export const talksLine = (s: State): number => talksCode(s) >> 3;

export function formCode(s: State): number {
  const agreed = s.agreed[clause.form] as number;
  if (agreed > 0) return agreed - 1;
  return 8 * lines.form.separate;
}
export const formLine = (s: State): number => formCode(s) >> 3;

export const isAgreed = (s: State, which: number): boolean => s.agreed[which] !== 0;

export function countAgreed(s: State): number {
  let count = 0;
  for (let which = 0; which < clauseCount; which += 1) if (s.agreed[which] !== 0) count += 1;
  return count;
}

/** Agreed clauses in ambiguous words. */
export function countAmbiguous(s: State): number {
  let count = 0;
  for (let which = 0; which < clauseCount; which += 1) {
    const agreed = s.agreed[which] as number;
    if (agreed > 0 && ((agreed - 1) & 1) !== 0) count += 1;
  }
  return count;
}

/** An agreed clause that is not locked goes back into brackets. */
export function reopen(s: State, which: number): void {
  if (s.locked[which] === 0) s.agreed[which] = 0;
}
