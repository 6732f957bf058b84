import { giveWord } from './desk.ts';
import * as up from './meters.ts';
import { dgTalks, listing, materials, seat, seoul, tokyo } from './names.ts';
import { lately, type State } from './state.ts';

/** What Seoul's public acts do. */
export function seoulOpenly(s: State, move: number): void {
  switch (move) {
    case seoul.holdTheLine:
      up.seoulBase(s, 1);
      break;
    case seoul.demandWithdrawal:
      up.seoulCapital(s, -1);
      up.seoulBase(s, -3);
      up.seoulApproval(s, 1);
      up.trust(s, -1);
      up.tokyoRight(s, -2);
      up.tokyoMeti(s, -2);
      break;
    case seoul.vowNeverAgain:
      up.seoulCapital(s, -2);
      up.seoulBase(s, -5);
      up.seoulPlaintiffs(s, -2);
      up.seoulApproval(s, 1);
      up.boycott(s, 2);
      up.pactSupport(s, 1);
      up.trust(s, -3);
      up.tokyoRight(s, -3);
      if (s.rupture >= 5) up.rupture(s, -1, seat.seoul);
      giveWord(s, seoul.vowNeverAgain);
      break;
    case seoul.giveNotice:
      up.seoulCapital(s, -3);
      up.seoulBase(s, 9);
      up.seoulPlaintiffs(s, 4);
      up.seoulApproval(s, 1);
      up.washingtonSeoul(s, -9);
      up.trust(s, -5);
      up.tokyoRight(s, -4);
      up.rupture(s, -1, seat.seoul);
      giveWord(s, seoul.giveNotice);
      break;
    case seoul.noticeOpenDoor:
      up.seoulCapital(s, -4);
      up.seoulBase(s, 5);
      up.seoulCentre(s, 3);
      up.washingtonSeoul(s, -5);
      up.trust(s, -4);
      up.tokyoRight(s, -2);
      up.rupture(s, -1, seat.seoul);
      giveWord(s, seoul.noticeOpenDoor);
      break;
    case seoul.extendWithReserve:
      up.seoulCapital(s, -3);
      up.seoulBase(s, -4);
      if (s.listing === listing.groupB) up.seoulBase(s, -4);
      if (s.listing === listing.groupB) up.seoulApproval(s, -1);
      up.seoulCentre(s, 3);
      up.seoulAlliance(s, 4);
      up.washingtonSeoul(s, 2);
      up.trust(s, 1);
      up.tokyoAlliance(s, 4);
      break;
    case seoul.withdrawNotice:
      up.seoulCapital(s, -4);
      up.seoulBase(s, -4);
      if (s.listing === listing.groupB && s.materials !== materials.eased && s.dgTalks === dgTalks.none)
        up.seoulBase(s, -8);
      up.seoulApproval(s, -1);
      if (s.listing === listing.groupB && s.materials !== materials.eased && s.dgTalks === dgTalks.none)
        up.seoulApproval(s, -2);
      up.seoulAlliance(s, 8);
      up.washingtonSeoul(s, 10);
      up.trust(s, 8);
      up.tokyoAlliance(s, 6);
      up.tokyoRight(s, 4);
      up.rupture(s, 1, seat.seoul);
      break;
    case seoul.airAtWto:
      up.seoulCapital(s, -1);
      up.seoulBase(s, 2);
      up.seoulCentre(s, 2);
      up.washingtonTokyo(s, -1);
      up.trust(s, -1);
      break;
    case seoul.fileWto:
      up.seoulCapital(s, -2);
      up.seoulBase(s, 5);
      up.seoulCentre(s, 2);
      up.trust(s, -3);
      up.tokyoRight(s, -2);
      break;
    case seoul.counterList:
      up.seoulCapital(s, -3);
      up.seoulBase(s, 6);
      up.trust(s, -3);
      up.trade(s, -1);
      up.tokyoMeti(s, -4);
      up.tokyoRight(s, -2);
      up.washingtonSeoul(s, -2);
      break;
    case seoul.freezeCounterList:
      up.seoulCapital(s, -2);
      up.seoulBase(s, -5);
      up.seoulCentre(s, 2);
      if (!lately(s, tokyo.delist, 1)) up.trust(s, 5);
      up.tokyoMeti(s, 7);
      up.tokyoRegions(s, 3);
      up.washingtonSeoul(s, 3);
      break;
    case seoul.openHand:
      up.seoulCapital(s, -2);
      if (!lately(s, tokyo.delist, 1)) up.trust(s, 4);
      if (lately(s, tokyo.delist, 1)) up.trust(s, 2);
      up.seoulBase(s, -2);
      up.seoulCentre(s, 3);
      up.tokyoAlliance(s, 4);
      up.tokyoRegions(s, 3);
      if (s.rupture <= 3) up.rupture(s, 1, seat.seoul);
      break;
    case seoul.offerSwap:
      up.seoulCapital(s, -2);
      up.seoulCentre(s, 3);
      up.washingtonSeoul(s, 3);
      up.trust(s, 1);
      up.tokyoAlliance(s, 3);
      up.tokyoRight(s, -2);
      up.tokyoMeti(s, -1);
      giveWord(s, seoul.offerSwap);
      break;
    case seoul.callInHarris:
      up.seoulCapital(s, -2);
      up.seoulBase(s, 5);
      up.seoulApproval(s, 2);
      up.washingtonSeoul(s, -3);
      up.seoulAlliance(s, -3);
      break;
    case seoul.isletDrill:
      up.seoulCapital(s, -2);
      up.seoulBase(s, 7);
      up.seoulApproval(s, 2);
      up.trust(s, -4);
      up.tokyoRight(s, -5);
      up.washingtonSeoul(s, -4);
      up.rupture(s, -1, seat.seoul);
      break;
    case seoul.renewFund:
      up.seoulCapital(s, -2);
      up.seoulPlaintiffs(s, -5);
      up.seoulCentre(s, 2);
      up.tokyoAlliance(s, 4);
      up.tokyoRegions(s, 2);
      up.tokyoRight(s, -2);
      up.trust(s, 2);
      break;
    case seoul.speakersPlan:
      up.seoulCapital(s, -3);
      up.seoulPlaintiffs(s, -8);
      up.seoulBase(s, -3);
      up.seoulCentre(s, 3);
      up.tokyoAlliance(s, 6);
      up.tokyoRegions(s, 4);
      up.tokyoRight(s, 3);
      up.trust(s, 3);
      break;
    case seoul.takeConsultations:
      up.seoulCapital(s, -4);
      up.seoulBase(s, -7);
      up.seoulApproval(s, -1);
      up.tokyoRight(s, 4);
      up.trust(s, 5);
      up.seoulCentre(s, 3);
      up.washingtonSeoul(s, 4);
      if (s.rupture <= 3) up.rupture(s, 1, seat.seoul);
      break;
    case seoul.strengthenControls:
      up.seoulCapital(s, -3);
      up.seoulBase(s, -4);
      up.seoulCentre(s, 2);
      up.tokyoMeti(s, 9);
      up.tokyoAlliance(s, 3);
      up.washingtonSeoul(s, 2);
      up.trust(s, 2);
      up.supply(s, 3);
      break;
    case seoul.selfReliance:
      up.seoulCapital(s, -2);
      up.supply(s, 5);
      up.seoulApproval(s, 1);
      up.seoulCentre(s, 3);
      up.tokyoRegions(s, -2);
      break;
    case seoul.sendPrimeMinister:
      up.seoulCapital(s, -3);
      up.trust(s, 4);
      up.seoulBase(s, -2);
      up.seoulCentre(s, 3);
      up.tokyoAlliance(s, 5);
      up.tokyoRegions(s, 4);
      up.washingtonSeoul(s, 2);
      if (s.rupture <= 3) up.rupture(s, 1, seat.seoul);
      break;
    case seoul.sitDown:
      up.seoulCapital(s, -1);
      up.trust(s, 3);
      up.seoulCentre(s, 2);
      up.tokyoAlliance(s, 3);
      up.washingtonSeoul(s, 2);
      if (s.rupture <= 3) up.rupture(s, 1, seat.seoul);
      break;
    case seoul.briefParties:
      up.seoulCapital(s, -2);
      up.seoulAlliance(s, 6);
      up.seoulCentre(s, 4);
      up.seoulBase(s, -2);
      break;
    case seoul.rallyBase:
      up.seoulCapital(s, -1);
      up.seoulBase(s, -9);
      up.seoulPlaintiffs(s, -4);
      up.seoulApproval(s, 3);
      up.pactSupport(s, 2);
      up.boycott(s, 3);
      up.trust(s, -3);
      up.tokyoRight(s, -4);
      up.seoulAlliance(s, -3);
      break;
    case seoul.meetPlaintiffs:
      up.seoulCapital(s, -2);
      up.seoulPlaintiffs(s, 9);
      up.seoulBase(s, 3);
      up.redress(s, 3);
      up.tokyoRight(s, -2);
      break;
    case seoul.townHall:
      up.seoulCapital(s, -2);
      up.seoulBase(s, 7);
      up.seoulCentre(s, 5);
      up.seoulApproval(s, 1);
      up.trust(s, -1);
      break;
  }
}
