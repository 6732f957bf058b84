import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reach } from '../../lab/reach-type.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { WorkerDesk } from '../../web/worker-desk.ts';

/** What quick games reached, of these rules or (while they are being played) of those before; and how far they are. */
export interface Reached {
  reach: Reach | undefined;
  /** 0..1 while games are played; undefined when they are over. */
  share: number | undefined;
}

/** Milliseconds without a new sound revision before games begin: whoever types on would only have them ended. */
const pause = 250;

/** Plays quick games of a scenario in a worker; begins anew whenever its rules change, and ends with the component. */
export function useReach(bundle: ScenarioBundle | undefined): Reached {
  const [reached, setReached] = useState<Reached>({ reach: undefined, share: undefined });
  const desk = useMemo(newDesk, []);
  // Texts change no game.
  const rules = bundle?.digest;
  useEffect(() => {
    if (!bundle) return;
    const stop = new AbortController();
    const onShare = (share: number) => setReached(({ reach }) => ({ reach, share }));
    const start = setTimeout(() => {
      desk.ask(bundle.scenario, { onShare, signal: stop.signal }).then(
        (reach) => setReached({ reach, share: undefined }),
        (error) => {
          if (!stop.signal.aborted) throw error;
        },
      );
    }, pause);
    setReached(({ reach }) => ({ reach, share: 0 }));
    return () => {
      clearTimeout(start);
      stop.abort();
    };
  }, [rules]);
  useEffect(() => () => desk.close(), [desk]);
  return reached;
}

const newDesk = (): WorkerDesk<Scenario, Reach | undefined> =>
  new WorkerDesk({
    start: () => new Worker(new URL('./reach-worker.ts', import.meta.url), { type: 'module' }),
    inPage,
    onBroken: () => {},
  });

/** A tenth of the games where there is no worker, with a breath after every slice. */
async function inPage(
  scenario: Scenario,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Reach | undefined> {
  const { reachGames, reachSlices } = await import('./reach-work.ts');
  let last: Reach | undefined;
  for (const { share, reach } of reachSlices(scenario, reachGames / 10)) {
    onShare(share);
    last = reach;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return last;
}
