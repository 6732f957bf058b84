import {
  agreement,
  counterListing,
  day,
  intelligence,
  listing,
  remedy,
  seoul,
  washington,
  wto,
} from './names.ts';
import { never, rested, type State } from './state.ts';

/** Whether Seoul may take one of its acts, whatever the step asks for. */
export function seoulMay(s: State, move: number): boolean {
  const m = s.inside;
  const capital = m.seoulCapital;
  switch (move) {
    case seoul.holdTheLine:
      return true;
    case seoul.demandWithdrawal:
      return capital >= 1 && rested(s, seoul.demandWithdrawal, 2);
    case seoul.vowNeverAgain:
      return (
        capital >= 2 &&
        never(s, seoul.vowNeverAgain) &&
        s.round >= day.aug02 &&
        s.listing !== listing.standstill &&
        s.listing !== listing.groupA
      );
    case seoul.giveNotice:
      return (
        capital >= 3 &&
        never(s, seoul.giveNotice) &&
        s.agreement === agreement.inForce &&
        s.round >= day.aug02 &&
        s.round <= day.aug22
      );
    case seoul.noticeOpenDoor:
      return (
        capital >= 4 &&
        never(s, seoul.noticeOpenDoor) &&
        s.agreement === agreement.inForce &&
        s.round >= day.aug02 &&
        s.round <= day.aug22
      );
    case seoul.extendWithReserve:
      return (
        capital >= 3 &&
        never(s, seoul.extendWithReserve) &&
        s.agreement === agreement.inForce &&
        s.round >= day.aug02 &&
        s.round <= day.aug22
      );
    case seoul.withdrawNotice:
      return (
        capital >= 4 &&
        never(s, seoul.withdrawNotice) &&
        s.agreement === agreement.noticeGiven &&
        s.round >= day.sep11
      );
    case seoul.airAtWto:
      return capital >= 1 && s.wto === wto.none && s.round >= day.jul18;
    case seoul.fileWto:
      return capital >= 2 && (s.wto === wto.none || s.wto === wto.aired) && s.round >= day.aug15;
    case seoul.counterList:
      return capital >= 3 && s.counterListing === counterListing.none && s.listing === listing.groupB;
    case seoul.freezeCounterList:
      return (
        capital >= 2 &&
        (s.counterListing === counterListing.announced || s.counterListing === counterListing.inForce)
      );
    case seoul.openHand:
      return capital >= 2 && rested(s, seoul.openHand, 2);
    case seoul.offerSwap:
      return capital >= 2 && rested(s, seoul.offerSwap, 3) && s.agreement === agreement.noticeGiven;
    case seoul.callInHarris:
      return (
        capital >= 2 &&
        rested(s, seoul.callInHarris, 3) &&
        (s.washington === washington.pressingPublicly || s.washington === washington.brokering)
      );
    case seoul.isletDrill:
      return capital >= 2 && rested(s, seoul.isletDrill, 5) && s.round >= day.jul23;
    case seoul.renewFund:
      return capital >= 2 && rested(s, seoul.renewFund, 3);
    case seoul.speakersPlan:
      return (
        capital >= 3 &&
        never(s, seoul.speakersPlan) &&
        s.round >= day.oct02 &&
        s.remedy !== remedy.onePlusOneAlpha
      );
    case seoul.takeConsultations:
      return capital >= 4 && never(s, seoul.takeConsultations) && s.remedy === remedy.arbitration;
    case seoul.strengthenControls:
      return capital >= 3 && never(s, seoul.strengthenControls) && s.round >= day.aug08;
    case seoul.selfReliance:
      return capital >= 2 && rested(s, seoul.selfReliance, 3);
    case seoul.sendPrimeMinister:
      return capital >= 3 && never(s, seoul.sendPrimeMinister) && s.round >= day.oct02;
    case seoul.sitDown:
      return capital >= 1 && never(s, seoul.sitDown) && s.round >= day.nov04;
    case seoul.briefParties:
      return capital >= 2 && rested(s, seoul.briefParties, 1);
    case seoul.rallyBase:
      return capital >= 1 && rested(s, seoul.rallyBase, 1);
    case seoul.meetPlaintiffs:
      return capital >= 2 && rested(s, seoul.meetPlaintiffs, 3);
    case seoul.townHall:
      return capital >= 2 && rested(s, seoul.townHall, 2);
    case seoul.keepCounsel:
      return true;
    case seoul.secretEnvoy:
      return capital >= 1 && rested(s, seoul.secretEnvoy, 1);
    case seoul.technicalPath:
      return capital >= 2 && rested(s, seoul.technicalPath, 2);
    case seoul.tellWashington:
      return capital >= 1 && rested(s, seoul.tellWashington, 1);
    case seoul.washingtonTrip:
      return capital >= 2 && never(s, seoul.washingtonTrip) && s.round >= day.oct24;
    case seoul.askBroker:
      return capital >= 2 && rested(s, seoul.askBroker, 2);
    case seoul.secondSources:
      return capital >= 2 && rested(s, seoul.secondSources, 1);
    case seoul.calmBoycott:
      return capital >= 1 && rested(s, seoul.calmBoycott, 1);
    case seoul.soundPlaintiffs:
      return capital >= 2 && rested(s, seoul.soundPlaintiffs, 1);
    case seoul.steadyBase:
      return capital >= 2 && rested(s, seoul.steadyBase, 1);
    case seoul.slowSharing:
      return capital >= 1 && rested(s, seoul.slowSharing, 3) && s.intelligence === intelligence.exchange;
    case seoul.shareData:
      return (
        capital >= 1 && rested(s, seoul.shareData, 1) && s.agreement !== agreement.lapsed && m.alarm >= 15
      );
    case seoul.draftSuspension:
      return (
        capital >= 2 &&
        never(s, seoul.draftSuspension) &&
        s.agreement === agreement.noticeGiven &&
        s.round >= day.oct24
      );
  }
  return false;
}

/** Whether an act of Seoul's is one for the hour when its home reads the text. */
export function seoulReads(move: number): boolean {
  switch (move) {
    case seoul.holdTheLine:
    case seoul.briefParties:
    case seoul.rallyBase:
    case seoul.meetPlaintiffs:
    case seoul.townHall:
      return true;
  }
  return false;
}

/** What each of Seoul's moves costs of its capital. */
export const seoulCosts = [
  0, // holdTheLine
  1, // demandWithdrawal
  2, // vowNeverAgain
  3, // giveNotice
  4, // noticeOpenDoor
  3, // extendWithReserve
  4, // withdrawNotice
  1, // airAtWto
  2, // fileWto
  3, // counterList
  2, // freezeCounterList
  2, // openHand
  2, // offerSwap
  2, // callInHarris
  2, // isletDrill
  2, // renewFund
  3, // speakersPlan
  4, // takeConsultations
  3, // strengthenControls
  2, // selfReliance
  3, // sendPrimeMinister
  1, // sitDown
  2, // briefParties
  1, // rallyBase
  2, // meetPlaintiffs
  2, // townHall
  0, // keepCounsel
  1, // secretEnvoy
  2, // technicalPath
  1, // tellWashington
  2, // washingtonTrip
  2, // askBroker
  2, // secondSources
  1, // calmBoycott
  2, // soundPlaintiffs
  2, // steadyBase
  1, // slowSharing
  1, // shareData
  2, // draftSuspension
];
