import { useEffect, useState } from 'preact/hooks';
import { ask, type Problem } from '../client/ask.ts';
import type { Welcome } from '../protocol/requests.ts';

/** Letters and figures of a code; fewer are not asked about, since wrong ones are counted. */
const length = 6;

/** A code as it is kept: without what people put between its letters. */
export const bareCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** What a code would let one into, asked as soon as it is whole. */
export function useWelcome(code: string): { welcome?: Welcome; problem?: Problem } {
  const [found, setFound] = useState<{ code: string; welcome?: Welcome; problem?: Problem }>();
  const bare = bareCode(code);
  useEffect(() => {
    if (bare.length !== length) return undefined;
    let wanted = true;
    void ask<Welcome>('GET', `/api/codes/${bare}`).then((asked) => {
      if (!wanted) return;
      setFound(asked.ok ? { code: bare, welcome: asked.value } : { code: bare, problem: asked.problem });
    });
    return () => {
      wanted = false;
    };
  }, [bare]);
  return found?.code === bare ? found : {};
}
