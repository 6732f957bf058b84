import { openMatter } from './desk.ts';
import * as up from './meters.ts';
import {
  agreement,
  day,
  intelligence,
  japanesePublic,
  koreanPublic,
  listing,
  materials,
  matter,
  pyongyang,
  washington,
} from './names.ts';
import type { State } from './state.ts';

/** A day comes: what it brings itself, what every day brings, and what each track does while it lasts. */
export function comeDay(s: State): void {
  // Everything is asked of how things stood when the day began.
  const {
    seoulApproval,
    tokyoApproval,
    seoulCapital,
    tokyoCapital,
    pactSupport,
    boycott,
    travel,
    trade,
    supply,
    alarm,
    seoulBase,
    seoulCentre,
    seoulAlliance,
    seoulPlaintiffs,
    tokyoRight,
    tokyoMeti,
    tokyoAlliance,
    tokyoRegions,
  } = s.inside;
  switch (s.round) {
    case day.jul18:
      up.supply(s, -4);
      break;
    case day.aug22:
      if (s.agreement === agreement.inForce) openMatter(s, matter.windowCloses);
      break;
    case day.aug28:
      if (s.agreement === agreement.noticeGiven || s.intelligence === intelligence.thin)
        openMatter(s, matter.harris);
      break;
    case day.oct02:
      if (travel < -40) openMatter(s, matter.tourTowns);
      break;
    case day.nov15:
      if (s.agreement === agreement.noticeGiven || s.intelligence === intelligence.thin)
        openMatter(s, matter.generals);
      break;
  }
  if (seoulCapital < 7) up.seoulCapital(s, 1);
  if (seoulCapital < 6) up.seoulCapital(s, 1);
  if (seoulCapital < 5) up.seoulCapital(s, 1);
  if (tokyoCapital < 7) up.tokyoCapital(s, 1);
  if (tokyoCapital < 6) up.tokyoCapital(s, 1);
  if (tokyoCapital < 5) up.tokyoCapital(s, 1);
  if (alarm >= 25) up.pactSupport(s, 2);
  up.alarm(s, -30);
  if (boycott >= 45 && travel > -12) up.travel(s, -2);
  if (boycott >= 58 && travel > -45) up.travel(s, -7);
  if (boycott >= 55 && travel > -64) up.travel(s, -3);
  if (boycott < 45 && travel < -6) up.travel(s, 3);
  if (travel < -50 && trade > -17) up.trade(s, -1);
  if (boycott < 50 && trade < -9) up.trade(s, 1);
  if (travel < -40) up.tokyoRegions(s, -2);
  if (trade < -15) up.tokyoRegions(s, -1);
  if (boycott > 60) up.boycott(s, -1);
  if (seoulBase > 60) up.seoulBase(s, -2);
  if (seoulBase < 40) up.seoulBase(s, 3);
  if (seoulCentre > 60) up.seoulCentre(s, -2);
  if (seoulCentre < 40) up.seoulCentre(s, 3);
  if (seoulAlliance > 60) up.seoulAlliance(s, -2);
  if (seoulAlliance < 40) up.seoulAlliance(s, 3);
  if (seoulPlaintiffs > 60) up.seoulPlaintiffs(s, -2);
  if (seoulPlaintiffs < 40) up.seoulPlaintiffs(s, 3);
  if (tokyoRight > 60) up.tokyoRight(s, -2);
  if (tokyoRight < 40) up.tokyoRight(s, 3);
  if (tokyoMeti > 60) up.tokyoMeti(s, -2);
  if (tokyoMeti < 40) up.tokyoMeti(s, 3);
  if (tokyoAlliance > 60) up.tokyoAlliance(s, -2);
  if (tokyoAlliance < 40) up.tokyoAlliance(s, 3);
  if (tokyoRegions > 60) up.tokyoRegions(s, -2);
  if (tokyoRegions < 40) up.tokyoRegions(s, 3);
  if (supply < 25) up.seoulApproval(s, -1);
  if (seoulApproval < 40) up.seoulApproval(s, 1);
  switch (s.agreement) {
    case agreement.inForce:
      if (s.listing === listing.groupB) up.seoulBase(s, -2);
      break;
    case agreement.noticeGiven:
      if (s.washington === washington.pressingPublicly) up.washingtonSeoul(s, -1);
      break;
  }
  switch (s.materials) {
    case materials.individual:
      up.supply(s, -3);
      break;
    case materials.slow:
      up.supply(s, -5);
      break;
    case materials.licensing:
      up.supply(s, -1);
      break;
    case materials.eased:
      up.supply(s, 2);
      break;
  }
  if (s.listing === listing.proposed) {
    if (s.round >= day.aug08) up.tokyoRight(s, -3);
    if (s.round >= day.aug15 && tokyoApproval > 44) up.tokyoApproval(s, -1);
  }
  if (s.washington === washington.pressingPublicly) {
    up.seoulAlliance(s, 1);
    up.seoulBase(s, -1);
  }
  if (s.pyongyang === pyongyang.launching) {
    up.seoulAlliance(s, 1);
    up.tokyoAlliance(s, 1);
  }
  switch (s.koreanPublic) {
    case koreanPublic.simmering:
      if (boycott < 50 && s.listing !== listing.standstill) up.boycott(s, 3);
      break;
    case koreanPublic.boycotting:
      if (boycott < 62) up.boycott(s, 5);
      break;
    case koreanPublic.hardened:
      if (boycott < 60) up.boycott(s, 1);
      if (pactSupport > 49) up.pactSupport(s, -1);
      break;
    case koreanPublic.tiring:
      up.boycott(s, -1);
      if (pactSupport > 49) up.pactSupport(s, -1);
      break;
  }
  if (s.japanesePublic === japanesePublic.weary) {
    if (travel < -60 && tokyoApproval > 46) up.tokyoApproval(s, -1);
  }
}
