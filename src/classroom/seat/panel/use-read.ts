import { useCallback, useEffect, useState } from 'preact/hooks';
import { z } from '../../../scenario/zod.ts';
import { readKept, writeKept } from '../../client/kept.ts';
import { useSeat } from '../seat-context.ts';
import { type ReadMarks, readAll, type Talk, talksOf, unreadIn } from './channel-list.ts';

const nameOf = (session: string) => `standoff.read.${session}`;
const shape = z.record(z.string(), z.number());
/** Tells all who show counts in this page that something was read. */
const changed = new EventTarget();

const marks = (session: string): ReadMarks => readKept(nameOf(session), shape, 'window') ?? {};

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
      const before = marks(id);
      const after = readAll(talk, said, before);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      // Without storage everything counts as new after a reload, and no more is lost.
      writeKept(nameOf(id), after, 'window');
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
