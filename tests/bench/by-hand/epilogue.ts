import { draw } from './chance.ts';
import { endingOf } from './endings.ts';
import {
  hearDec20Easing,
  hearDec20Gazette,
  hearJun02PromiseBroken,
  hearJun02Reopened,
  hearJun02Sale,
  hearJun02SecondNote,
  hearJun02SignatureUndone,
} from './hear-end.ts';
import * as up from './meters.ts';
import { agreement, courts, dgTalks, lines, materials, outcome, tokyo, wto } from './names.ts';
import { settle } from './settle.ts';
import { done, type State } from './state.ts';
import { countAmbiguous, materialsLine } from './text.ts';

function onNov24(s: State): void {
  // broken
  if (s.outcome === outcome.ruptured) {
    up.trust(s, -4);
    up.trade(s, -3);
    return;
  }
  // blame
  if (s.outcome === outcome.refused || s.agreement === agreement.lapsed) {
    up.trust(s, -4);
    up.tokyoApproval(s, 1);
    up.seoulApproval(s, -1);
    return;
  }
  // distortion
  if (s.outcome === outcome.parallel && countAmbiguous(s) >= 1) {
    up.trust(s, -7);
    up.seoulApproval(s, 1);
    up.seoulBase(s, 3);
    up.tokyoRight(s, 3);
    up.washingtonSeoul(s, -2);
    up.washingtonTokyo(s, -2);
    return;
  }
  // grumbles
  if (s.outcome === outcome.parallel || s.outcome === outcome.signed) {
    up.trust(s, -2);
    return;
  }
  // oneVoice
  if (s.outcome === outcome.aloneSeoul || s.outcome === outcome.aloneTokyo) {
    up.trust(s, -3);
    if (s.outcome === outcome.aloneSeoul) up.seoulBase(s, -3);
    if (s.outcome === outcome.aloneTokyo) up.tokyoAlliance(s, -3);
    return;
  }
  // quiet
}

function onDec20(s: State): void {
  const m = s.inside;
  // gazette
  if (
    (s.outcome === outcome.signed || s.outcome === outcome.parallel) &&
    materialsLine(s) === lines.materials.lifted &&
    m.trust >= 15
  ) {
    up.supply(s, 15);
    up.trust(s, 5);
    up.seoulApproval(s, 1);
    up.tokyoRight(s, -4);
    hearDec20Gazette(s);
    return;
  }
  // easing
  if (
    (s.dgTalks === dgTalks.scheduled || s.dgTalks === dgTalks.running) &&
    s.materials !== materials.lifted &&
    s.materials !== materials.eased &&
    m.trust >= 22
  ) {
    up.supply(s, 6);
    up.trust(s, 3);
    up.tokyoRight(s, -1);
    hearDec20Easing(s);
    return;
  }
  // tightening
  if (s.agreement === agreement.lapsed && m.trust < 20 && draw(s, 50)) {
    up.supply(s, -8);
    up.trust(s, -5);
    up.boycott(s, 4);
    return;
  }
  // unchanged
}

function onDec24(s: State): void {
  const m = s.inside;
  // noMeeting
  if (s.outcome === outcome.ruptured || m.trust < 12) {
    up.trust(s, -2);
    return;
  }
  // embrace
  if (s.outcome === outcome.signed && m.trust >= 45) {
    up.trust(s, 6);
    up.seoulApproval(s, 1);
    up.tokyoApproval(s, 1);
    return;
  }
  // summit
  if (s.agreement !== agreement.lapsed) {
    up.trust(s, 4);
    return;
  }
  // coldSummit
  up.trust(s, 1);
}

function onJun02(s: State): void {
  const m = s.inside;
  // secondNote
  if (
    s.agreement === agreement.suspended &&
    s.materials !== materials.eased &&
    s.materials !== materials.lifted &&
    m.trust < 30 &&
    draw(s, 75)
  ) {
    up.trust(s, -8);
    up.washingtonSeoul(s, -10);
    up.seoulBase(s, 5);
    up.seoulApproval(s, -1);
    hearJun02SecondNote(s);
    return;
  }
  // promiseBroken
  if (
    done(s, tokyo.hintMonth) &&
    s.agreement === agreement.suspended &&
    s.materials !== materials.lifted &&
    m.trust < 22 &&
    draw(s, 60)
  ) {
    up.trust(s, -8);
    up.washingtonSeoul(s, -8);
    up.seoulBase(s, 4);
    hearJun02PromiseBroken(s);
    return;
  }
  // signatureUndone
  if (
    s.outcome === outcome.signed &&
    s.agreement === agreement.renewed &&
    countAmbiguous(s) >= 2 &&
    m.trust < 40 &&
    draw(s, 40)
  ) {
    up.trust(s, -6);
    hearJun02SignatureUndone(s);
    return;
  }
  // sale
  if (s.courts === courts.nearSale && draw(s, 40)) {
    up.trust(s, -6);
    up.redress(s, 15);
    up.tokyoRight(s, -4);
    hearJun02Sale(s);
    return;
  }
  // reopened
  if (s.wto === wto.paused && s.materials !== materials.lifted) {
    up.trust(s, -4);
    up.seoulBase(s, 2);
    hearJun02Reopened(s);
    return;
  }
  // holds
  if (s.agreement !== agreement.lapsed && m.trust >= 30) {
    up.trust(s, 3);
    return;
  }
  // drift
}

/** The days after the deadline, and how it all ended. */
export function passEpilogue(s: State): void {
  onNov24(s);
  settle(s);
  onDec20(s);
  settle(s);
  onDec24(s);
  settle(s);
  onJun02(s);
  settle(s);
  s.ending = endingOf(s);
  settle(s);
}
