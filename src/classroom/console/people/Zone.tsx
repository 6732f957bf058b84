import { useState } from 'preact/hooks';
import { seatClass, seatStyle } from '../../../screens/seat-class.ts';
import { Emblem } from '../../../screens/widgets/Emblem.tsx';
import { heldByPeople } from '../../session/people.ts';
import type { Place } from '../../session/place.ts';
import type { Person } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { dragType } from './drag-type.ts';
import { emblemAt } from './emblem-at.ts';
import { PersonRow } from './PersonRow.tsx';
import { placeKey, placeName, tableName } from './places.ts';
import { TeamCode } from './TeamCode.tsx';

/** One place and who sits there; whoever is dropped on it sits there too. */
export function Zone({ place, people }: { place: Place | undefined; people: readonly [string, Person][] }) {
  const { t, words, state, wish } = useConsole();
  const [over, setOver] = useState(false);
  const seat = place && 'seat' in place ? place.seat : undefined;
  const group = place && state.groups[place.group];
  const isTeam = place?.as === 'delegate';
  const name = placeName(place, { t, words, state });
  const byComputer = isTeam && group && !heldByPeople(state, group, place.seat);
  return (
    <section
      class={['zone', over ? 'zone-over' : '', seat ? seatClass(state.scenario, seat) : ''].join(' ')}
      style={seat && seatStyle(state.scenario, seat)}
      aria-label={place ? `${tableName(place.group, t)}, ${name}` : name}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(dragType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const person = event.dataTransfer?.getData(dragType);
        const now = person ? state.people[person] : undefined;
        if (person && now && placeKey(now.place) !== placeKey(place))
          void wish({ do: 'seat', person, ...(place && { place }) });
      }}
    >
      <h3 class="zone-name">
        {place && <Emblem name={emblemAt(state.scenario, place)} />}
        {seat && <span class="seat-mark" aria-hidden="true" />}
        {name}
        {byComputer && <span class="chip">{t('class-console:people.computer')}</span>}
      </h3>
      <ul class="zone-people">
        {people.map(([id, person]) => (
          <PersonRow key={id} id={id} person={person} />
        ))}
      </ul>
      {isTeam && <TeamCode place={place} />}
    </section>
  );
}
