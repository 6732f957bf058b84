import { hearDeadline, hearOutcome } from './hear-end.ts';
import { ratifies } from './homes.ts';
import * as up from './meters.ts';
import { agreement, blame, decision, lines, outcome, seat } from './names.ts';
import type { State } from './state.ts';
import { countAgreed, formLine } from './text.ts';

function seoulSign(s: State): void {
  up.seoulAlliance(s, 3);
  up.seoulBase(s, -3);
}

function seoulAnnounce(s: State): void {
  up.seoulCentre(s, 2);
  if (formLine(s) === lines.form.joint) up.trust(s, -3);
}

function seoulLapse(s: State): void {
  up.seoulBase(s, 4);
  up.seoulAlliance(s, -8);
  if (s.agreement === agreement.noticeGiven) up.washingtonSeoul(s, -5);
  if (countAgreed(s) >= 3) up.washingtonSeoul(s, -3);
  if (countAgreed(s) >= 3) up.seoulApproval(s, -1);
  if (countAgreed(s) >= 3) up.trust(s, -4);
}

function tokyoSign(s: State): void {
  up.tokyoAlliance(s, 3);
  up.tokyoRight(s, -2);
}

function tokyoAnnounce(s: State): void {
  up.tokyoMeti(s, 2);
  if (formLine(s) === lines.form.joint) up.trust(s, -3);
}

function tokyoLapse(s: State): void {
  up.tokyoRight(s, 1);
  up.tokyoAlliance(s, -6);
  up.washingtonTokyo(s, -2);
  if (s.agreement === agreement.noticeGiven) up.washingtonTokyo(s, -3);
  if (countAgreed(s) >= 3) up.washingtonTokyo(s, -3);
  if (countAgreed(s) >= 3) up.tokyoApproval(s, -1);
  if (countAgreed(s) >= 3) up.trust(s, -4);
}

/** What two decisions come to, by how the homes stand; whose home refuses takes the blame. */
function comesTo(s: State, one: number, two: number): { what: number; whose: number } {
  if (one === decision.lapse && two === decision.lapse) return { what: outcome.lapsed, whose: s.blame };
  if (one === decision.lapse) return { what: outcome.aloneTokyo, whose: s.blame };
  if (two === decision.lapse) return { what: outcome.aloneSeoul, whose: s.blame };
  if (one === decision.announce || two === decision.announce)
    return { what: outcome.parallel, whose: s.blame };
  if (!ratifies(s, seat.seoul)) return { what: outcome.refused, whose: blame.seoul };
  if (!ratifies(s, seat.tokyo)) return { what: outcome.refused, whose: blame.tokyo };
  return { what: outcome.signed, whose: s.blame };
}

/** Turns both decisions up; the tracks hear what they come to, and that the deadline has passed. */
export function decide(s: State): void {
  const one = s.orders[seat.seoul]?.decision as number;
  const two = s.orders[seat.tokyo]?.decision as number;
  // Homes are asked as they stood when the decisions were sealed.
  const { what, whose } = comesTo(s, one, two);
  if (one === decision.sign) seoulSign(s);
  else if (one === decision.announce) seoulAnnounce(s);
  else seoulLapse(s);
  if (two === decision.sign) tokyoSign(s);
  else if (two === decision.announce) tokyoAnnounce(s);
  else tokyoLapse(s);
  s.blame = whose;
  s.outcome = what;
  hearOutcome(s, what);
  hearDeadline(s);
}
