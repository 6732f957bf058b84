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

/** What the day brings by itself: happenings due, happenings by chance, matters for the desks. The tracks settle after each. */
export function arrive(s: State): void {
  const m = s.inside;
  switch (s.round) {
    case day.jul01:
      g20(s);
      settle(s);
      break;
    case day.jul23:
      upperHouse(s);
      settle(s);
      airspace(s);
      settle(s);
      break;
    case day.aug02:
      launchLateJuly(s);
      settle(s);
      break;
    case day.aug15:
      launchAugust(s);
      settle(s);
      break;
    case day.aug22:
      choKuk(s);
      settle(s);
      break;
    case day.aug28:
      launchAug24(s);
      settle(s);
      break;
    case day.sep11:
      reshuffle(s);
      settle(s);
      choKukSworn(s);
      settle(s);
      launchSep10(s);
      settle(s);
      break;
    case day.oct02:
      launchZone(s);
      settle(s);
      break;
    case day.oct24:
      choKukQuits(s);
      settle(s);
      break;
    case day.nov04:
      sugawara(s);
      settle(s);
      launchOct31(s);
      settle(s);
      scandalFades(s);
      settle(s);
      break;
    case day.nov15:
      cherryParty(s);
      settle(s);
      break;
    case day.nov19:
      costCollapse(s);
      settle(s);
      break;
    case day.nov22:
      if (s.agreement === agreement.noticeGiven) senate(s);
      settle(s);
      if (s.agreement === agreement.noticeGiven) hungerStrike(s);
      settle(s);
      break;
  }
  if (s.round >= day.sep11 && s.round <= day.nov15) {
    if ((s.happened[happening.courtServes] as number) < 0 && draw(s, 6)) courtServes(s);
    settle(s);
  }
  if (s.round >= day.aug15 && s.round <= day.nov15) {
    if ((s.happened[happening.lineSlows] as number) < 0 && m.supply < 30 && draw(s, 25)) lineSlows(s);
    settle(s);
  }
  if (s.round >= day.aug28 && s.round <= day.oct24) {
    if ((s.happened[happening.flagRow] as number) < 0 && draw(s, 6)) flagRow(s);
    settle(s);
  }
  if (s.round >= day.aug28 && s.round <= day.nov04) {
    if ((s.happened[happening.goodNeighbour] as number) < 0 && m.trust >= 25 && draw(s, 6)) goodNeighbour(s);
    settle(s);
  }
  if (s.round >= day.oct02 && s.round <= day.nov19) {
    if (
      (s.happened[happening.jointPatrol] as number) < 0 &&
      (s.agreement === agreement.noticeGiven || s.intelligence === intelligence.thin) &&
      draw(s, 10)
    )
      jointPatrol(s);
    settle(s);
  }
  if (s.round >= day.oct24 && s.round <= day.nov19) {
    if (
      (s.happened[happening.launchGap] as number) < 0 &&
      s.intelligence !== intelligence.exchange &&
      draw(s, 15)
    )
      launchGap(s);
    settle(s);
  }
  if (s.round >= day.jul18 && s.round <= day.nov15) {
    if ((s.happened[happening.ministerSlip] as number) < 0 && draw(s, 4)) ministerSlip(s);
    settle(s);
  }
  switch (s.round) {
    case day.jul01:
      openMatter(s, matter.stocks);
      settle(s);
      openMatter(s, matter.whyNow);
      settle(s);
      break;
    case day.jul18:
      openMatter(s, matter.arbitrationClock);
      settle(s);
      openMatter(s, matter.firstList);
      settle(s);
      break;
    case day.jul23:
      openMatter(s, matter.airspaceClaim);
      settle(s);
      openMatter(s, matter.standstillPaper);
      settle(s);
      break;
    case day.aug08:
      openMatter(s, matter.marketFall);
      settle(s);
      break;
    case day.aug15:
      openMatter(s, matter.anniversary);
      settle(s);
      openMatter(s, matter.banners);
      settle(s);
      break;
    case day.aug28:
      openMatter(s, matter.dataRequest);
      settle(s);
      break;
    case day.sep11:
      openMatter(s, matter.fewLicences);
      settle(s);
      openMatter(s, matter.comments);
      settle(s);
      break;
    case day.oct02:
      openMatter(s, matter.missileRequest);
      settle(s);
      openMatter(s, matter.saleFiling);
      settle(s);
      break;
    case day.oct24:
      openMatter(s, matter.fundStory);
      settle(s);
      openMatter(s, matter.saleTalk);
      settle(s);
      break;
    case day.nov04:
      openMatter(s, matter.exporters);
      settle(s);
      openMatter(s, matter.costSharing);
      settle(s);
      break;
    case day.nov15:
      openMatter(s, matter.petition);
      settle(s);
      openMatter(s, matter.cherry);
      settle(s);
      break;
    case day.nov19:
      openMatter(s, matter.walkout);
      settle(s);
      break;
  }
}
