import type { Edit, Offer } from '../crisis/journal.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Decision } from '../scenario/schema.ts';

/** Why a rival chose as it did, as data: the screens put it into words, the debrief opens it. */
export interface Reason {
  /** Percent by must-have of the other side; a third party has none in particular, and keeps no such notes. */
  belief: Readonly<Record<string, number>>;
  /** The bloc of its own home that it feared most over the text as it stood; undefined when its home would ratify. */
  feared: string | undefined;
  /** By clause: the position of the deal it would have liked best of those it thought both homes would ratify; undefined when it knew of none. */
  wouldSign: Readonly<Record<string, string>> | undefined;
  /** Absent where no act was asked for. */
  acts: ActsReason | undefined;
  edits: readonly EditReason[];
  decision: DecisionReason | undefined;
}

/** Acts chosen, and what spoke for them. */
export interface ActsReason {
  /** What the act in public does at once, and the quiet one; absent where only a public act was asked for. */
  public: Glance;
  quiet: Glance | undefined;
  /** Its three scores in the end, as it expected them. */
  expects: Scores;
  /** The best other act in public that it thought of. */
  instead: Instead | undefined;
  /** A public act that it liked better at first sight, but that the date or its purse kept from it. */
  barred: Barred | undefined;
}

/** What one act does at once, as its own side can know it: leaks, and what it may not read, left out. */
export interface Glance {
  move: string;
  /** Points by which its character is drawn to it. */
  lean: number;
  /** What it moves, costs left out; what weighs most in the own scores first. */
  meters: readonly Shift[];
  /** Tracks that hear it, the state they go to, and what that weighs. */
  tracks: readonly { track: string; to: string; worth: Scores }[];
  /** Points it pays, by meter. */
  costs: Readonly<Record<string, number>>;
  /** Levels of the rupture scale: below 0 it is a step towards the break. */
  rupture: number;
  /** Open matters that it answers. */
  answers: readonly string[];
}

/** A meter moved, and what that alone would add to each own score, weighed, if the night came now. */
export interface Shift {
  meter: string;
  by: number;
  worth: Scores;
}

/** An act it did not choose. */
export interface Instead {
  does: Glance;
  timing: Timing | undefined;
  /** What it compared by playing games on with either act; undefined where its first judgement was enough. */
  compared: { expects: Scores; ahead: Ahead } | undefined;
}

/** Points by which the chosen orders came out ahead: by each own score, weighed, by character, and by all else: the break, and the other side's loss. */
export interface Ahead extends Scores {
  lean: number;
  rest: number;
}

/** The act would have brought so much more of a meter on an earlier or a later date. */
export interface Timing {
  meter: string;
  by: number;
  when: 'earlier' | 'later';
}

/** An act that may not be made now: its time is over or has not come, it was made too recently, or there is too little to pay it. */
export interface Barred {
  move: string;
  why: 'tooEarly' | 'tooLate' | 'mustRest' | 'cannotAfford';
}

/** An edit, and why: it gains, it pays a price as time runs out, it keeps what was won, or it asks for more. */
export interface EditReason {
  edit: Edit;
  why: 'gains' | 'concedes' | 'keeps' | 'asks' | 'withdraws';
  /** Points that the line, so worded, is worth to it and, as it thinks, to the other side, against none agreed. */
  mine: number;
  theirs: number;
  /** The words at issue: proposed, accepted, kept or withdrawn. */
  offer: Offer;
}

/** The last decision, what it expected of the other side, and what it hoped to come out with (its scores, weighed). */
export interface DecisionReason {
  decision: Decision;
  expects: Decision;
  worth: number;
}
