import { useEffect, useRef } from 'preact/hooks';
import type { Reach } from '../../lab/reach-type.ts';
import { causeText, type Telling } from './cause-text.ts';
import { type Cause, type ChartEdge, type Lane, type Path, statePath } from './chart.ts';
import type { Part } from './LaneDrawing.tsx';
import { partName, shareText, stateName } from './part-text.ts';
import { gamesBy, gamesIn } from './reach-of-chart.ts';

interface DetailsProps {
  lane: Lane;
  part: Part;
  reach: Reach | undefined;
  telling: Telling;
  /** Shows a part of the file in the editor. */
  goTo(path: Path): void;
  close(): void;
}

/** What leads into a state and out of it, or along a way, each a way to its line. */
export function Details({ lane, part, reach, telling, goTo, close }: DetailsProps) {
  const { t, words } = telling;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [lane.track, part.kind, part.place]);
  const list = (edges: readonly ChartEdge[], side: 'in' | 'out' | 'along') => (
    <Causes {...{ lane, edges, side, reach, telling, goTo }} />
  );
  const state = part.kind === 'state' ? lane.states[part.place] : undefined;
  const edge = part.kind === 'edge' ? lane.edges[part.place] : undefined;
  const into = lane.edges.filter(({ to }) => to === state);
  const out = lane.edges.filter(({ from }) => from === state);
  return (
    <section
      class="chart-details"
      aria-label={t('studio-chart:details.label')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <header class="chart-details-head">
        <h2 ref={heading} tabIndex={-1}>
          {partName(lane, part, words, t)}
        </h2>
        {state !== undefined && (
          <>
            <code>{state}</code>
            <span class="soft small">
              {shareText(gamesIn(reach, lane.track, state), reach, t('studio-chart:reach.notReached'), t)}
            </span>
            <Go path={statePath(lane.track, state)} what={state} t={t} goTo={goTo} />
          </>
        )}
        <button type="button" class="button button-quiet button-small chart-close" onClick={close}>
          {t('studio-chart:details.close')}
        </button>
      </header>
      {edge && list([edge], 'along')}
      {state !== undefined && (
        <div class="chart-sides">
          <div>
            <h3>{t('studio-chart:details.in')}</h3>
            {state === lane.initial && <p class="small">{t('studio-chart:details.opening')}</p>}
            {into.length > 0 ? (
              list(into, 'in')
            ) : (
              <p class="small soft">{t('studio-chart:details.nothingIn')}</p>
            )}
          </div>
          <div>
            <h3>{t('studio-chart:details.out')}</h3>
            {out.length > 0 ? (
              list(out, 'out')
            ) : (
              <p class="small soft">{t('studio-chart:details.nothingOut')}</p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function Causes({
  lane,
  edges,
  side,
  reach,
  telling,
  goTo,
}: Pick<DetailsProps, 'lane' | 'reach' | 'telling' | 'goTo'> & {
  edges: readonly ChartEdge[];
  side: 'in' | 'out' | 'along';
}) {
  const { t, words } = telling;
  const other = ({ from, to }: ChartEdge): string | undefined => {
    if (from === to) return t('studio-chart:details.stays');
    if (side === 'in') return t('studio-chart:details.from', { name: stateName(words, lane.track, from) });
    if (side === 'out') return t('studio-chart:details.to', { name: stateName(words, lane.track, to) });
    return undefined;
  };
  const row = (edge: ChartEdge, cause: Cause) => {
    const games = gamesBy(reach, lane.track, edge, cause);
    const text = causeText(cause, telling);
    return (
      <li key={cause.path.join(' ')} class={games === 0 ? 'chart-reason chart-reason-pale' : 'chart-reason'}>
        <span>
          {text} {other(edge) && <em class="soft">{other(edge)}</em>}
        </span>
        <span class="soft small">{shareText(games, reach, t('studio-chart:reach.notTaken'), t)}</span>
        <Go path={cause.path} what={text} t={t} goTo={goTo} />
      </li>
    );
  };
  return (
    <ul class="chart-reasons">{edges.flatMap((edge) => edge.causes.map((cause) => row(edge, cause)))}</ul>
  );
}

/** A button that shows a part of the file. */
export function Go({
  path,
  what,
  t,
  goTo,
}: {
  path: Path;
  what: string;
  t: Telling['t'];
  goTo(path: Path): void;
}) {
  return (
    <button
      type="button"
      class="chart-go"
      aria-label={t('studio-chart:details.goFor', { what })}
      onClick={() => goTo(path)}
    >
      {t('studio-chart:details.go')}
    </button>
  );
}
