import { useCallback, useEffect, useState } from 'preact/hooks';
import { useSeat } from '../seat-context.ts';
import { type ReadMarks, readAll, type Talk, talksOf, unreadIn } from './channel-list.ts';

const nameOf = (session: string) => `standoff.read.${session}`;
/** Tells all who show counts in this page that something was read. */
const changed = new EventTarget();

function marks(session: string): ReadMarks {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(nameOf(session)) ?? '{}');
    return read !== null && typeof read === 'object' ? (read as ReadMarks) : {};
  } catch {
    return {};
  }
}

/** How far one has read in each channel, and marking all of a talk as read. */
export function useRead(): { read: ReadMarks; mark(talk: Talk): void } {
  const { id, said } = useSeat();
  const [read, setRead] = useState(() => marks(id));
  useEffect(() => {
    const again = () => setRead(marks(id));
    changed.addEventListener('read', again);
    return () => changed.removeEventListener('read', again);
  }, [id]);
  const mark = useCallback(
    (talk: Talk) => {
      const before = JSON.stringify(marks(id));
      const after = JSON.stringify(readAll(talk, said, marks(id)));
      if (before === after) return;
      try {
        sessionStorage.setItem(nameOf(id), after);
      } catch {
        // Without storage everything counts as new after a reload, and no more is lost.
      }
      changed.dispatchEvent(new Event('read'));
    },
    [id, said],
  );
  return { read, mark };
}

/** The talks at one's place. */
export function useTalks(): Talk[] {
  const { bundle, session, me } = useSeat();
  return talksOf(bundle.scenario, session, me);
}

/** How many things one has not read yet, in all talks together. */
export function useUnread(): number {
  const { said, me } = useSeat();
  const { read } = useRead();
  return useTalks().reduce((sum, talk) => sum + unreadIn(talk, said, read, me.person), 0);
}
