import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Parts } from '../session/parts/part-types.ts';
import { ask } from './ask.ts';
import type { Pass } from './connection.ts';

/**
 * The scenario that a session plays, once it is here; `offline` or another code where it cannot be had. Its confidential
 * briefs come along for whoever may read them, so that it is fetched again when that changes.
 * @param pass of whoever reads: of a seat, a facilitator or a wall
 * @param parts what the page is told of the session
 */
export function useBundle(
  key: string | undefined,
  pass: Pass | undefined,
  parts: Partial<Parts> = {},
): { bundle?: ScenarioBundle; problem?: string } {
  const { session, key: secret } = pass ?? {};
  const [found, setFound] = useState<{ bundle?: ScenarioBundle; problem?: string }>({});
  const place = parts.me?.place;
  const seat = place?.as === 'delegate' || place?.as === 'mirror' ? place.seat : undefined;
  const open = parts.session?.phase === 'debrief' || parts.after !== undefined;
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    const asking = secret === undefined ? {} : { key: secret, session };
    void ask<ScenarioBundle>('GET', `/api/bundles/${encodeURIComponent(key)}`, asking).then((asked) => {
      // What is here already stays when it cannot be had again.
      if (wanted)
        setFound((had) => (asked.ok ? { bundle: asked.value } : { ...had, problem: asked.problem.code }));
    });
    return () => {
      wanted = false;
    };
  }, [key, session, secret, seat, open]);
  return found;
}
