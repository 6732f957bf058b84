import { giveWord } from './desk.ts';
import * as up from './meters.ts';
import { seat, tokyo, washington } from './names.ts';
import type { State } from './state.ts';

/** What Tokyo's public acts do. */
export function tokyoOpenly(s: State, move: number): void {
  switch (move) {
    case tokyo.holdCourse:
      up.tokyoRight(s, 2);
      break;
    case tokyo.explainControls:
      up.tokyoCapital(s, -1);
      up.tokyoMeti(s, 4);
      up.tokyoRight(s, 2);
      up.washingtonTokyo(s, 3);
      up.trust(s, -1);
      up.seoulCentre(s, -2);
      break;
    case tokyo.nameTrust:
      up.tokyoCapital(s, -1);
      up.tokyoRight(s, -6);
      up.tokyoApproval(s, 1);
      up.seoulBase(s, -5);
      up.boycott(s, 4);
      up.pactSupport(s, 1);
      up.trust(s, -3);
      up.washingtonTokyo(s, -2);
      break;
    case tokyo.delist:
      up.tokyoCapital(s, -4);
      up.tokyoRight(s, 8);
      up.tokyoMeti(s, 4);
      up.tokyoApproval(s, 1);
      up.seoulBase(s, -6);
      up.seoulCentre(s, -4);
      up.pactSupport(s, 6);
      up.boycott(s, 3);
      up.trust(s, -6);
      up.washingtonTokyo(s, -3);
      up.trade(s, -1);
      up.rupture(s, -1, seat.tokyo);
      break;
    case tokyo.standstill:
      up.tokyoCapital(s, -4);
      up.tokyoRight(s, -6);
      up.tokyoAlliance(s, 6);
      up.tokyoRegions(s, 4);
      up.washingtonTokyo(s, 8);
      if (s.washington === washington.pressingPrivately || s.washington === washington.brokering)
        up.washingtonTokyo(s, 4);
      up.tokyoApproval(s, 1);
      up.trust(s, 6);
      up.seoulBase(s, 3);
      up.seoulCentre(s, 6);
      up.pactSupport(s, -5);
      up.boycott(s, -4);
      up.rupture(s, 1, seat.tokyo);
      giveWord(s, tokyo.standstill);
      break;
    case tokyo.grantLicence:
      up.tokyoCapital(s, -2);
      up.supply(s, 6);
      up.trust(s, 2);
      up.tokyoRight(s, -2);
      up.tokyoMeti(s, 2);
      up.tokyoRegions(s, 3);
      up.seoulCentre(s, 2);
      up.washingtonTokyo(s, 1);
      break;
    case tokyo.easeResist:
      up.tokyoCapital(s, -5);
      up.tokyoRight(s, -8);
      up.tokyoMeti(s, -2);
      up.tokyoRegions(s, 6);
      up.supply(s, 6);
      up.trust(s, 6);
      up.seoulBase(s, 4);
      up.seoulCentre(s, 5);
      up.pactSupport(s, -3);
      up.washingtonTokyo(s, 4);
      if (s.rupture <= 3) up.rupture(s, 1, seat.tokyo);
      break;
    case tokyo.summonEnvoy:
      up.tokyoCapital(s, -1);
      up.tokyoRight(s, -4);
      up.boycott(s, 2);
      up.trust(s, -4);
      up.seoulBase(s, -4);
      up.tokyoAlliance(s, -2);
      if (s.rupture >= 5) up.rupture(s, -1, seat.tokyo);
      break;
    case tokyo.demandPanel:
      up.tokyoCapital(s, -2);
      up.tokyoRight(s, 4);
      up.trust(s, -3);
      up.seoulPlaintiffs(s, -2);
      up.seoulBase(s, -2);
      giveWord(s, tokyo.demandPanel);
      break;
    case tokyo.regretNotice:
      up.tokyoCapital(s, -1);
      up.tokyoRight(s, -2);
      up.tokyoApproval(s, 1);
      up.washingtonTokyo(s, 3);
      up.trust(s, -3);
      up.seoulBase(s, -2);
      break;
    case tokyo.acceptWtoTalks:
      up.tokyoCapital(s, -1);
      up.trust(s, 2);
      up.tokyoMeti(s, 3);
      up.tokyoRight(s, -1);
      up.seoulCentre(s, 1);
      break;
    case tokyo.offerTalks:
      up.tokyoCapital(s, -3);
      up.tokyoRight(s, -5);
      up.tokyoMeti(s, -1);
      up.tokyoAlliance(s, 5);
      up.tokyoRegions(s, 4);
      up.trust(s, 5);
      up.seoulCentre(s, 5);
      up.seoulBase(s, 2);
      up.pactSupport(s, -3);
      if (s.rupture <= 3) up.rupture(s, 1, seat.tokyo);
      break;
    case tokyo.receiveEnvoy:
      up.tokyoCapital(s, -2);
      up.trust(s, 3);
      up.tokyoRight(s, -2);
      up.tokyoAlliance(s, 3);
      up.tokyoRegions(s, 4);
      up.seoulCentre(s, 4);
      if (s.rupture <= 2) up.rupture(s, 1, seat.tokyo);
      break;
    case tokyo.everyMeans:
      up.tokyoCapital(s, -1);
      up.trust(s, 2);
      up.seoulCentre(s, 3);
      up.tokyoAlliance(s, 2);
      up.tokyoRight(s, -1);
      up.washingtonTokyo(s, 2);
      break;
    case tokyo.noLink:
      up.tokyoCapital(s, -1);
      up.tokyoRight(s, 5);
      up.tokyoMeti(s, 3);
      up.trust(s, -2);
      up.seoulBase(s, -2);
      giveWord(s, tokyo.noLink);
      break;
    case tokyo.visaStep:
      up.tokyoCapital(s, -4);
      up.tokyoRight(s, 12);
      up.tokyoApproval(s, 4);
      up.tokyoRegions(s, -8);
      up.travel(s, -6);
      up.boycott(s, 5);
      up.pactSupport(s, 3);
      up.seoulBase(s, -6);
      up.seoulCentre(s, -5);
      up.trust(s, -6);
      up.washingtonTokyo(s, -4);
      up.rupture(s, -1, seat.tokyo);
      break;
    case tokyo.rallyParty:
      up.tokyoCapital(s, -1);
      up.tokyoRight(s, -8);
      up.tokyoApproval(s, 3);
      up.tokyoAlliance(s, -3);
      up.trust(s, -3);
      up.seoulBase(s, -4);
      up.pactSupport(s, 1);
      break;
    case tokyo.reassureParty:
      up.tokyoCapital(s, -2);
      up.tokyoRight(s, 10);
      up.trust(s, -1);
      up.tokyoRegions(s, -1);
      break;
    case tokyo.meetGovernors:
      up.tokyoCapital(s, -2);
      up.tokyoRegions(s, 8);
      up.tokyoApproval(s, 1);
      up.tokyoRight(s, -1);
      break;
    case tokyo.briefIndustry:
      up.tokyoCapital(s, -2);
      up.tokyoMeti(s, 6);
      up.tokyoRegions(s, 3);
      up.tokyoAlliance(s, 2);
      break;
    case tokyo.visitTroops:
      up.tokyoCapital(s, -2);
      up.tokyoAlliance(s, 5);
      up.washingtonTokyo(s, 3);
      up.tokyoRight(s, 2);
      up.seoulAlliance(s, 2);
      break;
  }
}
