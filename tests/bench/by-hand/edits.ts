import { agreement, clause, day, lines } from './names.ts';
import { clauseCount, type State } from './state.ts';

/** What can be done to a clause. */
export const edit = { propose: 0, accept: 1, bracket: 2, lock: 3 } as const;
/** Bits of an offer below its position. */
const ambiguous = 1;
const conditional = 2;
const revocable = 4;

/** By clause and position: the wordings it allows. */
const allowed = [
  // pact: lapse, suspend, renew
  [conditional | revocable, ambiguous | conditional | revocable, conditional | revocable],
  // materials: lifted, review, kept
  [conditional | revocable, ambiguous | conditional | revocable, conditional | revocable],
  // listing: listed, afterTalks, unlisted
  [conditional, ambiguous | conditional, conditional],
  // wto: continues, paused, withdrawn
  [conditional | revocable, ambiguous | conditional | revocable, conditional | revocable],
  // labour: jointFund, apart, seoulCures
  [ambiguous, ambiguous, 0],
  // talks: timetable, dialogue, briefing
  [ambiguous | conditional, ambiguous | conditional, conditional],
  // form: joint, parallel, separate
  [0, ambiguous, 0],
];

/** Whether the scale keeps hands off a clause. */
function isFrozen(s: State, which: number): boolean {
  switch (which) {
    case clause.materials:
      return s.rupture <= 2;
    case clause.listing:
    case clause.labour:
      return s.rupture <= 3;
  }
  return false;
}

function mayOffer(s: State, which: number, code: number): boolean {
  const position = code >> 3;
  if (which === clause.pact) {
    if (
      position === lines.pact.lapse &&
      s.agreement !== agreement.inForce &&
      s.agreement !== agreement.noticeGiven
    )
      return false;
    if (position === lines.pact.suspend && s.agreement !== agreement.noticeGiven) return false;
  }
  return (code & 7 & ~((allowed[which] as number[])[position] as number)) === 0;
}

/** Whether a seat may make an edit now. */
export function mayEdit(s: State, seat: number, kind: number, which: number, code: number): boolean {
  if (isFrozen(s, which) || s.locked[which] !== 0) return false;
  const agreed = s.agreed[which] !== 0;
  switch (kind) {
    case edit.propose:
      return !agreed && s.offers[2 * which + seat] !== code && mayOffer(s, which, code);
    case edit.accept:
      return !agreed && mayOffer(s, which, s.offers[2 * which + 1 - seat] as number);
    case edit.bracket:
      return agreed;
    default:
      return agreed && (s.round === day.nov04 || s.round === day.nov15);
  }
}

/** Both seats' edits are opened together and worked into the text, clause by clause. */
export function openEdits(s: State): void {
  const one = s.orders[0]?.edits as number[];
  const two = s.orders[1]?.edits as number[];
  if (one.length === 0 && two.length === 0) return;
  for (let which = 0; which < clauseCount; which += 1) {
    const mine = findEdit(one, which);
    const theirs = findEdit(two, which);
    if (mine < 0 && theirs < 0) continue;
    work(
      s,
      which,
      mine < 0 ? -1 : (one[mine] as number),
      mine < 0 ? 0 : (one[mine + 2] as number),
      theirs < 0 ? -1 : (two[theirs] as number),
      theirs < 0 ? 0 : (two[theirs + 2] as number),
    );
  }
}

function findEdit(edits: number[], which: number): number {
  for (let at = 0; at < edits.length; at += 3) if (edits[at + 1] === which) return at;
  return -1;
}

function work(s: State, which: number, kind0: number, code0: number, kind1: number, code1: number): void {
  const { offers, agreed } = s;
  const at = 2 * which;
  const before0 = offers[at] as number;
  const before1 = offers[at + 1] as number;
  const bracketed = kind0 === edit.bracket || kind1 === edit.bracket;
  if (bracketed) agreed[which] = 0;
  else if (kind0 === edit.lock || kind1 === edit.lock) s.locked[which] = 1;
  if (kind0 === edit.propose) offers[at] = code0;
  if (kind1 === edit.propose) offers[at + 1] = code1;
  if (kind0 === edit.accept && kind1 === edit.accept) {
    offers[at] = before1;
    offers[at + 1] = before0;
  } else if (kind0 === edit.accept && before1 === offers[at + 1]) {
    offers[at] = before1;
    agreed[which] = before1 + 1;
  } else if (kind1 === edit.accept && before0 === offers[at]) {
    offers[at + 1] = before0;
    agreed[which] = before0 + 1;
  }
  if (agreed[which] !== 0 || (kind0 !== edit.propose && kind1 !== edit.propose)) return;
  const own = offers[at] as number;
  const other = offers[at + 1] as number;
  // Equal positions agree in the looser of the two wordings: the bits of both.
  if (own >> 3 === other >> 3) agreed[which] = (own | other) + 1;
}
