import type { Translate } from '../../web/i18n.ts';
import type { Naming } from './cause-text.ts';
import { nextZoom } from './zoom.ts';

export type ChartView = 'drawing' | 'table';

interface ChartBarProps {
  t: Translate<'studio'>;
  naming: Naming;
  setNaming(naming: Naming): void;
  view: ChartView;
  setView(view: ChartView): void;
  zoom: number | 'fit';
  setZoom(zoom: number | 'fit'): void;
  /** The lanes that can be gone to. */
  children: readonly { track: string; title: string }[];
}

/** How the chart is shown, and which lane. */
export function ChartBar({ t, naming, setNaming, view, setView, zoom, setZoom, children }: ChartBarProps) {
  const goTo = (id: string) => {
    const lane = document.getElementById(id);
    lane?.scrollIntoView({ block: 'start' });
    lane?.focus({ preventScroll: true });
  };
  return (
    <div class="chart-bar">
      <Choice
        label={t('studio-chart:view.label')}
        value={view}
        choose={setView}
        options={[
          ['drawing', t('studio-chart:view.drawing')],
          ['table', t('studio-chart:view.table')],
        ]}
      />
      <Choice
        label={t('studio-chart:naming.label')}
        value={naming}
        choose={setNaming}
        options={[
          ['written', t('studio-chart:naming.written')],
          ['titles', t('studio-chart:naming.titles')],
        ]}
      />
      {view === 'drawing' && (
        <div class="chart-zoom">
          <button
            type="button"
            aria-label={t('studio-chart:zoom.out')}
            title={t('studio-chart:zoom.out')}
            onClick={() => setZoom(nextZoom(zoom, -1))}
          >
            −
          </button>
          <button type="button" aria-pressed={zoom === 'fit'} onClick={() => setZoom('fit')}>
            {zoom === 'fit'
              ? t('studio-chart:zoom.fit')
              : t('studio-chart:zoom.now', { percent: Math.round(zoom * 100) })}
          </button>
          <button
            type="button"
            aria-label={t('studio-chart:zoom.in')}
            title={t('studio-chart:zoom.in')}
            onClick={() => setZoom(nextZoom(zoom, 1))}
          >
            +
          </button>
        </div>
      )}
      <select
        class="chart-lanes"
        aria-label={t('studio-chart:lanes')}
        value=""
        onChange={({ currentTarget }) => {
          goTo(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{t('studio-chart:lanes')} …</option>
        {children.map(({ track, title }) => (
          <option key={track} value={`chart-${track}`}>
            {title}
          </option>
        ))}
        <option value="chart-endings">{t('studio-chart:endings')}</option>
      </select>
    </div>
  );
}

/** A choice of few, all of them in view. */
function Choice<T extends string>({
  label,
  value,
  choose,
  options,
}: {
  label: string;
  value: T;
  choose(value: T): void;
  options: readonly (readonly [T, string])[];
}) {
  return (
    <fieldset class="chart-choice">
      <legend class="only-read">{label}</legend>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          title={label}
          aria-pressed={option === value}
          onClick={() => choose(option)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}
