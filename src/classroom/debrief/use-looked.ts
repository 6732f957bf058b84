import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from '../client/connection.ts';
import { type Looked as OnWall, sameLook } from '../session/looked.ts';
import { thisConsole } from './this-console.ts';

/** What of a class's debrief is looked at; what students wrote stays on the console. */
export type Looked = Omit<OnWall, 'part' | 'by'> & { part: OnWall['part'] | 'answers' };

interface Looking {
  looked: Looked;
  look(change: Partial<Looked>): void;
  /** Who the wall follows, seen from this console; a wall leads nobody. */
  led: 'here' | 'elsewhere' | 'nowhere';
  lead(on: boolean): void;
}

/** Milliseconds until a server that was asked too much is asked again. */
const busyFor = 500;

/**
 * What is looked at here. Whoever runs the class can lead the wall, wherever it hangs: what it shows stands in the
 * session's log, so that a wall that comes later, or again, shows it too. Of two consoles the last that took it leads.
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
  const [me] = useState(thisConsole);
  const elsewhere = shown !== undefined && shown.by !== me;
  const [leads, setLeads] = useState(!wall && shown !== undefined && !elsewhere);
  const { send, heard } = useLatest(line, shown);
  useEffect(() => {
    if (wall && shown) setLooked(shown);
    if (!elsewhere) return;
    setLeads(false);
    heard(shown);
  }, [wall, shown, elsewhere, heard]);
  useEffect(() => {
    const { part, table, at } = looked;
    if (leads && part !== 'answers') send({ part, table, at, by: me });
  }, [leads, looked, me, send]);
  return {
    looked,
    look: (change) => setLooked((before) => ({ ...before, ...change })),
    led: leads ? 'here' : elsewhere ? 'elsewhere' : 'nowhere',
    lead(on) {
      setLeads(on);
      if (!on) send(undefined);
    },
  };
}

/** Tells the server the last of what the wall is to show: whoever turns pages quickly does not wait for each. */
function useLatest(
  line: Connection,
  shown: OnWall | undefined,
): { send(wanted: OnWall | undefined): void; heard(shown: OnWall): void } {
  const run = useRef({ busy: false, wanted: shown, told: shown });
  const send = useCallback(
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
  // What another console showed is no longer what this one told: to take the lead back says it again.
  const heard = useCallback((other: OnWall) => {
    Object.assign(run.current, { wanted: other, told: other });
  }, []);
  return { send, heard };
}
