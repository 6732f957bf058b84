import { agreement, counterListing, courts, day, listing, materials, remedy, tokyo, wto } from './names.ts';
import { never, rested, type State } from './state.ts';

/** Whether Tokyo may take one of its acts, whatever the step asks for. */
export function tokyoMay(s: State, move: number): boolean {
  const m = s.inside;
  const capital = m.tokyoCapital;
  switch (move) {
    case tokyo.holdCourse:
      return true;
    case tokyo.explainControls:
      return capital >= 1 && rested(s, tokyo.explainControls, 1);
    case tokyo.nameTrust:
      return capital >= 1 && rested(s, tokyo.nameTrust, 3);
    case tokyo.delist:
      return (
        capital >= 4 &&
        never(s, tokyo.delist) &&
        (s.listing === listing.proposed || s.listing === listing.standstill) &&
        s.round >= day.aug02
      );
    case tokyo.standstill:
      return (
        capital >= 4 &&
        never(s, tokyo.standstill) &&
        s.listing === listing.proposed &&
        s.round >= day.aug02 &&
        s.round <= day.aug22
      );
    case tokyo.grantLicence:
      return (
        capital >= 2 &&
        (s.materials === materials.individual ||
          s.materials === materials.slow ||
          s.materials === materials.licensing) &&
        s.round >= day.jul23
      );
    case tokyo.easeResist:
      return (
        capital >= 5 &&
        never(s, tokyo.easeResist) &&
        s.materials === materials.licensing &&
        s.round >= day.aug28
      );
    case tokyo.summonEnvoy:
      return capital >= 1 && rested(s, tokyo.summonEnvoy, 3);
    case tokyo.demandPanel:
      return capital >= 2 && never(s, tokyo.demandPanel) && s.remedy === remedy.onePlusOne;
    case tokyo.regretNotice:
      return capital >= 1 && rested(s, tokyo.regretNotice, 4) && s.agreement === agreement.noticeGiven;
    case tokyo.acceptWtoTalks:
      return capital >= 1 && never(s, tokyo.acceptWtoTalks) && s.wto === wto.filed;
    case tokyo.offerTalks:
      return capital >= 3 && rested(s, tokyo.offerTalks, 2);
    case tokyo.receiveEnvoy:
      return capital >= 2 && never(s, tokyo.receiveEnvoy) && s.round >= day.oct02;
    case tokyo.everyMeans:
      return capital >= 1 && never(s, tokyo.everyMeans) && s.round >= day.nov04;
    case tokyo.noLink:
      return capital >= 1 && rested(s, tokyo.noLink, 2);
    case tokyo.visaStep:
      return (
        capital >= 4 &&
        never(s, tokyo.visaStep) &&
        s.round >= day.aug15 &&
        (s.agreement === agreement.noticeGiven ||
          s.counterListing !== counterListing.none ||
          s.courts === courts.nearSale)
      );
    case tokyo.rallyParty:
      return capital >= 1 && rested(s, tokyo.rallyParty, 1);
    case tokyo.reassureParty:
      return capital >= 2 && rested(s, tokyo.reassureParty, 1);
    case tokyo.meetGovernors:
      return capital >= 2 && rested(s, tokyo.meetGovernors, 1);
    case tokyo.briefIndustry:
      return capital >= 2 && rested(s, tokyo.briefIndustry, 1);
    case tokyo.visitTroops:
      return capital >= 2 && rested(s, tokyo.visitTroops, 3);
    case tokyo.keepPatience:
      return true;
    case tokyo.slowWalk:
      return (
        capital >= 1 &&
        rested(s, tokyo.slowWalk, 3) &&
        (s.materials === materials.individual || s.materials === materials.licensing)
      );
    case tokyo.fastFile:
      return capital >= 1 && rested(s, tokyo.fastFile, 1) && s.materials !== materials.lifted;
    case tokyo.hintDialogue:
      return capital >= 2 && rested(s, tokyo.hintDialogue, 2);
    case tokyo.hintMonth:
      return (
        capital >= 3 && never(s, tokyo.hintMonth) && s.round >= day.oct24 && s.materials !== materials.lifted
      );
    case tokyo.elderChannel:
      return capital >= 2 && rested(s, tokyo.elderChannel, 1);
    case tokyo.lobbyWashington:
      return capital >= 1 && rested(s, tokyo.lobbyWashington, 1);
    case tokyo.askBroker:
      return capital >= 2 && rested(s, tokyo.askBroker, 2);
    case tokyo.calmRight:
      return capital >= 2 && rested(s, tokyo.calmRight, 1);
    case tokyo.soundFirms:
      return capital >= 2 && rested(s, tokyo.soundFirms, 2);
    case tokyo.shareData:
      return (
        capital >= 1 && rested(s, tokyo.shareData, 1) && s.agreement !== agreement.lapsed && m.alarm >= 15
      );
    case tokyo.prepareTrilateral:
      return capital >= 2 && never(s, tokyo.prepareTrilateral) && s.agreement === agreement.noticeGiven;
  }
  return false;
}

/** Whether an act of Tokyo's is one for the hour when its home reads the text. */
export function tokyoReads(move: number): boolean {
  switch (move) {
    case tokyo.holdCourse:
    case tokyo.noLink:
    case tokyo.rallyParty:
    case tokyo.reassureParty:
    case tokyo.meetGovernors:
    case tokyo.briefIndustry:
      return true;
  }
  return false;
}

/** What each of Tokyo's moves costs of its capital. */
export const tokyoCosts = [
  0, // holdCourse
  1, // explainControls
  1, // nameTrust
  4, // delist
  4, // standstill
  2, // grantLicence
  5, // easeResist
  1, // summonEnvoy
  2, // demandPanel
  1, // regretNotice
  1, // acceptWtoTalks
  3, // offerTalks
  2, // receiveEnvoy
  1, // everyMeans
  1, // noLink
  4, // visaStep
  1, // rallyParty
  2, // reassureParty
  2, // meetGovernors
  2, // briefIndustry
  2, // visitTroops
  0, // keepPatience
  1, // slowWalk
  1, // fastFile
  2, // hintDialogue
  3, // hintMonth
  2, // elderChannel
  1, // lobbyWashington
  2, // askBroker
  2, // calmRight
  2, // soundFirms
  1, // shareData
  2, // prepareTrilateral
];
