import { tableName } from '../console/people/places.ts';
import { useDebriefed } from './class-context.ts';

/** Whose game is looked at. */
export function TablePicker() {
  const { t, played, now, choose } = useDebriefed();
  if (played.length < 2) return null;
  return (
    <label class="row table-picker">
      {t('class-debrief:pick')}
      <select class="select" value={now.id} onChange={(event) => choose(event.currentTarget.value)}>
        {played.map(({ id }) => (
          <option key={id} value={id}>
            {tableName(id, t)}
          </option>
        ))}
      </select>
    </label>
  );
}
