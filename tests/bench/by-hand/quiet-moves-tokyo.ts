import { leaks } from './chance.ts';
import * as up from './meters.ts';
import { tokyo } from './names.ts';
import type { State } from './state.ts';

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
