import { draw } from './chance.ts';
import { openMatter } from './desk.ts';
import {
  airspace,
  cherryParty,
  choKuk,
  choKukQuits,
  choKukSworn,
  costCollapse,
  courtServes,
  flagRow,
  g20,
  goodNeighbour,
  hungerStrike,
  jointPatrol,
  launchAug24,
  launchAugust,
  launchGap,
  launchLateJuly,
  launchOct31,
  launchSep10,
  launchZone,
  lineSlows,
  ministerSlip,
  reshuffle,
  scandalFades,
  senate,
  sugawara,
  upperHouse,
} from './happenings.ts';
import { agreement, day, happening, intelligence, matter } from './names.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';

/**
 * What the day brings by itself: happenings due, happenings by chance, matters for the desks. The tracks settle after each.
 * @param restless whether a track has moved when they last settled
 */
export function arrive(s: State, restless: boolean): void {
  const m = s.inside;
  // No track looks at the desks, or hears of what did not happen: then they need not be asked again.
  let moving = restless;
  switch (s.round) {
    case day.jul01:
      g20(s);
      moving = settle(s);
      break;
    case day.jul23:
      upperHouse(s);
      moving = settle(s);
      airspace(s);
      moving = settle(s);
      break;
    case day.aug02:
      launchLateJuly(s);
      moving = settle(s);
      break;
    case day.aug15:
      launchAugust(s);
      moving = settle(s);
      break;
    case day.aug22:
      choKuk(s);
      moving = settle(s);
      break;
    case day.aug28:
      launchAug24(s);
      moving = settle(s);
      break;
    case day.sep11:
      reshuffle(s);
      moving = settle(s);
      choKukSworn(s);
      moving = settle(s);
      launchSep10(s);
      moving = settle(s);
      break;
    case day.oct02:
      launchZone(s);
      moving = settle(s);
      break;
    case day.oct24:
      choKukQuits(s);
      moving = settle(s);
      break;
    case day.nov04:
      sugawara(s);
      moving = settle(s);
      launchOct31(s);
      moving = settle(s);
      scandalFades(s);
      moving = settle(s);
      break;
    case day.nov15:
      cherryParty(s);
      moving = settle(s);
      break;
    case day.nov19:
      costCollapse(s);
      moving = settle(s);
      break;
    case day.nov22:
      if (s.agreement === agreement.noticeGiven) {
        senate(s);
        moving = settle(s);
      } else moving = moving && settle(s);
      if (s.agreement === agreement.noticeGiven) {
        hungerStrike(s);
        moving = settle(s);
      } else moving = moving && settle(s);
      break;
  }
  if (s.round >= day.sep11 && s.round <= day.nov15) {
    if ((s.happened[happening.courtServes] as number) < 0 && draw(s, 6)) {
      courtServes(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.aug15 && s.round <= day.nov15) {
    if ((s.happened[happening.lineSlows] as number) < 0 && m.supply < 30 && draw(s, 25)) {
      lineSlows(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.aug28 && s.round <= day.oct24) {
    if ((s.happened[happening.flagRow] as number) < 0 && draw(s, 6)) {
      flagRow(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.aug28 && s.round <= day.nov04) {
    if ((s.happened[happening.goodNeighbour] as number) < 0 && m.trust >= 25 && draw(s, 6)) {
      goodNeighbour(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.oct02 && s.round <= day.nov19) {
    if (
      (s.happened[happening.jointPatrol] as number) < 0 &&
      (s.agreement === agreement.noticeGiven || s.intelligence === intelligence.thin) &&
      draw(s, 10)
    ) {
      jointPatrol(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.oct24 && s.round <= day.nov19) {
    if (
      (s.happened[happening.launchGap] as number) < 0 &&
      s.intelligence !== intelligence.exchange &&
      draw(s, 15)
    ) {
      launchGap(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  if (s.round >= day.jul18 && s.round <= day.nov15) {
    if ((s.happened[happening.ministerSlip] as number) < 0 && draw(s, 4)) {
      ministerSlip(s);
      moving = settle(s);
    } else moving = moving && settle(s);
  }
  switch (s.round) {
    case day.jul01:
      openMatter(s, matter.stocks);
      moving = moving && settle(s);
      openMatter(s, matter.whyNow);
      moving = moving && settle(s);
      break;
    case day.jul18:
      openMatter(s, matter.arbitrationClock);
      moving = moving && settle(s);
      openMatter(s, matter.firstList);
      moving = moving && settle(s);
      break;
    case day.jul23:
      openMatter(s, matter.airspaceClaim);
      moving = moving && settle(s);
      openMatter(s, matter.standstillPaper);
      moving = moving && settle(s);
      break;
    case day.aug08:
      openMatter(s, matter.marketFall);
      moving = moving && settle(s);
      break;
    case day.aug15:
      openMatter(s, matter.anniversary);
      moving = moving && settle(s);
      openMatter(s, matter.banners);
      moving = moving && settle(s);
      break;
    case day.aug28:
      openMatter(s, matter.dataRequest);
      moving = moving && settle(s);
      break;
    case day.sep11:
      openMatter(s, matter.fewLicences);
      moving = moving && settle(s);
      openMatter(s, matter.comments);
      moving = moving && settle(s);
      break;
    case day.oct02:
      openMatter(s, matter.missileRequest);
      moving = moving && settle(s);
      openMatter(s, matter.saleFiling);
      moving = moving && settle(s);
      break;
    case day.oct24:
      openMatter(s, matter.fundStory);
      moving = moving && settle(s);
      openMatter(s, matter.saleTalk);
      moving = moving && settle(s);
      break;
    case day.nov04:
      openMatter(s, matter.exporters);
      moving = moving && settle(s);
      openMatter(s, matter.costSharing);
      moving = moving && settle(s);
      break;
    case day.nov15:
      openMatter(s, matter.petition);
      moving = moving && settle(s);
      openMatter(s, matter.cherry);
      moving = moving && settle(s);
      break;
    case day.nov19:
      openMatter(s, matter.walkout);
      moving = moving && settle(s);
      break;
  }
}
