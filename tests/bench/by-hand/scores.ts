import { isWord } from './desk.ts';
import { ratifies, support } from './homes.ts';
import {
  agreement,
  blame,
  courts,
  day,
  dgTalks,
  intelligence,
  lines,
  listing,
  materials,
  outcome,
  remedy,
  seat,
  seoul,
  seoulMustHave,
  tokyo,
  tokyoMustHave,
  word,
  wto,
} from './names.ts';
import { done, type State } from './state.ts';
import { formLine, labourLine } from './text.ts';

/** Whether Seoul paid to do without and told the people so, once the pact's fate is known. */
function toldToDoWithout(s: State): boolean {
  return done(s, seoul.selfReliance) && done(s, seoul.townHall) && fateKnown(s);
}

/** Whether Tokyo promised the right that nothing changes and the towns that help comes, once the pact's fate is known. */
function promisedBoth(s: State): boolean {
  return done(s, tokyo.reassureParty) && done(s, tokyo.meetGovernors) && fateKnown(s);
}

function fateKnown(s: State): boolean {
  return (
    s.agreement === agreement.renewed ||
    s.agreement === agreement.suspended ||
    s.agreement === agreement.lapsed ||
    s.agreement === agreement.ended
  );
}

function seoulAims(s: State): number {
  const m = s.inside;
  let sum = 35;
  if (s.materials === materials.lifted) sum += 9;
  if (s.materials === materials.eased) sum += 8;
  if (s.materials === materials.licensing) sum += 7;
  if (s.materials === materials.slow) sum -= 10;
  if (s.listing === listing.groupA) sum += 14;
  if (s.listing === listing.returning) sum += 9;
  if (s.listing === listing.standstill) sum += 3;
  if (s.listing === listing.groupB) sum -= 6;
  if (s.dgTalks === dgTalks.scheduled || s.dgTalks === dgTalks.running) sum += 5;
  if (s.wto === wto.filed || s.wto === wto.consulting || s.wto === wto.paused || s.wto === wto.panel)
    sum += 4;
  if (s.wto === wto.withdrawn) sum -= 9;
  sum += Math.trunc(m.redress / 10);
  sum += Math.trunc(m.supply / 3);
  if (s.agreement === agreement.suspended) sum += 11;
  if (s.outcome === outcome.signed) sum += 19;
  if (
    s.agreement === agreement.suspended &&
    (s.materials === materials.eased || s.materials === materials.lifted || s.listing !== listing.groupB)
  )
    sum += 5;
  if (
    s.agreement === agreement.renewed &&
    s.listing === listing.groupB &&
    (s.materials === materials.individual || s.materials === materials.slow)
  )
    sum -= 6;
  if (s.agreement === agreement.lapsed || s.agreement === agreement.ended) sum -= 6;
  if (s.outcome === outcome.ruptured) sum -= 7;
  if (s.outcome === outcome.ruptured && s.blame === blame.seoul) sum -= 15;
  if (toldToDoWithout(s)) sum -= 10;
  return sum;
}

function seoulHome(s: State): number {
  const m = s.inside;
  let sum = 11;
  if (s.agreement === agreement.noticeGiven && s.round < day.oct02) sum += 7;
  if (s.outcome === outcome.parallel && !ratifies(s, seat.seoul)) sum -= 22;
  if (
    (s.agreement === agreement.suspended || s.agreement === agreement.renewed) &&
    (done(s, seoul.giveNotice) || done(s, seoul.noticeOpenDoor)) &&
    s.listing === listing.groupB &&
    s.materials !== materials.eased &&
    s.materials !== materials.lifted
  )
    sum -= 3;
  if (
    s.agreement === agreement.lapsed &&
    (done(s, seoul.giveNotice) || done(s, seoul.noticeOpenDoor)) &&
    s.listing === listing.groupB &&
    s.materials !== materials.eased &&
    s.materials !== materials.lifted
  )
    sum += 4;
  if (
    s.listing === listing.groupB &&
    s.agreement === agreement.renewed &&
    !done(s, seoul.giveNotice) &&
    !done(s, seoul.noticeOpenDoor) &&
    !done(s, seoul.extendWithReserve)
  )
    sum -= 8;
  sum += Math.trunc(m.seoulApproval / 2);
  sum += Math.trunc(support(s, seat.seoul) / 8);
  sum += Math.trunc(m.seoulBase / 10);
  sum += Math.trunc(m.seoulCentre / 10);
  sum += Math.trunc(m.seoulPlaintiffs / 20);
  if (m.supply >= 50) sum += 4;
  if (s.outcome === outcome.refused && s.blame === blame.seoul) sum -= 8;
  if (isWord(s, seoul.vowNeverAgain, word.broken)) sum -= 6;
  if (isWord(s, seoul.giveNotice, word.broken)) sum -= 4;
  if (toldToDoWithout(s)) sum -= 20;
  return sum;
}

function seoulRelationship(s: State): number {
  const m = s.inside;
  let sum = 5;
  sum += Math.trunc(m.trust / 2);
  if (s.outcome === outcome.parallel || s.outcome === outcome.signed) sum += 5;
  sum += Math.trunc(m.washingtonSeoul / 3);
  sum += s.rupture;
  if (s.agreement === agreement.renewed) sum += 8;
  if (s.agreement === agreement.suspended) sum += 6;
  if (s.agreement === agreement.lapsed || s.agreement === agreement.ended) sum -= 6;
  if (s.outcome === outcome.signed) sum += 5;
  sum += Math.trunc(m.travel / 10);
  return sum;
}

