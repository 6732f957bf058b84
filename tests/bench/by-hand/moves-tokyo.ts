import { leaks } from './chance.ts';
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
      up.tokyoApproval(s, 3);
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

/** What Tokyo's quiet acts do; one that leaks is seen by all, and does more. */
export function tokyoQuietly(s: State, move: number): void {
  switch (move) {
    case tokyo.keepPatience:
      break;
    case tokyo.slowWalk: {
      const open = leaks(s, 25);
      up.tokyoCapital(s, -1, open);
      up.supply(s, -6, open);
      up.tokyoRight(s, 2, open);
      up.tokyoRegions(s, -2, open);
      up.trade(s, -1, open);
      if (open) {
        up.washingtonTokyo(s, -5);
        up.trust(s, -4);
        up.seoulBase(s, -4);
        up.tokyoRegions(s, -2);
      }
      break;
    }
    case tokyo.fastFile: {
      const open = leaks(s, 15);
      up.tokyoCapital(s, -1, open);
      up.supply(s, 4, open);
      up.trust(s, 1, open);
      up.tokyoRegions(s, 2, open);
      up.seoulCentre(s, 1, open);
      if (open) {
        up.tokyoRight(s, -4);
      }
      break;
    }
    case tokyo.hintDialogue: {
      const open = leaks(s, 20);
      up.tokyoCapital(s, -2, open);
      up.trust(s, 3, open);
      up.seoulCentre(s, 3, open);
      up.seoulAlliance(s, 3, open);
      up.tokyoAlliance(s, 2, open);
      if (open) {
        up.tokyoRight(s, -6);
      }
      break;
    }
    case tokyo.hintMonth: {
      const open = leaks(s, 25);
      up.tokyoCapital(s, -3, open);
      up.trust(s, 3, open);
      up.seoulBase(s, 6, open);
      up.seoulCentre(s, 4, open);
      up.tokyoMeti(s, -3, open);
      if (open) {
        up.tokyoRight(s, -8);
        up.tokyoMeti(s, -3);
      }
      break;
    }
    case tokyo.elderChannel: {
      const open = leaks(s, 15);
      up.tokyoCapital(s, -2, open);
      up.trust(s, 3, open);
      up.tokyoRegions(s, 3, open);
      up.seoulCentre(s, 3, open);
      if (open) {
        up.tokyoRight(s, -5);
      }
      break;
    }
    case tokyo.lobbyWashington: {
      const open = leaks(s, 15);
      up.tokyoCapital(s, -1, open);
      up.washingtonTokyo(s, 4, open);
      up.washingtonSeoul(s, -2, open);
      if (open) {
        up.trust(s, -4);
        up.seoulBase(s, -3);
      }
      break;
    }
    case tokyo.askBroker: {
      const open = leaks(s, 20);
      up.tokyoCapital(s, -2, open);
      up.washingtonTokyo(s, 2, open);
      up.seoulAlliance(s, 3, open);
      up.tokyoAlliance(s, 3, open);
      if (open) {
        up.tokyoRight(s, -5);
        up.seoulBase(s, -4);
      }
      break;
    }
    case tokyo.calmRight: {
      const open = leaks(s, 12);
      up.tokyoCapital(s, -2, open);
      up.tokyoRight(s, 6, open);
      if (open) {
        up.tokyoApproval(s, -1);
        up.tokyoRight(s, -3);
      }
      break;
    }
    case tokyo.soundFirms: {
      const open = leaks(s, 25);
      up.tokyoCapital(s, -2, open);
      up.seoulPlaintiffs(s, 5, open);
      up.redress(s, 2, open);
      up.tokyoRegions(s, 1, open);
      if (open) {
        up.tokyoRight(s, -9);
        up.tokyoApproval(s, -1);
      }
      break;
    }
    case tokyo.shareData: {
      const open = leaks(s, 15);
      up.tokyoCapital(s, -1, open);
      up.trust(s, 2, open);
      up.washingtonTokyo(s, 3, open);
      up.seoulAlliance(s, 4, open);
      up.tokyoAlliance(s, 2, open);
      if (open) {
        up.seoulCentre(s, 2);
        up.pactSupport(s, -1);
      }
      break;
    }
    case tokyo.prepareTrilateral: {
      const open = leaks(s, 15);
      up.tokyoCapital(s, -2, open);
      up.tokyoAlliance(s, 3, open);
      up.washingtonTokyo(s, 2, open);
      up.alarm(s, -5, open);
      if (open) {
        up.seoulBase(s, 3);
        up.seoulAlliance(s, -3);
      }
      break;
    }
  }
}
