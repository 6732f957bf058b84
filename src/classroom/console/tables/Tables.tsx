import { useState } from 'preact/hooks';
import { useConsole } from '../desk/console-context.ts';
import { useNow } from '../desk/use-now.ts';
import { groupsNow } from '../people/places.ts';
import { tableFacts } from './facts.ts';
import { TableCard } from './TableCard.tsx';
import { TableDetail } from './TableDetail.tsx';
import { useLooked } from './use-looked.ts';

/** Every table of the class at a glance; one of them opened shows everything of it. */
export function Tables() {
  const { t, id, known, state } = useConsole();
  const now = useNow(known.clockAhead);
  const [looked, look] = useLooked(id);
  const [open, setOpen] = useState<string>();
  const groups = groupsNow(state);
  const group = open === undefined ? undefined : groups.find((one) => one.id === open);
  if (group)
    return (
      <TableDetail
        group={group}
        now={now}
        onClose={() => {
          look(group.id, now);
          setOpen(undefined);
        }}
      />
    );
  if (groups.length === 0) return <p class="soft">{t('class-console:people.none')}</p>;
  return (
    <ul class="tables">
      {groups.map((one) => (
        <li key={one.id}>
          <TableCard
            group={one}
            facts={tableFacts(state, one, now, looked[one.id] ?? 0)}
            onOpen={() => {
              look(one.id, now);
              setOpen(one.id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
