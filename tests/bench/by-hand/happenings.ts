import { hearHappening } from './hear.ts';
import * as up from './meters.ts';
import { happening } from './names.ts';
import type { State } from './state.ts';

/** What each happening does when it comes. */

export function g20(s: State): void {
  s.happened[happening.g20] = s.round;
  up.trust(s, -1);
}

export function upperHouse(s: State): void {
  s.happened[happening.upperHouse] = s.round;
  up.tokyoCapital(s, 2);
}

export function airspace(s: State): void {
  s.happened[happening.airspace] = s.round;
  up.alarm(s, 15);
  up.trust(s, -2);
  up.tokyoRight(s, -1);
  up.seoulAlliance(s, 2);
  hearHappening(s, happening.airspace);
}

export function launchLateJuly(s: State): void {
  s.happened[happening.launchLateJuly] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  hearHappening(s, happening.launchLateJuly);
}

export function launchAugust(s: State): void {
  s.happened[happening.launchAugust] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  hearHappening(s, happening.launchAugust);
}

export function choKuk(s: State): void {
  s.happened[happening.choKuk] = s.round;
  up.seoulApproval(s, -3);
}

export function launchAug24(s: State): void {
  s.happened[happening.launchAug24] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  hearHappening(s, happening.launchAug24);
}

export function reshuffle(s: State): void {
  s.happened[happening.reshuffle] = s.round;
  up.tokyoCapital(s, 1);
}

export function choKukSworn(s: State): void {
  s.happened[happening.choKukSworn] = s.round;
  up.seoulApproval(s, -5);
  up.seoulCapital(s, -1);
}

export function launchSep10(s: State): void {
  s.happened[happening.launchSep10] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  hearHappening(s, happening.launchSep10);
}

export function launchZone(s: State): void {
  s.happened[happening.launchZone] = s.round;
  up.alarm(s, 40);
  up.pactSupport(s, -2);
  up.seoulAlliance(s, 2);
  up.tokyoAlliance(s, 2);
  hearHappening(s, happening.launchZone);
}

export function choKukQuits(s: State): void {
  s.happened[happening.choKukQuits] = s.round;
  up.seoulApproval(s, -2);
}

export function sugawara(s: State): void {
  s.happened[happening.sugawara] = s.round;
  up.tokyoApproval(s, -1);
  up.tokyoCapital(s, -1);
}

export function launchOct31(s: State): void {
  s.happened[happening.launchOct31] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  hearHappening(s, happening.launchOct31);
}

export function scandalFades(s: State): void {
  s.happened[happening.scandalFades] = s.round;
  up.seoulApproval(s, 3);
}

export function cherryParty(s: State): void {
  s.happened[happening.cherryParty] = s.round;
  up.tokyoApproval(s, -1);
}

export function costCollapse(s: State): void {
  s.happened[happening.costCollapse] = s.round;
  up.washingtonSeoul(s, -2);
  up.pactSupport(s, 1);
  up.seoulApproval(s, 1);
}

export function senate(s: State): void {
  s.happened[happening.senate] = s.round;
  up.seoulAlliance(s, 2);
  up.tokyoAlliance(s, 1);
}

export function hungerStrike(s: State): void {
  s.happened[happening.hungerStrike] = s.round;
  up.seoulBase(s, -1);
  up.seoulAlliance(s, 1);
}

export function clash(s: State): void {
  s.happened[happening.clash] = s.round;
  up.rupture(s, -1);
  up.trust(s, -8);
  up.alarm(s, 20);
  up.washingtonSeoul(s, -4);
  up.washingtonTokyo(s, -4);
}

export function courtServes(s: State): void {
  s.happened[happening.courtServes] = s.round;
  up.seoulPlaintiffs(s, 3);
  hearHappening(s, happening.courtServes);
}

export function lineSlows(s: State): void {
  s.happened[happening.lineSlows] = s.round;
  up.seoulApproval(s, -2);
  up.seoulCentre(s, -3);
  up.trade(s, -1);
  up.washingtonTokyo(s, -2);
}

export function flagRow(s: State): void {
  s.happened[happening.flagRow] = s.round;
  up.seoulBase(s, -3);
  up.tokyoRight(s, -3);
  up.trust(s, -2);
}

export function goodNeighbour(s: State): void {
  s.happened[happening.goodNeighbour] = s.round;
  up.tokyoRegions(s, 4);
  up.seoulCentre(s, 3);
  up.boycott(s, -2);
}

export function jointPatrol(s: State): void {
  s.happened[happening.jointPatrol] = s.round;
  up.alarm(s, 15);
  up.seoulAlliance(s, 3);
  up.tokyoAlliance(s, 3);
  hearHappening(s, happening.jointPatrol);
}

export function launchGap(s: State): void {
  s.happened[happening.launchGap] = s.round;
  up.alarm(s, 30);
  up.pactSupport(s, -2);
  up.washingtonSeoul(s, -2);
  hearHappening(s, happening.launchGap);
}

export function ministerSlip(s: State): void {
  s.happened[happening.ministerSlip] = s.round;
  up.trust(s, -3);
  up.seoulPlaintiffs(s, -3);
  up.seoulBase(s, -3);
  up.tokyoApproval(s, -1);
}
