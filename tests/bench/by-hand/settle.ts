import {
  enterBeijingMoscow,
  enterIntelligence,
  enterJapanesePublic,
  enterKoreanPublic,
  enterPyongyang,
  enterWashington,
} from './enter.ts';
import {
  agreement,
  beijingMoscow,
  day,
  intelligence,
  japanesePublic,
  koreanPublic,
  listing,
  pyongyang,
  seoul,
  tokyo,
  washington,
} from './names.ts';
import { lately, type State } from './state.ts';

/**
 * What follows from conditions alone, one step a track: all of them choose before any enters its new state.
 * @returns whether any moved; if none did, asking again is in vain until something else changes
 */
export function settle(s: State): boolean {
  const m = s.inside;
  let washingtonTo: number = s.washington;
  if (s.washington === washington.watchful) {
    if (s.round >= day.jul23) washingtonTo = washington.concerned;
    else if (s.rupture <= 3) washingtonTo = washington.concerned;
  } else if (s.washington === washington.concerned) {
    if (s.agreement === agreement.noticeGiven) washingtonTo = washington.pressingPublicly;
    else if (lately(s, seoul.askBroker, 4) && lately(s, tokyo.askBroker, 4) && s.rupture >= 3)
      washingtonTo = washington.brokering;
  } else if (s.washington === washington.pressingPrivately) {
    if (lately(s, seoul.askBroker, 4) && lately(s, tokyo.askBroker, 4) && s.rupture >= 3)
      washingtonTo = washington.brokering;
  } else if (s.washington === washington.pressingPublicly) {
    if (lately(s, seoul.askBroker, 4) && lately(s, tokyo.askBroker, 4) && s.rupture >= 3)
      washingtonTo = washington.brokering;
    else if (s.agreement === agreement.renewed) washingtonTo = washington.concerned;
  }
  let intelligenceTo: number = s.intelligence;
  if (s.intelligence === intelligence.exchange || s.intelligence === intelligence.thin) {
    if (s.agreement === agreement.lapsed || s.agreement === agreement.ended)
      intelligenceTo = intelligence.trilateralOnly;
  }
  let pyongyangTo: number = s.pyongyang;
  if (s.pyongyang === pyongyang.quiet || s.pyongyang === pyongyang.launching) {
    if (s.agreement === agreement.lapsed || s.agreement === agreement.ended)
      pyongyangTo = pyongyang.testingGap;
  }
  let beijingMoscowTo: number = s.beijingMoscow;
  if (s.beijingMoscow === beijingMoscow.watching) {
    if (s.rupture <= 2) beijingMoscowTo = beijingMoscow.probing;
  } else if (s.beijingMoscow === beijingMoscow.probing) {
    if (s.agreement === agreement.lapsed) beijingMoscowTo = beijingMoscow.patrolling;
  }
  let koreanPublicTo: number = s.koreanPublic;
  if (s.koreanPublic === koreanPublic.simmering) {
    if (s.round >= day.jul18 && s.listing !== listing.standstill) koreanPublicTo = koreanPublic.boycotting;
    else if (m.boycott >= 60) koreanPublicTo = koreanPublic.hardened;
  } else if (s.koreanPublic === koreanPublic.boycotting) {
    if (s.agreement === agreement.noticeGiven || m.boycott >= 64) koreanPublicTo = koreanPublic.hardened;
    else if (s.listing === listing.standstill && m.boycott < 50) koreanPublicTo = koreanPublic.simmering;
  } else if (s.koreanPublic === koreanPublic.hardened) {
    if (s.round >= day.oct24 && s.listing !== listing.proposed) koreanPublicTo = koreanPublic.tiring;
  }
  let japanesePublicTo: number = s.japanesePublic;
  if (s.japanesePublic === japanesePublic.approving) {
    if (s.agreement === agreement.noticeGiven || m.travel < -40) japanesePublicTo = japanesePublic.weary;
  } else if (s.japanesePublic === japanesePublic.weary) {
    if (s.agreement === agreement.lapsed) japanesePublicTo = japanesePublic.worried;
    else if (s.agreement === agreement.suspended) japanesePublicTo = japanesePublic.relieved;
    else if (s.agreement === agreement.renewed && s.round >= day.nov22)
      japanesePublicTo = japanesePublic.relieved;
  }
  if (
    washingtonTo === s.washington &&
    intelligenceTo === s.intelligence &&
    pyongyangTo === s.pyongyang &&
    beijingMoscowTo === s.beijingMoscow &&
    koreanPublicTo === s.koreanPublic &&
    japanesePublicTo === s.japanesePublic
  )
    return false;
  enterWashington(s, washingtonTo);
  enterIntelligence(s, intelligenceTo);
  enterPyongyang(s, pyongyangTo);
  enterBeijingMoscow(s, beijingMoscowTo);
  enterKoreanPublic(s, koreanPublicTo);
  enterJapanesePublic(s, japanesePublicTo);
  return true;
}
