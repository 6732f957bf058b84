import * as up from './meters.ts';
import {
  agreement,
  beijingMoscow,
  clause,
  counterListing,
  courts,
  dgTalks,
  intelligence,
  japanesePublic,
  koreanPublic,
  lines,
  listing,
  materials,
  pyongyang,
  remedy,
  washington,
  wto,
} from './names.ts';
import type { State } from './state.ts';
import { listingLine, pactLine, reopen, wtoLine } from './text.ts';

/** What entering a state of each track brings. To enter the state a track is in is nothing. */

export function enterAgreement(s: State, to: number): void {
  if (s.agreement === to) return;
  s.agreement = to;
  switch (to) {
    case agreement.noticeGiven:
      up.pactSupport(s, 1);
      up.seoulAlliance(s, -6);
      up.tokyoAlliance(s, -4);
      up.washingtonSeoul(s, -6);
      if (pactLine(s) === lines.pact.renew) reopen(s, clause.pact);
      break;
    case agreement.suspended:
      up.washingtonSeoul(s, 12);
      up.washingtonTokyo(s, 5);
      up.trust(s, 4);
      up.seoulApproval(s, 2);
      up.seoulCentre(s, 4);
      up.seoulAlliance(s, 8);
      up.seoulBase(s, -4);
      break;
    case agreement.renewed:
      up.washingtonSeoul(s, 6);
      up.washingtonTokyo(s, 3);
      up.trust(s, 3);
      up.seoulAlliance(s, 6);
      up.seoulBase(s, -5);
      if (pactLine(s) !== lines.pact.renew) reopen(s, clause.pact);
      break;
    case agreement.ended:
      up.washingtonTokyo(s, -3);
      up.seoulAlliance(s, -8);
      up.tokyoAlliance(s, -6);
      break;
    case agreement.lapsed:
      up.washingtonSeoul(s, -10);
      up.washingtonTokyo(s, -6);
      up.trust(s, -8);
      up.seoulBase(s, 4);
      up.seoulAlliance(s, -10);
      up.tokyoAlliance(s, -8);
      up.tokyoApproval(s, -1);
      break;
  }
}

export function enterMaterials(s: State, to: number): void {
  if (s.materials === to) return;
  s.materials = to;
  switch (to) {
    case materials.eased:
      up.supply(s, 6);
      up.seoulCentre(s, 3);
      break;
    case materials.lifted:
      up.supply(s, 15);
      up.seoulCentre(s, 4);
      up.tokyoRegions(s, 4);
      break;
  }
}

export function enterListing(s: State, to: number): void {
  if (s.listing === to) return;
  s.listing = to;
  switch (to) {
    case listing.groupB:
      if (listingLine(s) === lines.listing.listed) reopen(s, clause.listing);
      break;
    case listing.returning:
      up.trust(s, 5);
      up.seoulCentre(s, 4);
      up.tokyoRight(s, -5);
      break;
    case listing.groupA:
      up.trust(s, 4);
      up.seoulCentre(s, 3);
      break;
  }
}

export function enterDgTalks(s: State, to: number): void {
  if (s.dgTalks === to) return;
  s.dgTalks = to;
  switch (to) {
    case dgTalks.offered:
      up.seoulCentre(s, 2);
      up.tokyoAlliance(s, 2);
      break;
    case dgTalks.scheduled:
      up.trust(s, 3);
      break;
  }
}

export function enterCounterListing(s: State, to: number): void {
  if (s.counterListing === to) return;
  s.counterListing = to;
  switch (to) {
    case counterListing.inForce:
      up.trust(s, -2);
      up.tokyoMeti(s, -3);
      break;
    case counterListing.frozen:
      up.trust(s, 2);
      break;
  }
}

export function enterWto(s: State, to: number): void {
  if (s.wto === to) return;
  s.wto = to;
  switch (to) {
    case wto.filed:
      up.tokyoMeti(s, -4);
      if (wtoLine(s) !== lines.wto.continues) reopen(s, clause.wto);
      break;
    case wto.paused:
      up.tokyoMeti(s, 4);
      up.seoulBase(s, -1);
      break;
    case wto.withdrawn:
      up.tokyoMeti(s, 6);
      up.seoulBase(s, -4);
      break;
  }
}

