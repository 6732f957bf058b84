import './chart.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { ChartBar, type ChartView } from './ChartBar.tsx';
import { ChartLane } from './ChartLane.tsx';
import type { Naming, Telling } from './cause-text.ts';
import { chartOf, type Lane, type Path } from './chart.ts';
import { Details } from './Details.tsx';
import { Endings } from './Endings.tsx';
import type { Part } from './LaneDrawing.tsx';
import { laneWords } from './lane-words.ts';
import { moveFocus } from './move-focus.ts';
import { narrated } from './part-text.ts';
import { ReachLine } from './ReachLine.tsx';
import { useDrag } from './use-drag.ts';
import { useReach } from './use-reach.ts';
import { useRoom } from './use-room.ts';
import { useShapes } from './use-shapes.ts';
import { nextZoom } from './zoom.ts';

/** A part of a lane that was chosen, by name: an edit may give it another place, or take it away. */
interface Chosen {
  track: string;
  kind: Part['kind'];
  name: string;
}

/** The statechart of the last sound revision: a lane a track, and what quick games reached of it. */
export function ChartPanel({ desk, state }: { desk: Desk; state: DeskState }) {
  const { sound, t } = state;
  if (!sound) return <p class="chart-empty">{t('studio-chart:empty')}</p>;
  return <Chart desk={desk} state={state} bundle={sound.bundle} />;
}

function Chart({ desk, state, bundle }: { desk: Desk; state: DeskState; bundle: ScenarioBundle }) {
  const { t, settings, read } = state;
  const { language } = settings;
  const [naming, setNaming] = useState<Naming>('written');
  const [view, setView] = useState<ChartView>('drawing');
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [chosen, setChosen] = useState<Chosen>();
  const [box, room] = useRoom<HTMLDivElement>();
  const drag = useDrag<HTMLDivElement>();
  const { reach, share } = useReach(bundle);

  const telling: Telling = useMemo(
    () => ({ t, naming, words: narrated(bundle, language) }),
    [t, naming, bundle, language],
  );
  const lanes = useMemo(() => chartOf(bundle.scenario), [bundle]);
  const words = useMemo(() => lanes.map((lane) => laneWords(lane, telling)), [lanes, telling]);
  const laid = useShapes(words, room);
  const chosenLane = lanes.find(({ track }) => track === chosen?.track);
  const chosenPart = chosenLane && chosen && partOf(chosenLane, chosen);
  const goTo = async (path: Path) => {
    const { placeNow } = await import('../place-now.ts');
    desk.goTo(placeNow(desk.store.value.draft.files, path));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (view === 'drawing') moveFocus(event);
    if (event.key === '+' || event.key === '=') setZoom(nextZoom(zoom, 1));
    else if (event.key === '-') setZoom(nextZoom(zoom, -1));
    else if (event.key === '0') setZoom('fit');
    else if (event.key === 'Escape') setChosen(undefined);
  };
  // The drawer takes room from below; what was chosen shall not lie behind it.
  useEffect(() => {
    if (chosen && chosenPart)
      partIn(box.current, chosen.track, chosenPart)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const stale = read && read.revision !== state.sound?.revision;
  return (
    <section class="chart" aria-label={t('studio-chart:heading')}>
      <ChartBar {...{ t, naming, setNaming, view, setView, zoom, setZoom }}>
        {laid.map(({ words: { lane, title } }) => ({ track: lane.track, title }))}
      </ChartBar>
      {stale && <p class="chart-stale small">{t('studio-chart:stale')}</p>}
      <ReachLine {...{ t, reach, share, lanes }} scenario={bundle.scenario} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and dragging only move what is in it */}
      <div ref={box} class="chart-ground" onKeyDown={keys} {...drag}>
        {laid.length === 0 && <p class="soft">{t('studio-chart:drawing')}</p>}
        {laid.map(({ words: own, shape }) => (
          <ChartLane
            key={own.lane.track}
            {...{ words: own, shape, reach, telling, view, goTo }}
            scenario={bundle.scenario}
            zoom={zoom === 'fit' ? Math.min(1, Math.max(0.5, room / shape.width)) : zoom}
            chosen={chosen && chosenPart && chosen.track === own.lane.track ? chosenPart : undefined}
            choose={(part) =>
              setChosen({ track: own.lane.track, kind: part.kind, name: nameOf(own.lane, part) })
            }
          />
        ))}
        {laid.length > 0 && (
          <section class="chart-lane-box" id="chart-endings" tabIndex={-1}>
            <h2>{t('studio-chart:endings')}</h2>
            <p class="small soft">{t('studio-chart:endingsLead')}</p>
            <Endings {...{ reach, telling, goTo }} scenario={bundle.scenario} />
          </section>
        )}
        <p class="small soft chart-keys">{t('studio-chart:keys')}</p>
      </div>
      {chosenLane && chosenPart && (
        <Details
          {...{ reach, telling, goTo }}
          lane={chosenLane}
          part={chosenPart}
          close={() => {
            setChosen(undefined);
            // For whoever goes on by keyboard.
            partIn(box.current, chosenLane.track, chosenPart)?.focus();
          }}
        />
      )}
    </section>
  );
}

const wayName = ({ from, to }: Lane['edges'][number]) => `${from} ${to}`;

/** What tells a part of a lane from the others of its kind. */
function nameOf({ states, edges }: Lane, { kind, place }: Part): string {
  const edge = edges[place];
  return (kind === 'state' ? states[place] : edge && wayName(edge)) ?? '';
}

/** Where a part is in its lane now; undefined when it is no longer there. */
function partOf({ states, edges }: Lane, { kind, name }: Chosen): Part | undefined {
  const place = (kind === 'state' ? states : edges.map(wayName)).indexOf(name);
  return place < 0 ? undefined : { kind, place };
}

const partIn = (box: HTMLElement | null, track: string, { kind, place }: Part) =>
  box?.querySelector<SVGElement>(`#chart-${track} [data-part="${kind} ${place}"]`);
