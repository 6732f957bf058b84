import { useState } from 'preact/hooks';
import { z } from '../../../scenario/zod.ts';
import { readKept, writeKept } from '../../client/kept.ts';

const times = z.record(z.string(), z.number());

/** When each table was last looked at closely, kept while this window is open. */
export function useLooked(
  session: string,
): [at: Readonly<Record<string, number>>, look: (group: string, now: number) => void] {
  const name = `standoff.looked.${session}`;
  const [looked, setLooked] = useState(() => readKept(name, times, 'window') ?? {});
  const look = (group: string, now: number) => {
    const next = { ...looked, [group]: now };
    setLooked(next);
    writeKept(name, next, 'window');
  };
  return [looked, look];
}
