import { useConsole } from '../desk/console-context.ts';
import { Door } from '../door/Door.tsx';
import { LeftPeople } from './LeftPeople.tsx';
import { groupsNow } from './places.ts';
import { TablePeople } from './TablePeople.tsx';
import { Zone } from './Zone.tsx';

/** Everyone who has come in and where they sit; before the start, the door beside them. */
export function People() {
  const { t, notice, state, desk, wish } = useConsole();
  const { people, phase } = state;
  const nowhere = Object.entries(people).filter(([, { place }]) => !place);
  const none = Object.keys(people).length === 0;
  return (
    <div class={phase === 'lobby' ? 'people people-lobby' : 'people'}>
      {phase === 'lobby' && desk.code && (
        <section class="card people-door">
          <h2>{t('class-console:door.heading')}</h2>
          <Opening />
          <Door t={t} notice={notice} code={desk.code} addresses={desk.facts?.addresses} />
        </section>
      )}
      <div class="stack">
        {none && <p class="soft">{t('class-console:people.none')}</p>}
        {groupsNow(state).map((group) => (
          <TablePeople key={group.id} group={group} />
        ))}
        {nowhere.length > 0 && <Zone place={undefined} people={nowhere} />}
        <p>
          <button type="button" class="button button-small" onClick={() => void wish({ do: 'openGroup' })}>
            {t('class-console:people.openTable')}
          </button>
        </p>
        <p class="small soft">{t('class-console:people.about')}</p>
        <LeftPeople />
      </div>
    </div>
  );
}

/** From when the code lets people in, while that is still to come. */
function Opening() {
  const { t, settings, known, desk } = useConsole();
  const opensAt = desk.facts?.opensAt ?? 0;
  if (opensAt <= Date.now() + known.clockAhead) return null;
  const time = new Intl.DateTimeFormat(settings.language, { dateStyle: 'full', timeStyle: 'short' });
  return <p class="small">{t('class-console:door.opensAt', { time: time.format(opensAt) })}</p>;
}
