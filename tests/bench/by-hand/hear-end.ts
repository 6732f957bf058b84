import {
  enterAgreement,
  enterCourts,
  enterDgTalks,
  enterIntelligence,
  enterListing,
  enterMaterials,
  enterRemedy,
  enterWto,
} from './enter.ts';
import {
  agreement,
  clause,
  courts,
  dgTalks,
  intelligence,
  lines,
  listing,
  materials,
  outcome,
  remedy,
  wto,
} from './names.ts';
import type { State } from './state.ts';
import { isAgreed, labourLine, listingLine, materialsLine, pactLine, talksLine, wtoLine } from './text.ts';

/** The tracks hear how it was decided. All of them choose before any enters its new state. */
export function hearOutcome(s: State, what: number): void {
  switch (what) {
    case outcome.signed: {
      let agreementTo: number = s.agreement;
      if (s.agreement === agreement.noticeGiven) {
        if (pactLine(s) === lines.pact.renew) agreementTo = agreement.renewed;
        else if (pactLine(s) === lines.pact.suspend) agreementTo = agreement.suspended;
      }
      let materialsTo: number = s.materials;
      if (
        s.materials === materials.individual ||
        s.materials === materials.slow ||
        s.materials === materials.licensing ||
        s.materials === materials.eased
      ) {
        if (materialsLine(s) === lines.materials.lifted) materialsTo = materials.lifted;
      }
      let listingTo: number = s.listing;
      if (s.listing === listing.proposed || s.listing === listing.standstill) {
        if (isAgreed(s, clause.listing) && listingLine(s) === lines.listing.listed)
          listingTo = listing.groupA;
        else if (listingLine(s) === lines.listing.unlisted) listingTo = listing.groupB;
      } else if (s.listing === listing.groupB) {
        if (listingLine(s) === lines.listing.listed) listingTo = listing.returning;
      }
      let dgTalksTo: number = s.dgTalks;
      if (s.dgTalks === dgTalks.none || s.dgTalks === dgTalks.offered) {
        if (talksLine(s) !== lines.talks.briefing) dgTalksTo = dgTalks.scheduled;
      }
      let wtoTo: number = s.wto;
      if (s.wto === wto.filed || s.wto === wto.consulting) {
        if (wtoLine(s) === lines.wto.withdrawn) wtoTo = wto.withdrawn;
        else if (wtoLine(s) === lines.wto.paused) wtoTo = wto.paused;
      }
      let remedyTo: number = s.remedy;
      if (
        s.remedy === remedy.onePlusOne ||
        s.remedy === remedy.arbitration ||
        s.remedy === remedy.onePlusOneAlpha ||
        s.remedy === remedy.consultations
      ) {
        if (labourLine(s) === lines.labour.jointFund) remedyTo = remedy.jointFund;
        else if (labourLine(s) === lines.labour.seoulCures) remedyTo = remedy.domesticFund;
      }
      let intelligenceTo: number = s.intelligence;
      if (s.intelligence === intelligence.thin) {
        if (pactLine(s) !== lines.pact.lapse) intelligenceTo = intelligence.exchange;
      }
      if (agreementTo !== s.agreement) enterAgreement(s, agreementTo);
      if (materialsTo !== s.materials) enterMaterials(s, materialsTo);
      if (listingTo !== s.listing) enterListing(s, listingTo);
      if (dgTalksTo !== s.dgTalks) enterDgTalks(s, dgTalksTo);
      if (wtoTo !== s.wto) enterWto(s, wtoTo);
      if (remedyTo !== s.remedy) enterRemedy(s, remedyTo);
      if (intelligenceTo !== s.intelligence) enterIntelligence(s, intelligenceTo);
      break;
    }
    case outcome.parallel: {
      let agreementTo: number = s.agreement;
      if (s.agreement === agreement.noticeGiven) {
        if (pactLine(s) === lines.pact.renew) agreementTo = agreement.renewed;
        else if (pactLine(s) === lines.pact.suspend) agreementTo = agreement.suspended;
      }
      let listingTo: number = s.listing;
      if (s.listing === listing.proposed || s.listing === listing.standstill) {
        if (isAgreed(s, clause.listing) && listingLine(s) === lines.listing.listed)
          listingTo = listing.groupA;
        else if (listingLine(s) === lines.listing.unlisted) listingTo = listing.groupB;
      } else if (s.listing === listing.groupB) {
        if (listingLine(s) === lines.listing.listed) listingTo = listing.returning;
      }
      let dgTalksTo: number = s.dgTalks;
      if (s.dgTalks === dgTalks.none || s.dgTalks === dgTalks.offered) {
        if (talksLine(s) !== lines.talks.briefing) dgTalksTo = dgTalks.scheduled;
      }
      let wtoTo: number = s.wto;
      if (s.wto === wto.filed || s.wto === wto.consulting) {
        if (wtoLine(s) === lines.wto.withdrawn) wtoTo = wto.withdrawn;
        else if (wtoLine(s) === lines.wto.paused) wtoTo = wto.paused;
      }
      if (agreementTo !== s.agreement) enterAgreement(s, agreementTo);
      if (listingTo !== s.listing) enterListing(s, listingTo);
      if (dgTalksTo !== s.dgTalks) enterDgTalks(s, dgTalksTo);
      if (wtoTo !== s.wto) enterWto(s, wtoTo);
      break;
    }
    case outcome.aloneSeoul:
      if (s.agreement === agreement.noticeGiven) {
        if (pactLine(s) === lines.pact.renew) enterAgreement(s, agreement.renewed);
        else if (pactLine(s) === lines.pact.suspend) enterAgreement(s, agreement.suspended);
      }
      break;
    case outcome.ruptured:
      if (s.agreement === agreement.inForce || s.agreement === agreement.noticeGiven)
        enterAgreement(s, agreement.lapsed);
      if (s.dgTalks === dgTalks.offered) enterDgTalks(s, dgTalks.none);
      break;
  }
}

