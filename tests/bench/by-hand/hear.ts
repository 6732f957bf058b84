import {
  enterAgreement,
  enterBeijingMoscow,
  enterCounterListing,
  enterCourts,
  enterDgTalks,
  enterIntelligence,
  enterListing,
  enterMaterials,
  enterPyongyang,
  enterRemedy,
  enterWashington,
  enterWto,
} from './enter.ts';
import {
  agreement,
  beijingMoscow,
  counterListing,
  courts,
  day,
  dgTalks,
  happening,
  intelligence,
  listing,
  materials,
  pyongyang,
  remedy,
  seoul,
  tokyo,
  washington,
  wto,
} from './names.ts';
import type { State } from './state.ts';

/** The tracks hear of a move. All of them choose before any enters its new state. */
export function hearMove(s: State, move: number): void {
  switch (move) {
    case seoul.giveNotice:
      if (s.agreement === agreement.inForce) enterAgreement(s, agreement.noticeGiven);
      break;
    case seoul.noticeOpenDoor:
      if (s.agreement === agreement.inForce) enterAgreement(s, agreement.noticeGiven);
      break;
    case seoul.extendWithReserve:
      if (s.agreement === agreement.inForce) enterAgreement(s, agreement.renewed);
      if (s.intelligence === intelligence.exchange) enterIntelligence(s, intelligence.thin);
      break;
    case seoul.withdrawNotice:
      if (s.agreement === agreement.noticeGiven) enterAgreement(s, agreement.renewed);
      break;
    case seoul.airAtWto:
      if (s.wto === wto.none) enterWto(s, wto.aired);
      break;
    case seoul.fileWto:
      if (s.wto === wto.none || s.wto === wto.aired) enterWto(s, wto.filed);
      break;
    case seoul.counterList:
      if (s.counterListing === counterListing.none) enterCounterListing(s, counterListing.announced);
      break;
    case seoul.freezeCounterList:
      if (s.counterListing === counterListing.announced || s.counterListing === counterListing.inForce)
        enterCounterListing(s, counterListing.frozen);
      break;
    case seoul.callInHarris:
      if (s.washington === washington.pressingPublicly) enterWashington(s, washington.pressingPrivately);
      else if (s.washington === washington.brokering) enterWashington(s, washington.pressingPublicly);
      break;
    case seoul.isletDrill:
      if (s.washington === washington.brokering) enterWashington(s, washington.pressingPrivately);
      break;
    case seoul.renewFund:
      if (s.remedy === remedy.arbitration) enterRemedy(s, remedy.onePlusOne);
      break;
    case seoul.speakersPlan:
      if (s.remedy === remedy.onePlusOne || s.remedy === remedy.arbitration)
        enterRemedy(s, remedy.onePlusOneAlpha);
      break;
    case seoul.takeConsultations:
      if (
        s.remedy === remedy.onePlusOne ||
        s.remedy === remedy.arbitration ||
        s.remedy === remedy.onePlusOneAlpha
      )
        enterRemedy(s, remedy.consultations);
      break;
    case seoul.askBroker:
      if (s.washington === washington.concerned) enterWashington(s, washington.pressingPrivately);
      break;
    case seoul.slowSharing:
      if (s.intelligence === intelligence.exchange) enterIntelligence(s, intelligence.thin);
      break;
    case seoul.shareData:
      if (s.intelligence === intelligence.thin) enterIntelligence(s, intelligence.exchange);
      break;
    case tokyo.delist:
      if (s.listing === listing.proposed || s.listing === listing.standstill) enterListing(s, listing.groupB);
      break;
    case tokyo.standstill:
      if (s.listing === listing.proposed) enterListing(s, listing.standstill);
      break;
    case tokyo.grantLicence:
      if (s.materials === materials.individual || s.materials === materials.slow)
        enterMaterials(s, materials.licensing);
      break;
    case tokyo.easeResist:
      if (s.materials === materials.licensing) enterMaterials(s, materials.eased);
      break;
    case tokyo.demandPanel:
      if (s.remedy === remedy.onePlusOne) enterRemedy(s, remedy.arbitration);
      break;
    case tokyo.acceptWtoTalks:
      if (s.wto === wto.filed) enterWto(s, wto.consulting);
      break;
    case tokyo.offerTalks:
      if (s.dgTalks === dgTalks.none) enterDgTalks(s, dgTalks.offered);
      break;
    case tokyo.visaStep:
      if (s.washington === washington.brokering) enterWashington(s, washington.pressingPrivately);
      break;
    case tokyo.slowWalk:
      if (s.materials === materials.individual || s.materials === materials.licensing)
        enterMaterials(s, materials.slow);
      break;
    case tokyo.fastFile:
      if (s.materials === materials.slow) enterMaterials(s, materials.individual);
      break;
    case tokyo.hintDialogue:
      if (s.dgTalks === dgTalks.none) enterDgTalks(s, dgTalks.offered);
      break;
    case tokyo.askBroker:
      if (s.washington === washington.concerned) enterWashington(s, washington.pressingPrivately);
      break;
    case tokyo.shareData:
      if (s.intelligence === intelligence.thin) enterIntelligence(s, intelligence.exchange);
      break;
  }
}

