/** How processes that serve the same sessions hear of each other; alone, a process hears itself. */
export interface FanOut {
  /** Hears of a session's log from here on; until `leave`. Once it does. */
  follow(session: string): Promise<void>;
  leave(session: string): void;
  /** A session's log has grown to this number: for those who follow it. */
  tell(session: string, seq: number): void;
  /** Something of a session that stands in no log: a key was changed, or all of it was deleted. */
  tellEnd(session: string, what: EndNotice): void;
  onTold(hear: (session: string, seq: number) => void): void;
  onEnd(hear: (session: string, what: EndNotice) => void): void;
  /** Somebody's page is open at this process. */
  here(session: string, person: string): Promise<void>;
  /** It has closed here; whether it is open elsewhere. */
  left(session: string, person: string): Promise<void>;
  isHere(session: string, person: string): Promise<boolean>;
  /** Whether this process may do a piece of work that one is enough for; until so many milliseconds have passed. */
  claim(work: string, milliseconds: number): Promise<boolean>;
  /** Throws where the other processes cannot be reached. */
  reach(): Promise<void>;
  close(): Promise<void>;
}

export type EndNotice =
  | { why: 'deleted' }
  | { why: 'keyChanged'; role: 'facilitator' | 'wall' }
  | { why: 'keyChanged'; person: string };

/** A process that serves its sessions alone. */
export function aloneFanOut(): FanOut {
  const ends: ((session: string, what: EndNotice) => void)[] = [];
  const open = new Map<string, number>();
  const key = (session: string, person: string) => `${session}/${person}`;
  return {
    async follow() {},
    leave() {},
    tell() {},
    tellEnd(session, what) {
      for (const hear of ends) hear(session, what);
    },
    onTold() {},
    onEnd(hear) {
      ends.push(hear);
    },
    async here(session, person) {
      open.set(key(session, person), (open.get(key(session, person)) ?? 0) + 1);
    },
    async left(session, person) {
      const left = (open.get(key(session, person)) ?? 0) - 1;
      if (left > 0) open.set(key(session, person), left);
      else open.delete(key(session, person));
    },
    async isHere(session, person) {
      return open.has(key(session, person));
    },
    async claim() {
      return true;
    },
    async reach() {},
    async close() {},
  };
}
