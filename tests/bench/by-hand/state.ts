import { firstMeters, type Meters } from './meters.ts';
import {
  agreement,
  beijingMoscow,
  counterListing,
  courts,
  dgTalks,
  intelligence,
  japanesePublic,
  koreanPublic,
  lines,
  listing,
  materials,
  phase,
  pyongyang,
  remedy,
  washington,
  wto,
} from './names.ts';

/** What one side has sealed for the present step. */
export interface Sealed {
  sealed: boolean;
  /** Moves; -1 for none. */
  open: number;
  quiet: number;
  /** -1 for none. */
  decision: number;
  /** Three numbers an edit: kind, clause, offer. */
  edits: number[];
}

/** A game of gsomia-2019, cut `full`: plain objects and numbers, changed in place. */
export interface State {
  /** As they are, and as they are told outside. */
  inside: Meters;
  outside: Meters;
  agreement: number;
  materials: number;
  listing: number;
  dgTalks: number;
  counterListing: number;
  wto: number;
  courts: number;
  remedy: number;
  washington: number;
  intelligence: number;
  pyongyang: number;
  beijingMoscow: number;
  koreanPublic: number;
  japanesePublic: number;
  /** By clause: the offer agreed + 1, 0 for none; whether it is locked. An offer is its position times 8 and a bit a wording. */
  agreed: number[];
  locked: number[];
  /** By clause, Seoul's and Tokyo's offer. */
  offers: number[];
  /** Three numbers a word: move, how it stands, round. */
  words: number[];
  rupture: number;
  /** By seat: steps towards the break in this round. */
  ruptureBy: number[];
  /** Seat + 1; 0 for nobody. */
  lastMover: number;
  /** Three numbers a matter on the desks: which, its size, the first round in which it can be dealt with. */
  matters: number[];
  /** Last round in which a move was made, or a happening came; -1 for never. */
  done: number[];
  happened: number[];
  /** The generator. */
  chance: number[];
  round: number;
  step: number;
  phase: number;
  outcome: number;
  blame: number;
  ending: number;
  mustHaves: number[];
  orders: Sealed[];
}

export const moveCount = 72;
export const happeningCount = 27;
export const clauseCount = 7;

/** Orders before anything is sealed. */
export const unsealed = (): Sealed => ({ sealed: false, open: -1, quiet: -1, decision: -1, edits: [] });

/**
 * A game as it begins.
 * @param chance the generator's first four words
 */
export function firstState(chance: readonly number[]): State {
  return {
    inside: firstMeters(),
    outside: firstMeters(),
    agreement: agreement.inForce,
    materials: materials.individual,
    listing: listing.proposed,
    dgTalks: dgTalks.none,
    counterListing: counterListing.none,
    wto: wto.none,
    courts: courts.saleSought,
    remedy: remedy.onePlusOne,
    washington: washington.watchful,
    intelligence: intelligence.exchange,
    pyongyang: pyongyang.quiet,
    beijingMoscow: beijingMoscow.watching,
    koreanPublic: koreanPublic.simmering,
    japanesePublic: japanesePublic.approving,
    agreed: new Array<number>(clauseCount).fill(0),
    locked: new Array<number>(clauseCount).fill(0),
    offers: [
      ...[8 * lines.pact.lapse, 8 * lines.pact.renew],
      ...[8 * lines.materials.lifted, 8 * lines.materials.kept],
      ...[8 * lines.listing.listed, 8 * lines.listing.unlisted],
      ...[8 * lines.wto.continues, 8 * lines.wto.withdrawn],
      ...[8 * lines.labour.jointFund, 8 * lines.labour.seoulCures],
      ...[8 * lines.talks.timetable, 8 * lines.talks.briefing],
      ...[8 * lines.form.joint, 8 * lines.form.separate],
    ],
    words: [],
    rupture: 5,
    ruptureBy: [0, 0],
    lastMover: 0,
    matters: [],
    done: new Array<number>(moveCount).fill(-1),
    happened: new Array<number>(happeningCount).fill(-1),
    chance: [...chance],
    round: 0,
    step: 0,
    phase: phase.briefing,
    outcome: 0,
    blame: 0,
    ending: 0,
    mustHaves: [0, 0],
    orders: [unsealed(), unsealed()],
  };
}

/** A game that changes apart from the first. */
export function copyOf(s: State): State {
  return {
    ...s,
    inside: { ...s.inside },
    outside: { ...s.outside },
    agreed: s.agreed.slice(),
    locked: s.locked.slice(),
    offers: s.offers.slice(),
    words: s.words.slice(),
    ruptureBy: s.ruptureBy.slice(),
    matters: s.matters.slice(),
    done: s.done.slice(),
    happened: s.happened.slice(),
    chance: s.chance.slice(),
    mustHaves: s.mustHaves.slice(),
    orders: s.orders.map((one) => ({ ...one, edits: one.edits.slice() })),
  };
}

export const done = (s: State, move: number): boolean => (s.done[move] as number) >= 0;
export const never = (s: State, move: number): boolean => (s.done[move] as number) < 0;
export const made = (s: State, move: number): boolean => s.done[move] === s.round;

/** Whether a move was made at most so many rounds back. */
export function lately(s: State, move: number, rounds: number): boolean {
  const last = s.done[move] as number;
  return last >= 0 && s.round - last <= rounds;
}

/** Whether so many rounds lie between a move's last use and now. */
export function rested(s: State, move: number, rounds: number): boolean {
  const last = s.done[move] as number;
  return last < 0 || s.round > last + rounds;
}
