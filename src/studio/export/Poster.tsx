import { printCondition } from '../../scenario/print-expression.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import type { Telling } from '../chart/cause-text.ts';
import { colourIn } from '../chart/colours.ts';
import { LaneDrawing } from '../chart/LaneDrawing.tsx';
import { wrapped } from '../chart/text-size.ts';
import type { LaidLane } from '../chart/use-shapes.ts';
import { dateText } from './date-text.ts';
import { columnWidth, posterShape } from './poster-shape.ts';
import { posterStyle } from './poster-style.ts';

interface PosterProps {
  bundle: ScenarioBundle;
  language: Language;
  telling: Telling;
  lanes: readonly LaidLane[];
}

const margin = 44;
const [aboutSize, aboutLine, endingLine] = [20, 28, 17];

/** The chart of all lanes on one sheet that holds all it needs: of the shape of A2 and A3, lying. */
export function Poster({ bundle, language, telling, lanes }: PosterProps) {
  const { scenario } = bundle;
  const { t, words } = telling;
  const endings = Object.entries(scenario.endings).map(([ending, { when, mood }]) => ({
    ...{ ending, mood, title: words(`endings.${ending}.title`) },
    lines: wrapped(when ? printCondition(when) : t('studio-chart:otherwise'), 12, columnWidth - 30),
  }));
  const tops = endings.map((_, at) =>
    endings.slice(0, at).reduce((sum, { lines }) => sum + (lines.length + 1) * endingLine + 14, 0),
  );
  const last = endings.at(-1)?.lines.length ?? 0;
  const about = wrapped(words('about'), aboutSize, 1700, 4);
  const head = 150 + about.length * aboutLine + 30;
  const shape = posterShape(lanes, head, (tops.at(-1) ?? 0) + (last + 1) * endingLine + 14);
  const title = words('title');
  const seats = [...Object.keys(scenario.delegations), ...Object.keys(scenario.parties)];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="594mm"
      height="420mm"
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      lang={language}
      class="poster"
    >
      <title>{title}</title>
      <style>{posterStyle}</style>
      <rect class="poster-ground" width={shape.width} height={shape.height} />
      <text class="poster-title" x={margin} y={92} font-size={56}>
        {title}
      </text>
      {about.map((line, at) => (
        <text key={line} class="poster-soft" x={margin} y={138 + at * aboutLine} font-size={aboutSize}>
          {line}
        </text>
      ))}
      <g font-size={16}>
        {seats.map((seat, at) => (
          <g key={seat} transform={`translate(${margin + at * 260} ${head - 24})`}>
            <circle cx={6} cy={-5} r={6} fill={colourIn(scenario)(seat)} />
            <text class="poster-soft" x={20}>
              {t('studio-chart:export.movesOf', { side: seatName(seat, scenario, words) })}
            </text>
          </g>
        ))}
        <text class="poster-soft" x={margin + seats.length * 260} y={head - 24}>
          {t('studio-chart:export.deadline', { date: dateText(scenario.calendar.deadline, language) })}
        </text>
      </g>
      {shape.lanes.map(({ block, x, y, scale }) => (
        <g key={block.words.lane.track} transform={`translate(${x} ${y})`}>
          <text class="poster-heading" y={18} font-size={22}>
            {block.words.title}
          </text>
          <g transform="translate(0 34)">
            <LaneDrawing
              words={block.words}
              shape={block.shape}
              zoom={scale}
              reach={undefined}
              t={t}
              colourOf={colourIn(scenario)}
            />
          </g>
        </g>
      ))}
      <g transform={`translate(${shape.endings.x} ${shape.endings.y})`}>
        <text class="poster-heading" y={18} font-size={22}>
          {t('studio-chart:endings')}
        </text>
        {endings.map(({ ending, title: name, mood, lines }, at) => (
          <g key={ending} transform={`translate(0 ${34 + (tops[at] ?? 0)})`}>
            <rect class={`poster-${mood}`} width={4} height={(lines.length + 1) * endingLine} />
            <text class="poster-ending" x={14} y={14} font-size={15}>
              {name}
            </text>
            {lines.map((line, row) => (
              <text key={line} class="poster-soft" x={14} y={14 + (row + 1) * endingLine} font-size={12}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

const seatName = (seat: string, { delegations }: ScenarioBundle['scenario'], words: Telling['words']) =>
  words(`${delegations[seat] ? 'delegations' : 'parties'}.${seat}.name`);
