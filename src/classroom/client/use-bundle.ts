import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { ask } from './ask.ts';

/** The scenario that a session plays, once it is here; `offline` or another code where it cannot be had. */
export function useBundle(key: string | undefined): { bundle?: ScenarioBundle; problem?: string } {
  const [found, setFound] = useState<{ bundle?: ScenarioBundle; problem?: string }>({});
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    void ask<ScenarioBundle>('GET', `/api/bundles/${encodeURIComponent(key)}`).then((asked) => {
      if (wanted) setFound(asked.ok ? { bundle: asked.value } : { problem: asked.problem.code });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return found;
}
