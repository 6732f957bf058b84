import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from '../client/connection.ts';
import { type Looked as OnWall, sameLook } from '../session/looked.ts';

/** What of a class's debrief is looked at; what students wrote stays on the console. */
export type Looked = Omit<OnWall, 'part'> & { part: OnWall['part'] | 'answers' };

interface Looking {
  looked: Looked;
  look(change: Partial<Looked>): void;
  /** Whether the wall follows this console; a wall leads nobody. */
  leads: boolean;
  lead(on: boolean): void;
}

/** Milliseconds until a server that was asked too much is asked again. */
const busyFor = 500;

/**
 * What is looked at here. Whoever runs the class can lead the wall, wherever it hangs: what it shows stands in the
 * session's log, so that a wall that comes later, or again, shows it too.
 * @param shown what the wall is led to, as the server says
 */
export function useLooked({
  line,
  shown,
  wall,
}: {
  line: Connection;
  shown: OnWall | undefined;
  wall: boolean;
}): Looking {
  const [looked, setLooked] = useState<Looked>(shown ?? { part: 'all', at: 0 });
  const [leads, setLeads] = useState(!wall && shown !== undefined);
  const send = useLatest(line, shown);
  useEffect(() => {
    if (wall && shown) setLooked(shown);
  }, [wall, shown]);
  useEffect(() => {
    if (leads && onWall(looked)) send(looked);
  }, [leads, looked, send]);
  return {
    looked,
    look: (change) => setLooked((before) => ({ ...before, ...change })),
    leads,
    lead(on) {
      setLeads(on);
      if (!on) send(undefined);
    },
  };
}

const onWall = (looked: Looked): looked is OnWall => looked.part !== 'answers';

/** Tells the server the last of what the wall is to show: whoever turns pages quickly does not wait for each. */
function useLatest(line: Connection, shown: OnWall | undefined): (wanted: OnWall | undefined) => void {
  const run = useRef({ busy: false, wanted: shown, told: shown });
  return useCallback(
    async (wanted: OnWall | undefined) => {
      const now = run.current;
      now.wanted = wanted;
      if (now.busy) return;
      now.busy = true;
      while (!sameLook(now.wanted, now.told)) {
        const looked = now.wanted;
        const answer = await line.wish({ do: 'show', looked });
        if (answer.ok || answer.refusal.code !== 'tooMany') now.told = looked;
        else await new Promise((rested) => setTimeout(rested, busyFor));
      }
      now.busy = false;
    },
    [line],
  );
}