export function enterCourts(s: State, to: number): void {
  if (s.courts === to) return;
  s.courts = to;
  switch (to) {
    case courts.nearSale:
      up.tokyoRight(s, -5);
      up.trust(s, -3);
      break;
    case courts.sold:
      up.redress(s, 10);
      up.tokyoRight(s, -8);
      up.trust(s, -8);
      break;
  }
}

export function enterRemedy(s: State, to: number): void {
  if (s.remedy === to) return;
  s.remedy = to;
  switch (to) {
    case remedy.onePlusOneAlpha:
      up.redress(s, 4);
      break;
    case remedy.consultations:
      up.tokyoRight(s, 5);
      up.tokyoAlliance(s, 5);
      up.seoulPlaintiffs(s, -6);
      break;
    case remedy.jointFund:
      up.redress(s, 45);
      up.seoulPlaintiffs(s, 10);
      up.tokyoRight(s, -10);
      up.trust(s, 6);
      break;
    case remedy.domesticFund:
      up.redress(s, 15);
      up.seoulPlaintiffs(s, -15);
      up.tokyoRight(s, 6);
      up.trust(s, 4);
      break;
  }
}

export function enterWashington(s: State, to: number): void {
  if (s.washington === to) return;
  s.washington = to;
  switch (to) {
    case washington.concerned:
      up.washingtonTokyo(s, -1);
      break;
    case washington.pressingPrivately:
      up.seoulAlliance(s, 3);
      up.tokyoAlliance(s, 2);
      break;
    case washington.pressingPublicly:
      up.seoulAlliance(s, 6);
      up.tokyoAlliance(s, 3);
      up.seoulBase(s, -4);
      up.pactSupport(s, 2);
      break;
    case washington.brokering:
      up.seoulAlliance(s, 4);
      up.tokyoAlliance(s, 4);
      up.trust(s, 3);
      up.tokyoRight(s, -2);
      up.seoulBase(s, -2);
      break;
  }
}

export function enterIntelligence(s: State, to: number): void {
  if (s.intelligence === to) return;
  s.intelligence = to;
  switch (to) {
    case intelligence.thin:
      up.washingtonSeoul(s, -3);
      up.tokyoAlliance(s, -3);
      break;
    case intelligence.trilateralOnly:
      up.washingtonSeoul(s, -3);
      up.washingtonTokyo(s, -2);
      break;
  }
}

export function enterPyongyang(s: State, to: number): void {
  if (s.pyongyang === to) return;
  s.pyongyang = to;
  switch (to) {
    case pyongyang.testingGap:
      up.alarm(s, 20);
      up.washingtonSeoul(s, -3);
      up.washingtonTokyo(s, -2);
      break;
  }
}

export function enterBeijingMoscow(s: State, to: number): void {
  if (s.beijingMoscow === to) return;
  s.beijingMoscow = to;
  switch (to) {
    case beijingMoscow.patrolling:
      up.tokyoAlliance(s, 2);
      up.seoulAlliance(s, 2);
      up.alarm(s, 10);
      break;
  }
}

export function enterKoreanPublic(s: State, to: number): void {
  if (s.koreanPublic === to) return;
  s.koreanPublic = to;
  switch (to) {
    case koreanPublic.hardened:
      up.seoulBase(s, -2);
      up.pactSupport(s, 1);
      break;
  }
}

export function enterJapanesePublic(s: State, to: number): void {
  if (s.japanesePublic === to) return;
  s.japanesePublic = to;
  switch (to) {
    case japanesePublic.weary:
      up.tokyoRegions(s, -2);
      break;
    case japanesePublic.worried:
      up.tokyoApproval(s, -2);
      break;
    case japanesePublic.relieved:
      up.tokyoRegions(s, 3);
      break;
  }
}
