import { z } from '../../scenario/zod.ts';
import type { HeardPart, PartName, Parts } from '../session/parts/part-types.ts';
import type { ClassRefusal } from '../session/refusal.ts';

/** The path of the socket on the server. */
export const socketPath = '/live';

/** Most bytes of one message to the server. */
export const longestMessage = 64 * 1024;

/** What a page sends when it connects: the key of a seat, of a facilitator, or of a wall. */
export const helloSchema = z.strictObject({ key: z.string().min(20).max(100) });

/** One wish: `id` is new for each, and the same when it is sent again because no answer came. */
export const wishSchema = z.strictObject({ id: z.string().regex(/^[\w-]{8,64}$/), wants: z.unknown() });
export type WishMessage = z.output<typeof wishSchema>;

/** What is wrong with a message as such. */
export type MessageProblem =
  | { code: 'malformed'; where: string; what: string }
  | { code: 'tooMany' }
  | { code: 'tooLate' };

/**
 * The answer to a wish. Once it is `ok`, what was wished stands in the log on disk; what came of it follows, in news that
 * name the wish. No message tells how long that log is: by it a page would learn how busy the others are behind their doors.
 */
export type Answer = { ok: true } | { ok: false; refusal: ClassRefusal | MessageProblem };

/** Everything a reader is told: on coming in, and whenever another place changes what may be known. */
export interface Whole {
  /** Milliseconds of the server's wall clock. */
  now: number;
  parts: Partial<Parts>;
  said: readonly HeardPart[];
}

/** Person -> name. */
export type NewNames = Readonly<Record<string, string | null>>;

/** What has changed for a page since it was told the last time. */
export interface News {
  /** Milliseconds of the server's wall clock. */
  now: number;
  /** Of those who were heard, who goes by another name from here on; null where by none. */
  names?: NewNames;
  /** Parts that have changed, each whole. */
  parts?: Partial<Parts>;
  /** Parts that are no more: of a game that goes on after all, what was open once it was over. */
  dropped?: readonly PartName[];
  /** What is heard after all that was. */
  said?: readonly HeardPart[];
  /** The wish that this has come of, where the page's holder wished it: all of that is in here. */
  of?: string;
}

/** Why a page is told to go: its place is no longer there, its key was changed, or it sent too much. */
export type GoneWhy = 'removed' | 'keyChanged' | 'deleted' | 'tooMany';

export interface ServerToPage {
  whole(message: Whole): void;
  news(message: News): void;
  gone(why: GoneWhy): void;
}

export interface PageToServer {
  wish(message: unknown, answer: (answer: Answer) => void): void;
}
