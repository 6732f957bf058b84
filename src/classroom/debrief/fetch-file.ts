import { download } from '../../web/download.ts';
import type { Problem } from '../client/ask.ts';

/** Fetches a file by a key, and offers it to the reader; says what went wrong where it cannot be had. */
export async function fetchFile(
  path: string,
  key: string,
  { name, type }: { name: string; type: string },
): Promise<{ ok: true } | { ok: false; problem: Problem }> {
  try {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${key}` } });
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
