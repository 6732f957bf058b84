import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Asked, ask, type Problem } from '../../client/ask.ts';
import type { Place } from '../../session/place.ts';

/** Codes and dates of a session, which are no part of its log. */
export interface SessionFacts {
  codes: readonly { code: string; place?: Place | undefined }[];
  /** Milliseconds of the wall clock. */
  deleteAt: number;
  opensAt: number;
  /** Where others in the network reach the server. */
  addresses: readonly string[];
}

export interface SessionDesk {
  /** Undefined until the server has told them. */
  facts: SessionFacts | undefined;
  problem: Problem | undefined;
  /** The code that lets the class in. */
  code: string | undefined;
  /** Asks for something and reads the facts again. */
  send<T>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<Asked<T>>;
}

/** What a facilitator's page knows of its session beside the session itself. */
export function useSessionDesk(session: string, key: string): SessionDesk {
  const [facts, setFacts] = useState<SessionFacts>();
  const [problem, setProblem] = useState<Problem>();
  const read = useCallback(async () => {
    const asked = await ask<SessionFacts>('GET', '/api/session', { session, key });
    if (asked.ok) setFacts(asked.value);
    setProblem(asked.ok ? undefined : asked.problem);
  }, [session, key]);
  useEffect(() => void read(), [read]);
  return {
    facts,
    problem,
    code: facts?.codes.find(({ place }) => !place)?.code,
    async send<T>(method: 'POST' | 'DELETE', path: string, body?: unknown) {
      const asked = await ask<T>(method, path, { session, key, ...(body !== undefined && { body }) });
      // With these the key itself is gone.
      const ends = path === '/api/session/key' || (method === 'DELETE' && path === '/api/session');
      if (asked.ok && !ends) void read();
      else if (!asked.ok) setProblem(asked.problem);
      return asked;
    },
  };
}
