import type { Reach } from '../../lab/reach-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { ChartView } from './ChartBar.tsx';
import { ChartTable } from './ChartTable.tsx';
import type { Telling } from './cause-text.ts';
import type { Path } from './chart.ts';
import { colourIn } from './colours.ts';
import { LaneDrawing, type Part } from './LaneDrawing.tsx';
import type { LaneShape } from './lane-shape.ts';
import type { LaneWords } from './lane-words.ts';
import { paleWord, partName } from './part-text.ts';

interface ChartLaneProps {
  words: LaneWords;
  shape: LaneShape;
  reach: Reach | undefined;
  telling: Telling;
  view: ChartView;
  zoom: number;
  scenario: Scenario;
  chosen: Part | undefined;
  choose(part: Part): void;
  goTo(path: Path): void;
}

/** A track, drawn or as a table. */
export function ChartLane(props: ChartLaneProps) {
  const { words, shape, reach, telling, view, zoom, scenario, chosen, choose, goTo } = props;
  const { lane, title } = words;
  const about = (part: Part) => {
    const pale = paleWord(lane, part, reach, telling.t);
    return [partName(lane, part, telling.words, telling.t), pale].filter(Boolean).join('; ');
  };
  return (
    <section class="chart-lane-box" id={`chart-${lane.track}`} tabIndex={-1}>
      <h2>
        {title} <code>{lane.track}</code>
      </h2>
      {view === 'table' ? (
        <ChartTable {...{ lane, reach, telling, goTo }} />
      ) : (
        <LaneDrawing
          {...{ words, shape, reach, zoom }}
          t={telling.t}
          choice={{ chosen, choose, about }}
          colourOf={colourIn(scenario)}
        />
      )}
    </section>
  );
}
