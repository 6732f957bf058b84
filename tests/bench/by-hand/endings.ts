import {
  agreement,
  blame,
  clause,
  ending,
  intelligence,
  listing,
  materials,
  outcome,
  seoul,
  washington,
} from './names.ts';
import { done, type State } from './state.ts';
import { countAgreed, isAgreed } from './text.ts';

/** The first ending that fits. */
export function endingOf(s: State): number {
  const m = s.inside;
  if (s.outcome === outcome.ruptured && s.blame === blame.seoul) return ending.breakSeoul;
  if (s.outcome === outcome.ruptured) return ending.breakTokyo;
  if (s.outcome === outcome.refused) return ending.refused;
  if (s.agreement === agreement.ended) return ending.promiseUndone;
  if (
    s.outcome === outcome.signed &&
    s.agreement !== agreement.lapsed &&
    (s.materials === materials.lifted ||
      s.listing === listing.groupA ||
      s.listing === listing.returning ||
      s.listing === listing.standstill) &&
    isAgreed(s, clause.labour)
  )
    return ending.grandSettlement;
  if (s.outcome === outcome.signed && s.agreement !== agreement.lapsed) return ending.jointText;
  if (s.agreement === agreement.renewed && s.intelligence === intelligence.thin) return ending.hollowPact;
  if (
    s.agreement === agreement.renewed &&
    !done(s, seoul.giveNotice) &&
    !done(s, seoul.noticeOpenDoor) &&
    (s.outcome !== outcome.parallel || countAgreed(s) < 4)
  )
    return ending.quietRenewal;
  if (
    s.washington === washington.brokering &&
    s.agreement !== agreement.lapsed &&
    s.outcome === outcome.parallel
  )
    return ending.brokered;
  if (s.outcome === outcome.parallel && s.agreement === agreement.renewed) return ending.repairs;
  if (s.outcome === outcome.parallel && s.agreement !== agreement.lapsed) return ending.parallelStatements;
  if (s.agreement === agreement.renewed) return ending.takenBack;
  if (s.agreement === agreement.suspended) return ending.oneSided;
  if (m.washingtonSeoul < 15 || s.rupture <= 2) return ending.lapseCrisis;
  return ending.coldLapse;
}
