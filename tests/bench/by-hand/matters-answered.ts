import * as up from './meters.ts';
import { matter, seoul, tokyo } from './names.ts';
import { made, type State } from './state.ts';

/** Whether a matter is dealt with by an act of this round. */
export function isAnswered(s: State, which: number): boolean {
  switch (which) {
    case matter.stocks:
      return made(s, seoul.selfReliance) || made(s, seoul.secondSources);
    case matter.whyNow:
      return made(s, tokyo.explainControls) || made(s, tokyo.nameTrust) || made(s, tokyo.briefIndustry);
    case matter.arbitrationClock:
      return (
        made(s, seoul.demandWithdrawal) ||
        made(s, seoul.renewFund) ||
        made(s, seoul.takeConsultations) ||
        made(s, seoul.secretEnvoy)
      );
    case matter.firstList:
      return (
        made(s, seoul.demandWithdrawal) ||
        made(s, seoul.airAtWto) ||
        made(s, seoul.strengthenControls) ||
        made(s, seoul.technicalPath)
      );
    case matter.airspaceClaim:
      return (
        made(s, seoul.isletDrill) ||
        made(s, seoul.briefParties) ||
        made(s, tokyo.summonEnvoy) ||
        made(s, tokyo.visitTroops)
      );
    case matter.standstillPaper:
      return (
        made(s, seoul.tellWashington) ||
        made(s, seoul.askBroker) ||
        made(s, tokyo.explainControls) ||
        made(s, tokyo.delist) ||
        made(s, tokyo.standstill) ||
        made(s, tokyo.lobbyWashington)
      );
    case matter.marketFall:
      return (
        made(s, seoul.vowNeverAgain) ||
        made(s, seoul.counterList) ||
        made(s, seoul.selfReliance) ||
        made(s, seoul.secondSources)
      );
    case matter.anniversary:
      return (
        made(s, seoul.openHand) ||
        made(s, seoul.secretEnvoy) ||
        made(s, tokyo.grantLicence) ||
        made(s, tokyo.offerTalks) ||
        made(s, tokyo.hintDialogue)
      );
    case matter.banners:
      return made(s, seoul.openHand) || made(s, seoul.rallyBase) || made(s, seoul.calmBoycott);
    case matter.windowCloses:
      return made(s, seoul.giveNotice) || made(s, seoul.noticeOpenDoor) || made(s, seoul.extendWithReserve);
    case matter.dataRequest:
      return made(s, seoul.shareData) || made(s, tokyo.visitTroops) || made(s, tokyo.askBroker);
    case matter.harris:
      return made(s, seoul.offerSwap) || made(s, seoul.callInHarris) || made(s, seoul.tellWashington);
    case matter.fewLicences:
      return (
        made(s, seoul.fileWto) ||
        made(s, seoul.freezeCounterList) ||
        made(s, seoul.strengthenControls) ||
        made(s, seoul.technicalPath)
      );
    case matter.comments:
      return made(s, tokyo.acceptWtoTalks) || made(s, tokyo.offerTalks) || made(s, tokyo.hintDialogue);
    case matter.tourTowns:
      return made(s, tokyo.receiveEnvoy) || made(s, tokyo.meetGovernors) || made(s, tokyo.elderChannel);
    case matter.missileRequest:
      return made(s, tokyo.visitTroops) || made(s, tokyo.shareData);
    case matter.saleFiling:
      return (
        made(s, seoul.renewFund) ||
        made(s, seoul.speakersPlan) ||
        made(s, seoul.meetPlaintiffs) ||
        made(s, seoul.soundPlaintiffs)
      );
    case matter.fundStory:
      return (
        made(s, seoul.speakersPlan) ||
        made(s, seoul.sendPrimeMinister) ||
        made(s, seoul.secretEnvoy) ||
        made(s, seoul.soundPlaintiffs) ||
        made(s, tokyo.receiveEnvoy) ||
        made(s, tokyo.elderChannel) ||
        made(s, tokyo.soundFirms)
      );
    case matter.saleTalk:
      return (
        made(s, tokyo.visaStep) ||
        made(s, tokyo.reassureParty) ||
        made(s, tokyo.calmRight) ||
        made(s, tokyo.soundFirms)
      );
    case matter.exporters:
      return (
        made(s, tokyo.grantLicence) ||
        made(s, tokyo.easeResist) ||
        made(s, tokyo.briefIndustry) ||
        made(s, tokyo.fastFile)
      );
    case matter.costSharing:
      return (
        made(s, seoul.sitDown) ||
        made(s, seoul.briefParties) ||
        made(s, seoul.townHall) ||
        made(s, seoul.washingtonTrip)
      );
    case matter.petition:
      return made(s, seoul.meetPlaintiffs) || made(s, seoul.townHall) || made(s, seoul.soundPlaintiffs);
    case matter.generals:
      return (
        made(s, seoul.withdrawNotice) ||
        made(s, seoul.offerSwap) ||
        made(s, seoul.briefParties) ||
        made(s, seoul.washingtonTrip) ||
        made(s, seoul.draftSuspension)
      );
    case matter.cherry:
      return made(s, tokyo.rallyParty) || made(s, tokyo.reassureParty) || made(s, tokyo.calmRight);
    case matter.walkout:
      return made(s, seoul.briefParties) || made(s, seoul.townHall);
  }
  return false;
}

/** What dealing with a matter brings. */
export function answer(s: State, which: number): void {
  switch (which) {
    case matter.stocks:
      up.supply(s, 3);
      up.seoulCentre(s, 2);
      break;
    case matter.whyNow:
      up.washingtonTokyo(s, 1);
      break;
    case matter.arbitrationClock:
      up.trust(s, 1);
      break;
    case matter.firstList:
      up.seoulCentre(s, 2);
      break;
    case matter.airspaceClaim:
      up.alarm(s, -5);
      break;
    case matter.marketFall:
      up.seoulCentre(s, 2);
      break;
    case matter.anniversary:
      up.trust(s, 1);
      break;
    case matter.banners:
      up.tokyoRegions(s, 1);
      break;
    case matter.windowCloses:
      up.seoulBase(s, 1);
      break;
    case matter.dataRequest:
      up.seoulAlliance(s, 1);
      up.tokyoAlliance(s, 1);
      break;
    case matter.harris:
      up.seoulBase(s, 1);
      break;
    case matter.fewLicences:
      up.seoulCentre(s, 1);
      break;
    case matter.comments:
      up.trust(s, 1);
      break;
    case matter.tourTowns:
      up.tokyoRegions(s, 2);
      break;
    case matter.missileRequest:
      up.washingtonTokyo(s, 1);
      up.seoulAlliance(s, 1);
      break;
    case matter.saleFiling:
      up.trust(s, 1);
      break;
    case matter.fundStory:
      up.tokyoAlliance(s, 2);
      up.seoulCentre(s, 1);
      break;
    case matter.saleTalk:
      up.tokyoRight(s, 1);
      break;
    case matter.exporters:
      up.tokyoRegions(s, 2);
      break;
    case matter.costSharing:
      up.seoulCentre(s, 1);
      break;
    case matter.petition:
      up.seoulPlaintiffs(s, 2);
      break;
    case matter.generals:
      up.washingtonSeoul(s, 2);
      break;
    case matter.cherry:
      up.tokyoApproval(s, 1);
      break;
    case matter.walkout:
      up.seoulAlliance(s, 2);
      break;
  }
}
