import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { z } from '../../scenario/zod.ts';

export const debriefParts = [
  ...(['all', 'steps', 'turning', 'numbers', 'history', 'deals'] as const),
  ...(['swap', 'questions', 'answers'] as const),
] as const;

const lookedSchema = z.object({
  part: z.enum(debriefParts),
  /** Whose game; the first when absent. */
  table: z.string().optional(),
  /** The step of its story, from 0. */
  at: z.int().min(0),
});
/** What of a class's debrief is looked at. */
export type Looked = z.output<typeof lookedSchema>;

/** What a console and the wall that it opened on the same device say to one another. */
const messageSchema = z.discriminatedUnion('says', [
  z.object({ says: z.literal('whoIsThere') }),
  z.object({ says: z.literal('wallIsHere') }),
  z.object({ says: z.literal('look'), looked: lookedSchema }),
]);
type Message = z.output<typeof messageSchema>;

interface Looking {
  looked: Looked;
  look(change: Partial<Looked>): void;
  /** Whether the wall follows this console; undefined where it has none to lead. */
  leads: boolean | undefined;
  lead(on: boolean): void;
}

/**
 * What is looked at here. A console can lead the wall in another window of its browser, which needs no word of the
 * server's: where the wall is on another device, it has keys of its own.
 * @param id names the session
 */
export function useLooked(id: string, wall: boolean): Looking {
  const [looked, setLooked] = useState<Looked>({ part: 'all', at: 0 });
  const [leads, setLeads] = useState<boolean>();
  const line = useRef<BroadcastChannel>(undefined);
  const say = useCallback((message: Message) => line.current?.postMessage(message), []);
  useEffect(() => {
    const channel = new BroadcastChannel(`standoff.wall.${id}`);
    line.current = channel;
    channel.onmessage = ({ data }) => {
      const heard = messageSchema.safeParse(data).data;
      if (wall && heard?.says === 'look') setLooked(heard.looked);
      if (wall && heard?.says === 'whoIsThere') say({ says: 'wallIsHere' });
      if (!wall && heard?.says === 'wallIsHere') setLeads((on) => on ?? false);
    };
    say({ says: wall ? 'wallIsHere' : 'whoIsThere' });
    return () => channel.close();
  }, [id, wall, say]);
  // What students wrote stays on the console.
  useEffect(() => {
    if (leads && looked.part !== 'answers') say({ says: 'look', looked });
  }, [leads, looked, say]);
  return {
    looked,
    look: (change) => setLooked((before) => ({ ...before, ...change })),
    leads,
    lead: setLeads,
  };
}
