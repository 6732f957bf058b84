import type { Edit, Offer } from '../crisis/journal.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Decision } from '../scenario/schema.ts';

/** Why a rival chose as it did, as data: the screens put it into words, the debrief opens it. */
export interface Reason {
  /** Percent by must-have of the other side. */
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
  public: string | undefined;
  quiet: string | undefined;
  /** Its three scores in the end, as it expected them. */
  expects: Scores;
  /** The best it found with another act in the place of one of them; undefined when it thought of no other. */
  instead: { public: string | undefined; quiet: string | undefined; expects: Scores } | undefined;
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
