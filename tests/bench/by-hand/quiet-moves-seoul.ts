import { leaks } from './chance.ts';
import * as up from './meters.ts';
import { seoul } from './names.ts';
import type { State } from './state.ts';

/** What Seoul's quiet acts do; one that leaks is seen by all, and does more. */
export function seoulQuietly(s: State, move: number): void {
  switch (move) {
    case seoul.keepCounsel:
      break;
    case seoul.secretEnvoy: {
      const open = leaks(s, 15);
      up.seoulCapital(s, -1, open);
      up.trust(s, 3, open);
      up.tokyoAlliance(s, 4, open);
      up.tokyoRegions(s, 2, open);
      if (open) {
        up.seoulBase(s, -5);
        up.seoulApproval(s, -1);
        up.tokyoRight(s, -2);
      }
      break;
    }
    case seoul.technicalPath: {
      const open = leaks(s, 12);
      up.seoulCapital(s, -2, open);
      up.tokyoMeti(s, 7, open);
      up.trust(s, 1, open);
      up.supply(s, 2, open);
      if (open) {
        up.seoulBase(s, -5);
        up.seoulCentre(s, -1);
      }
      break;
    }
    case seoul.tellWashington: {
      const open = leaks(s, 10);
      up.seoulCapital(s, -1, open);
      up.washingtonSeoul(s, 5, open);
      up.seoulAlliance(s, 2, open);
      if (open) {
        up.seoulBase(s, -3);
        up.washingtonSeoul(s, -3);
      }
      break;
    }
    case seoul.washingtonTrip: {
      const open = leaks(s, 25);
      up.seoulCapital(s, -2, open);
      up.washingtonSeoul(s, 8, open);
      up.washingtonTokyo(s, -2, open);
      up.seoulAlliance(s, 4, open);
      if (open) {
        up.seoulBase(s, -4);
        up.pactSupport(s, 1);
      }
      break;
    }
    case seoul.askBroker: {
      const open = leaks(s, 20);
      up.seoulCapital(s, -2, open);
      up.washingtonSeoul(s, 4, open);
      up.seoulAlliance(s, 3, open);
      if (open) {
        up.seoulBase(s, -6);
        up.seoulApproval(s, -1);
        up.tokyoRight(s, 2);
      }
      break;
    }
    case seoul.secondSources: {
      const open = leaks(s, 10);
      up.seoulCapital(s, -2, open);
      up.supply(s, 4, open);
      if (open) {
        up.tokyoRegions(s, -2);
        up.trade(s, -1);
      }
      break;
    }
    case seoul.calmBoycott: {
      const open = leaks(s, 15);
      up.seoulCapital(s, -1, open);
      up.boycott(s, -3, open);
      up.tokyoRegions(s, 3, open);
      up.seoulCentre(s, 1, open);
      if (open) {
        up.seoulBase(s, -5);
      }
      break;
    }
    case seoul.soundPlaintiffs: {
      const open = leaks(s, 15);
      up.seoulCapital(s, -2, open);
      up.seoulPlaintiffs(s, 6, open);
      up.redress(s, 2, open);
      if (open) {
        up.seoulPlaintiffs(s, -9);
        up.tokyoRight(s, -2);
      }
      break;
    }
    case seoul.steadyBase: {
      const open = leaks(s, 12);
      up.seoulCapital(s, -2, open);
      up.seoulBase(s, 6, open);
      if (open) {
        up.seoulCentre(s, -3);
        up.seoulBase(s, -3);
      }
      break;
    }
    case seoul.slowSharing: {
      const open = leaks(s, 25);
      up.seoulCapital(s, -1, open);
      up.tokyoAlliance(s, 3, open);
      up.seoulAlliance(s, -4, open);
      up.seoulBase(s, 2, open);
      if (open) {
        up.washingtonSeoul(s, -6);
        up.trust(s, -4);
        up.seoulBase(s, 3);
      }
      break;
    }
    case seoul.shareData: {
      const open = leaks(s, 15);
      up.seoulCapital(s, -1, open);
      up.trust(s, 2, open);
      up.washingtonSeoul(s, 3, open);
      up.tokyoAlliance(s, 4, open);
      up.seoulAlliance(s, 2, open);
      if (open) {
        up.seoulBase(s, -3);
      }
      break;
    }
    case seoul.draftSuspension: {
      const open = leaks(s, 20);
      up.seoulCapital(s, -2, open);
      up.seoulAlliance(s, 4, open);
      up.washingtonSeoul(s, 3, open);
      if (open) {
        up.seoulBase(s, -6);
        up.tokyoRight(s, 3);
      }
      break;
    }
  }
}
