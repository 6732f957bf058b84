import { atSession } from '../protocol/at-session.ts';

/** What a request came to: what was asked for, or a code that the page has a sentence for. */
export type Asked<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Problem {
  /** `offline`: the server could not be reached. */
  code: string;
  what?: string;
  [more: string]: unknown;
}

/**
 * Asks the class server for something.
 * @param key the secret of a seat, a facilitator or a wall
 * @param session what it is about, where that is known
 */
export async function ask<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { body, key, session }: { body?: unknown; key?: string; session?: string | undefined } = {},
): Promise<Asked<T>> {
  try {
    const response = await fetch(session === undefined ? path : atSession(path, session), {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const said: unknown = await response.json();
    if (response.ok) return { ok: true, value: said as T };
    const known = typeof said === 'object' && said !== null && 'code' in said;
    return { ok: false, problem: known ? (said as Problem) : { code: 'failed' } };
  } catch {
    return { ok: false, problem: { code: 'offline' } };
  }
}
