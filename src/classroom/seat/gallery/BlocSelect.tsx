import { seatsOf } from '../../../crisis/place.ts';
import { useSeat } from '../seat-context.ts';

/** One of the home blocs of either side. */
export function BlocSelect({ value, onChange }: { value: string; onChange(bloc: string): void }) {
  const { t, bundle, words } = useSeat();
  const { scenario } = bundle;
  return (
    <label class="field">
      <span>{t('classroom:press.bloc')}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('classroom:press.choose')}</option>
        {seatsOf(scenario).map((seat) => (
          <optgroup key={seat} label={words(`delegations.${seat}.name`)}>
            {Object.keys(scenario.delegations[seat]?.blocs ?? {}).map((bloc) => (
              <option key={bloc} value={`${seat}.${bloc}`}>
                {words(`blocs.${seat}.${bloc}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
