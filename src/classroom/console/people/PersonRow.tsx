import { useState } from 'preact/hooks';
import type { Person } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { dragType } from './drag-type.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { groupsNow, officesOf, placeKey, placeName, placesIn, tableName } from './places.ts';

/** One person: can be dragged, or put elsewhere by a list; everything else lies behind the name. */
export function PersonRow({ id, person }: { id: string; person: Person }) {
  const { t, words, state, wish } = useConsole();
  const [open, setOpen] = useState(false);
  const { place, name, away } = person;
  const places = groupsNow(state).map((group) => ({ group: group.id, places: placesIn(state, group) }));
  const move = (key: string) => {
    const to = places.flatMap((one) => one.places).find((one) => placeKey(one) === key);
    void wish({ do: 'seat', person: id, ...(to && { place: to }) });
  };
  const office =
    place?.as === 'delegate' && place.role !== undefined
      ? officesOf(state, place.seat, words).find(({ role }) => role === place.role)?.name
      : undefined;
  return (
    <li
      class="person"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData(dragType, id);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <button type="button" class="person-name" onClick={() => setOpen(true)}>
        {name}
      </button>
      {away && <span class="chip chip-bad">{t('class-console:people.away')}</span>}
      {office && <span class="small soft person-office">{office}</span>}
      <select
        class="select person-place"
        aria-label={t('class-console:people.moveTo', { name })}
        value={placeKey(place)}
        onChange={({ currentTarget }) => move(currentTarget.value)}
      >
        {places.map((one) => (
          <optgroup key={one.group} label={tableName(one.group, t)}>
            {one.places.map((at) => (
              <option key={placeKey(at)} value={placeKey(at)}>
                {placeName(at, { t, words, state })}
              </option>
            ))}
          </optgroup>
        ))}
        <option value="">{t('class-console:place.none')}</option>
      </select>
      {open && <PersonDialog id={id} person={person} onClose={() => setOpen(false)} />}
    </li>
  );
}
