import { useState } from 'preact/hooks';

/** When each table was last looked at closely, kept while this window is open. */
export function useLooked(
  session: string,
): [at: Readonly<Record<string, number>>, look: (group: string, now: number) => void] {
  const name = `standoff.looked.${session}`;
  const [looked, setLooked] = useState<Record<string, number>>(() => read(name));
  const look = (group: string, now: number) => {
    const next = { ...looked, [group]: now };
    setLooked(next);
    try {
      sessionStorage.setItem(name, JSON.stringify(next));
    } catch {
      // Then it is forgotten with the page.
    }
  };
  return [looked, look];
}

function read(name: string): Record<string, number> {
  try {
    const raw: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}');
    if (typeof raw !== 'object' || raw === null) return {};
    return Object.fromEntries(Object.entries(raw).filter(([, at]) => typeof at === 'number'));
  } catch {
    return {};
  }
}