/** The tracks hear of a happening. */
export function hearHappening(s: State, what: number): void {
  switch (what) {
    case happening.airspace:
      if (s.beijingMoscow === beijingMoscow.watching) enterBeijingMoscow(s, beijingMoscow.probing);
      break;
    case happening.launchLateJuly:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.launchAugust:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.launchAug24:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.launchSep10:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.launchZone:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.launchOct31:
      if (s.pyongyang === pyongyang.quiet) enterPyongyang(s, pyongyang.launching);
      break;
    case happening.courtServes:
      if (s.courts === courts.saleSought) enterCourts(s, courts.nearSale);
      break;
    case happening.jointPatrol:
      if (s.beijingMoscow === beijingMoscow.probing) enterBeijingMoscow(s, beijingMoscow.patrolling);
      break;
    case happening.launchGap:
      if (s.pyongyang === pyongyang.quiet || s.pyongyang === pyongyang.launching)
        enterPyongyang(s, pyongyang.testingGap);
      break;
  }
}

/** The tracks hear which day has come. */
export function hearDay(s: State, round: number): void {
  switch (round) {
    case day.aug28:
      if (s.agreement === agreement.inForce) enterAgreement(s, agreement.renewed);
      break;
    case day.sep11:
      if (s.pyongyang === pyongyang.launching) enterPyongyang(s, pyongyang.quiet);
      break;
    case day.oct02:
      if (s.counterListing === counterListing.announced) enterCounterListing(s, counterListing.inForce);
      break;
    case day.oct24:
      if (s.counterListing === counterListing.announced) enterCounterListing(s, counterListing.inForce);
      if (s.washington === washington.pressingPublicly) enterWashington(s, washington.pressingPrivately);
      if (s.pyongyang === pyongyang.launching) enterPyongyang(s, pyongyang.quiet);
      break;
    case day.nov04:
      if (s.counterListing === counterListing.announced) enterCounterListing(s, counterListing.inForce);
      break;
    case day.nov15: {
      let counterListingTo: number = s.counterListing;
      if (s.counterListing === counterListing.announced) {
        counterListingTo = counterListing.inForce;
      }
      let washingtonTo: number = s.washington;
      if (s.washington === washington.pressingPrivately) {
        if (s.agreement === agreement.noticeGiven) washingtonTo = washington.pressingPublicly;
      }
      let pyongyangTo: number = s.pyongyang;
      if (s.pyongyang === pyongyang.launching) {
        pyongyangTo = pyongyang.quiet;
      }
      if (counterListingTo !== s.counterListing) enterCounterListing(s, counterListingTo);
      if (washingtonTo !== s.washington) enterWashington(s, washingtonTo);
      if (pyongyangTo !== s.pyongyang) enterPyongyang(s, pyongyangTo);
      break;
    }
  }
}
