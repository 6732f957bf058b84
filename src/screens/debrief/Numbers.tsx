import { useMemo, useState } from 'preact/hooks';
import { type Plot, plotsOf } from './numbers.ts';
import type { OpenedProps } from './opened.ts';
import { PlotFigure } from './PlotFigure.tsx';
import { plotTitle } from './plot-title.ts';
import { Spark } from './Spark.tsx';

const groups = ['pairs', 'shared', 'private', 'blocs'] as const;

/** Every meter as a small line to choose from, and the chosen one in full, with what moved it. */
export function Numbers(props: OpenedProps) {
  const { bundle, opened, slots, words, t } = props;
  const plots = useMemo(
    () => plotsOf(bundle.scenario, slots, opened.state, bundle.history),
    [bundle, opened.state, slots],
  );
  const [chosen, setChosen] = useState(plots.find((plot) => plot.group === 'pairs')?.id ?? plots[0]?.id);
  const titleOf = (one: Plot) => plotTitle(one, bundle.scenario, words, t);
  const plot = plots.find(({ id }) => id === chosen);
  return (
    <div class="plots">
      <nav class="plots-list" aria-label={t('debrief:numbers.list')}>
        {groups.map((group) => (
          <section key={group} class="stack">
            <h3>{t(`debrief:numbers.group.${group}`)}</h3>
            <ul class="spark-list">
              {plots
                .filter((one) => one.group === group)
                .map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      class="spark-button"
                      aria-pressed={one.id === chosen}
                      onClick={() => setChosen(one.id)}
                    >
                      <span class="spark-name">{titleOf(one)}</span>
                      <Spark plot={one} scenario={bundle.scenario} />
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </nav>
      <label class="field plots-choice">
        {t('debrief:numbers.choose')}
        <select class="select" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {groups.map((group) => (
            <optgroup key={group} label={t(`debrief:numbers.group.${group}`)}>
              {plots
                .filter((one) => one.group === group)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOf(one)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {plot && <PlotFigure key={plot.id} {...props} plot={plot} />}
    </div>
  );
}
