import { download } from '../../web/download.ts';
import type { Problem } from '../client/ask.ts';
import type { Pass } from '../client/connection.ts';
import { atSession } from '../protocol/at-session.ts';

/** Fetches a file by a pass, and offers it to the reader; says what went wrong where it cannot be had. */
export async function fetchFile(
  path: string,
  { session, key }: Pass,
  { name, type }: { name: string; type: string },
): Promise<{ ok: true } | { ok: false; problem: Problem }> {
  try {
    const response = await fetch(atSession(path, session), { headers: { Authorization: `Bearer ${key}` } });
    if (response.ok) {
      download(new Uint8Array(await response.arrayBuffer()), name, type);
      return { ok: true };
    }
    const said: unknown = await response.json();
    const known = typeof said === 'object' && said !== null && 'code' in said;
    return { ok: false, problem: known ? (said as Problem) : { code: 'failed' } };
  } catch {
    return { ok: false, problem: { code: 'offline' } };
  }
}