function tokyoAims(s: State): number {
  const m = s.inside;
  let sum = 32;
  if (s.listing === listing.groupB) sum += 6;
  if (s.listing === listing.standstill) sum += 2;
  if (s.listing === listing.groupA) sum -= 8;
  if (s.listing === listing.returning) sum -= 5;
  if (
    s.materials === materials.individual ||
    s.materials === materials.slow ||
    s.materials === materials.licensing
  )
    sum += 4;
  if (s.materials === materials.lifted) sum -= 5;
  if (s.agreement === agreement.suspended) sum += 3;
  if (s.agreement === agreement.suspended && s.outcome !== outcome.aloneSeoul) sum += 3;
  if (s.agreement === agreement.renewed) sum += 10;
  if (s.outcome === outcome.signed) sum += 26;
  if (s.agreement === agreement.lapsed || s.agreement === agreement.ended) sum -= 10;
  if (s.wto === wto.withdrawn) sum += 10;
  if (s.wto === wto.paused) sum += 6;
  if (s.wto === wto.panel) sum -= 16;
  if (s.wto === wto.panel && s.materials === materials.slow) sum -= 4;
  if (s.remedy === remedy.domesticFund) sum += 10;
  if (s.remedy === remedy.consultations) sum += 4;
  if (s.remedy === remedy.jointFund) sum -= 6;
  if (s.courts === courts.sold) sum -= 4;
  if (s.outcome === outcome.ruptured) sum -= 7;
  if (s.outcome === outcome.ruptured && s.blame === blame.tokyo) sum -= 18;
  if (promisedBoth(s)) sum -= 5;
  sum += Math.trunc(m.washingtonTokyo / 10);
  return sum;
}

function tokyoHome(s: State): number {
  const m = s.inside;
  let sum = 6;
  if (s.outcome === outcome.parallel && !ratifies(s, seat.tokyo)) sum -= 22;
  sum += Math.trunc(m.tokyoApproval / 2);
  sum += Math.trunc(support(s, seat.tokyo) / 5);
  sum += Math.trunc(m.tokyoRight / 10);
  sum += Math.trunc(m.tokyoRegions / 10);
  if (m.travel > -40) sum += 4;
  sum += Math.trunc(m.trade / 5);
  if (s.outcome === outcome.refused && s.blame === blame.tokyo) sum -= 8;
  if (isWord(s, tokyo.noLink, word.broken)) sum -= 6;
  if (isWord(s, tokyo.standstill, word.broken)) sum -= 6;
  if (promisedBoth(s)) sum -= 12;
  return sum;
}

function tokyoRelationship(s: State): number {
  const m = s.inside;
  let sum = 5;
  sum += Math.trunc(m.trust / 2);
  if (s.outcome === outcome.parallel || s.outcome === outcome.signed) sum += 8;
  sum += Math.trunc(m.washingtonTokyo / 3);
  sum += s.rupture;
  if (s.agreement === agreement.renewed) sum += 8;
  if (s.agreement === agreement.suspended) sum += 6;
  if (s.agreement === agreement.lapsed || s.agreement === agreement.ended) sum -= 6;
  if (s.outcome === outcome.signed) sum += 5;
  sum += Math.trunc(m.travel / 10);
  return sum;
}

function seoulSecret(s: State): number {
  const m = s.inside;
  switch (s.mustHaves[seat.seoul]) {
    case seoulMustHave.itemsFreed:
      return s.materials === materials.eased ||
        s.materials === materials.lifted ||
        (s.materials === materials.licensing && m.supply >= 45)
        ? 13
        : 0;
    case seoulMustHave.allianceWhole:
      return s.agreement !== agreement.lapsed && s.agreement !== agreement.ended && m.washingtonSeoul >= 55
        ? 17
        : 0;
    case seoulMustHave.dignity:
      return m.seoulPlaintiffs >= 55 &&
        labourLine(s) !== lines.labour.seoulCures &&
        s.outcome !== outcome.refused
        ? 15
        : 0;
  }
  return 0;
}

function tokyoSecret(s: State): number {
  const m = s.inside;
  switch (s.mustHaves[seat.tokyo]) {
    case tokyoMustHave.noPrecedent:
      return labourLine(s) !== lines.labour.jointFund &&
        s.courts !== courts.sold &&
        s.outcome !== outcome.ruptured
        ? 20
        : 0;
    case tokyoMustHave.controlsOurs:
      return s.materials !== materials.lifted &&
        s.materials !== materials.eased &&
        s.listing !== listing.groupA &&
        s.listing !== listing.returning &&
        formLine(s) !== lines.form.joint
        ? 11
        : 0;
    case tokyoMustHave.pactLives:
      return s.agreement !== agreement.lapsed &&
        s.agreement !== agreement.ended &&
        s.intelligence === intelligence.exchange &&
        m.washingtonTokyo >= 73
        ? 17
        : 0;
  }
  return 0;
}

const within = (points: number): number => Math.min(100, Math.max(0, points));

/** A side's three scores if it all ended here. */
export function scoresOf(s: State, side: number): { aims: number; home: number; relationship: number } {
  return side === seat.seoul
    ? {
        aims: within(seoulAims(s) + seoulSecret(s)),
        home: within(seoulHome(s)),
        relationship: within(seoulRelationship(s)),
      }
    : {
        aims: within(tokyoAims(s) + tokyoSecret(s)),
        home: within(tokyoHome(s)),
        relationship: within(tokyoRelationship(s)),
      };
}
