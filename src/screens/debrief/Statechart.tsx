import { LaneDrawing } from './LaneDrawing.tsx';
import { lanesOf } from './lanes.ts';
import type { OpenedProps } from './opened.ts';
import { placed } from './timeline.ts';

/** Every track as a lane: the states there are, those the game went through, and the ways it took. */
export function Statechart(props: OpenedProps) {
  const { bundle, opened, slots, words, t } = props;
  const entries = placed(bundle.scenario, slots, opened.state.chronicle);
  const lanes = lanesOf(bundle.scenario, opened.state.tracks, entries);
  return (
    <div class="statechart">
      <header class="part-head">
        <p>{t('debrief:statechart.lead')}</p>
        <ul class="row legend">
          <li class="stop-key stop-present">{t('debrief:statechart.present')}</li>
          <li class="stop-key stop-visited">{t('debrief:statechart.visited')}</li>
          <li class="stop-key stop-pale">{t('debrief:statechart.unvisited')}</li>
        </ul>
      </header>
      {lanes.map((lane) => (
        <figure key={lane.track} class="card lane">
          <figcaption>
            <h3>{words(`tracks.${lane.track}.name`)}</h3>
          </figcaption>
          <LaneDrawing {...props} lane={lane} />
        </figure>
      ))}
    </div>
  );
}
