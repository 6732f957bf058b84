import { firstChance } from '../../../src/crisis/chance.ts';
import { arrive } from './arrive.ts';
import { draw } from './chance.ts';
import { comeDay } from './day.ts';
import { decide } from './decide.ts';
import { judge, sweep } from './desk.ts';
import { openEdits } from './edits.ts';
import { passEpilogue } from './epilogue.ts';
import { clash } from './happenings.ts';
import { hearDay, hearMove } from './hear.ts';
import { hearDeadline, hearOutcome } from './hear-end.ts';
import { seoulMay, seoulReads } from './legal-seoul.ts';
import { tokyoMay, tokyoReads } from './legal-tokyo.ts';
import { seoulOpenly } from './moves-seoul.ts';
import { tokyoOpenly } from './moves-tokyo.ts';
import { day, decision, outcome, phase, seat, seoul, tokyo } from './names.ts';
import { seoulQuietly } from './quiet-moves-seoul.ts';
import { tokyoQuietly } from './quiet-moves-tokyo.ts';
import { settle } from './settle.ts';
import { firstState, type Sealed, type State } from './state.ts';
import { countAgreed } from './text.ts';

// The rules of gsomia-2019 in its cut `full`, written out as a loop for this one scenario: nothing of it is read while
// it runs. Numbers stand in the order and under the names of scenario.yaml; what is changed there is changed here.

/** Steps of a round; the last day has the final three. */
export const step = { deliberation: 0, finalText: 1, homeReads: 2, decision: 3 } as const;

export const stepOf = (s: State): number => (s.round === day.nov22 ? s.step + 1 : step.deliberation);

/** @param seed of all chance, any 32-bit whole number */
export const open = (seed: number): State => firstState(firstChance(seed));

/** Whether a side may make one of its moves in the present step. */
export function mayMove(s: State, move: number): boolean {
  const now = stepOf(s);
  if (move < tokyo.holdCourse)
    return (now === step.deliberation || (now === step.homeReads && seoulReads(move))) && seoulMay(s, move);
  return (now === step.deliberation || (now === step.homeReads && tokyoReads(move))) && tokyoMay(s, move);
}

export const mayDecide = (s: State, what: number): boolean =>
  stepOf(s) === step.decision && (what !== decision.sign || countAgreed(s) >= 3);

/** Takes a side's must-have (numbered from 1); when both have theirs the first day comes. */
export function choose(s: State, side: number, mustHave: number): void {
  s.mustHaves[side] = mustHave;
  if (s.mustHaves[0] !== 0 && s.mustHaves[1] !== 0) openDay(s);
}

/** Seals acts (-1: none) without edits, which follow. In a deliberation the standing ones must be named. */
export function seal(s: State, side: number, openly: number, quietly: number): void {
  const orders = s.orders[side] as Sealed;
  orders.sealed = true;
  orders.open = openly;
  orders.quiet = quietly;
}

export function sealEdit(s: State, side: number, kind: number, clause: number, code: number): void {
  (s.orders[side] as Sealed).edits.push(kind, clause, code);
}

export function sealDecision(s: State, side: number, what: number): void {
  const orders = s.orders[side] as Sealed;
  orders.sealed = true;
  orders.decision = what;
}

function clear(s: State): void {
  for (const orders of s.orders) {
    orders.sealed = false;
    orders.open = -1;
    orders.quiet = -1;
    orders.decision = -1;
    if (orders.edits.length > 0) orders.edits = [];
  }
}

function openDay(s: State): void {
  clear(s);
  s.ruptureBy[0] = 0;
  s.ruptureBy[1] = 0;
  comeDay(s);
  hearDay(s, s.round);
  arrive(s, settle(s));
  s.phase = phase.deliberation;
}

/** After a task: the tracks settle. Whether the crisis has broken, which ends everything else. */
function breaks(s: State): boolean {
  settle(s);
  if (s.rupture > 1) return false;
  s.outcome = outcome.ruptured;
  s.blame = s.lastMover;
  hearOutcome(s, outcome.ruptured);
  hearDeadline(s);
  settle(s);
  return true;
}

function act(s: State, side: number, openly: boolean): void {
  const orders = s.orders[side] as Sealed;
  const move = openly ? orders.open : orders.quiet;
  if (move < 0) return;
  if (side === seat.seoul) {
    if (openly) seoulOpenly(s, move);
    else seoulQuietly(s, move);
  } else if (openly) tokyoOpenly(s, move);
  else tokyoQuietly(s, move);
  s.done[move] = s.round;
  hearMove(s, move);
}

/** Both sides' public acts; whether the crisis has broken. */
function actOpenly(s: State): boolean {
  act(s, seat.seoul, true);
  if (breaks(s)) return true;
  act(s, seat.tokyo, true);
  return breaks(s);
}

function resolve(s: State): void {
  if (actOpenly(s)) return;
  act(s, seat.seoul, false);
  if (breaks(s)) return;
  act(s, seat.tokyo, false);
  if (breaks(s)) return;
  openEdits(s);
  settle(s);
  sweep(s);
  settle(s);
  judge(s);
  settle(s);
  // On the edge of the break every round may bring the incident that breaks it.
  if (s.rupture === 2 && draw(s, 20)) clash(s);
  breaks(s);
}

/** Whoever has not sealed does what it does when its time runs out. */
function fillIn(s: State, now: number): void {
  for (let side = 0; side < 2; side += 1) {
    const orders = s.orders[side] as Sealed;
    if (orders.sealed) continue;
    orders.sealed = true;
    if (now === step.decision) orders.decision = decision.lapse;
    else if (now === step.deliberation) {
      orders.open = side === seat.seoul ? seoul.holdTheLine : tokyo.holdCourse;
      orders.quiet = side === seat.seoul ? seoul.keepCounsel : tokyo.keepPatience;
    }
  }
}

/** Turns up what is sealed. */
export function closeRound(s: State): void {
  const now = stepOf(s);
  fillIn(s, now);
  switch (now) {
    case step.deliberation:
      resolve(s);
      break;
    case step.finalText:
      openEdits(s);
      settle(s);
      break;
    case step.homeReads:
      actOpenly(s);
      break;
    default:
      decide(s);
      settle(s);
      judge(s);
      settle(s);
  }
  s.phase = phase.resolution;
}

/** Goes on to the next step, day, or what comes after the deadline. */
export function advance(s: State): void {
  if (s.phase === phase.epilogue) s.phase = phase.debrief;
  else if (s.outcome !== 0) {
    passEpilogue(s);
    s.phase = phase.epilogue;
  } else if (s.round === day.nov22) {
    s.step += 1;
    clear(s);
    s.phase = phase.deliberation;
  } else {
    s.round += 1;
    openDay(s);
  }
}