/** The tracks hear that the deadline has passed. */
export function hearDeadline(s: State): void {
  if (s.agreement === agreement.inForce) enterAgreement(s, agreement.renewed);
  else if (s.agreement === agreement.noticeGiven) enterAgreement(s, agreement.lapsed);
  if (s.wto === wto.filed || s.wto === wto.consulting) enterWto(s, wto.panel);
}

/** The tracks hear of dec-20.gazette. */
export function hearDec20Gazette(s: State): void {
  if (
    s.materials === materials.individual ||
    s.materials === materials.slow ||
    s.materials === materials.licensing ||
    s.materials === materials.eased
  )
    enterMaterials(s, materials.lifted);
  if (s.listing === listing.returning) enterListing(s, listing.groupA);
  if (s.dgTalks === dgTalks.scheduled) enterDgTalks(s, dgTalks.running);
}

/** The tracks hear of dec-20.easing. */
export function hearDec20Easing(s: State): void {
  if (
    s.materials === materials.individual ||
    s.materials === materials.slow ||
    s.materials === materials.licensing
  )
    enterMaterials(s, materials.eased);
  if (s.dgTalks === dgTalks.scheduled) enterDgTalks(s, dgTalks.running);
}

/** The tracks hear of jun-02.secondNote. */
export function hearJun02SecondNote(s: State): void {
  if (s.agreement === agreement.suspended) enterAgreement(s, agreement.ended);
}

/** The tracks hear of jun-02.promiseBroken. */
export function hearJun02PromiseBroken(s: State): void {
  if (s.agreement === agreement.suspended) enterAgreement(s, agreement.ended);
}

/** The tracks hear of jun-02.signatureUndone. */
export function hearJun02SignatureUndone(s: State): void {
  if (s.agreement === agreement.renewed) enterAgreement(s, agreement.suspended);
}

/** The tracks hear of jun-02.sale. */
export function hearJun02Sale(s: State): void {
  if (s.courts === courts.nearSale) enterCourts(s, courts.sold);
}

/** The tracks hear of jun-02.reopened. */
export function hearJun02Reopened(s: State): void {
  if (s.wto === wto.paused) enterWto(s, wto.panel);
}
