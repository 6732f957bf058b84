import * as up from './meters.ts';
import { listing, matter } from './names.ts';
import type { State } from './state.ts';

/** What a matter left lying does, by its size; says whether it lies on, larger. */
export function leave(s: State, which: number, size: number): boolean {
  switch (which) {
    case matter.stocks:
      if (size === 1) {
        up.supply(s, -3);
        return true;
      }
      up.supply(s, -5);
      up.seoulCentre(s, -2);
      return false;
    case matter.whyNow:
      if (size === 1) {
        up.washingtonTokyo(s, -1);
        return true;
      }
      up.washingtonTokyo(s, -2);
      up.tokyoMeti(s, -2);
      return false;
    case matter.arbitrationClock:
      if (size === 1) {
        up.tokyoRight(s, -2);
        up.trust(s, -1);
        return true;
      }
      up.tokyoRight(s, -2);
      up.trust(s, -2);
      return false;
    case matter.firstList:
      if (size === 1) {
        up.tokyoMeti(s, -2);
        return true;
      }
      up.tokyoMeti(s, -2);
      up.seoulCentre(s, -2);
      return false;
    case matter.airspaceClaim:
      if (size === 1) {
        up.trust(s, -2);
        up.seoulAlliance(s, -2);
        up.tokyoAlliance(s, -2);
        return true;
      }
      up.trust(s, -2);
      return false;
    case matter.standstillPaper:
      if (size === 1) {
        up.washingtonTokyo(s, -2);
        return true;
      }
      up.washingtonTokyo(s, -2);
      up.washingtonSeoul(s, -1);
      return false;
    case matter.marketFall:
      if (size === 1) {
        up.seoulApproval(s, -1);
        up.seoulCentre(s, -2);
        return true;
      }
      up.seoulApproval(s, -1);
      up.supply(s, -2);
      return false;
    case matter.anniversary:
      if (size === 1) {
        up.trust(s, -1);
        up.seoulCentre(s, -1);
        return true;
      }
      up.trust(s, -2);
      up.pactSupport(s, 1);
      return false;
    case matter.banners:
      if (size === 1) {
        up.tokyoRegions(s, -2);
        up.boycott(s, 1);
        return true;
      }
      up.tokyoRegions(s, -2);
      up.seoulCentre(s, -1);
      return false;
    case matter.windowCloses:
      up.seoulBase(s, -8);
      up.seoulAlliance(s, 2);
      if (s.listing === listing.groupB) up.seoulApproval(s, -2);
      return false;
    case matter.dataRequest:
      if (size === 1) {
        up.washingtonSeoul(s, -1);
        up.tokyoAlliance(s, -2);
        return true;
      }
      up.washingtonSeoul(s, -1);
      return false;
    case matter.harris:
      if (size === 1) {
        up.washingtonSeoul(s, -2);
        return true;
      }
      if (size === 2) {
        up.washingtonSeoul(s, -3);
        up.seoulAlliance(s, -2);
        return true;
      }
      up.washingtonSeoul(s, -2);
      return false;
    case matter.fewLicences:
      if (size === 1) {
        up.supply(s, -2);
        return true;
      }
      up.supply(s, -3);
      up.seoulApproval(s, -1);
      return false;
    case matter.comments:
      if (size === 1) {
        up.tokyoRight(s, -2);
        return true;
      }
      up.tokyoRight(s, -2);
      up.trust(s, -1);
      return false;
    case matter.tourTowns:
      if (size === 1) {
        up.tokyoRegions(s, -3);
        return true;
      }
      up.tokyoRegions(s, -3);
      up.tokyoApproval(s, -1);
      return false;
    case matter.missileRequest:
      if (size === 1) {
        up.washingtonTokyo(s, -3);
        up.trust(s, -2);
        return true;
      }
      up.seoulAlliance(s, -2);
      return false;
    case matter.saleFiling:
      if (size === 1) {
        up.tokyoRight(s, -2);
        return true;
      }
      if (size === 2) {
        up.tokyoRight(s, -3);
        up.seoulPlaintiffs(s, -2);
        return true;
      }
      up.trust(s, -3);
      up.seoulPlaintiffs(s, -3);
      return false;
    case matter.fundStory:
      if (size === 1) {
        up.tokyoRight(s, -2);
        up.seoulPlaintiffs(s, -2);
        return true;
      }
      up.trust(s, -2);
      return false;
    case matter.saleTalk:
      if (size === 1) {
        up.tokyoRight(s, -2);
        return true;
      }
      up.tokyoRight(s, -3);
      return false;
    case matter.exporters:
      if (size === 1) {
        up.tokyoRegions(s, -3);
        return true;
      }
      up.tokyoRegions(s, -3);
      up.tokyoMeti(s, -2);
      return false;
    case matter.costSharing:
      if (size === 1) {
        up.washingtonSeoul(s, -2);
        return true;
      }
      up.washingtonSeoul(s, -2);
      up.pactSupport(s, 1);
      return false;
    case matter.petition:
      if (size === 1) {
        up.seoulPlaintiffs(s, -4);
        return true;
      }
      up.seoulPlaintiffs(s, -4);
      return false;
    case matter.generals:
      if (size === 1) {
        up.washingtonSeoul(s, -3);
        up.seoulAlliance(s, -3);
        return true;
      }
      up.washingtonSeoul(s, -3);
      return false;
    case matter.cherry:
      if (size === 1) {
        up.tokyoApproval(s, -1);
        return true;
      }
      up.tokyoApproval(s, -1);
      return false;
    case matter.walkout:
      up.seoulAlliance(s, -2);
      up.washingtonSeoul(s, -1);
      return false;
  }
  return false;
}
