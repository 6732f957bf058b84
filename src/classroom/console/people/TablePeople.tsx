import { peopleOf } from '../../session/people.ts';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { placeKey, placesIn, tableName } from './places.ts';
import { Zone } from './Zone.tsx';

/** One table: its teams, its press, and who looks on. */
export function TablePeople({ group }: { group: Group }) {
  const { t, state } = useConsole();
  const here = peopleOf(state, group.id);
  return (
    <section class="card" aria-labelledby={`table-people-${group.id}`}>
      <h2 id={`table-people-${group.id}`}>
        {tableName(group.id, t)}{' '}
        <span class="small soft">{t('class-console:peopleCount', { count: here.length })}</span>
      </h2>
      <div class="zones">
        {placesIn(state, group).map((place) => {
          const people = here.filter(([, one]) => placeKey(one.place) === placeKey(place));
          // Looking on is a place only for those who do; a list leads there.
          if (people.length === 0 && (place.as === 'mirror' || place.as === 'observer')) return null;
          return <Zone key={placeKey(place)} place={place} people={people} />;
        })}
      </div>
    </section>
  );
}
