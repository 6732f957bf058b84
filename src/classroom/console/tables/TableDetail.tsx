import { useEffect, useRef } from 'preact/hooks';
import { seatsIn } from '../../session/people.ts';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { tableName } from '../people/places.ts';
import { tableFacts } from './facts.ts';
import { SeatDetail } from './SeatDetail.tsx';
import { TableActs } from './TableActs.tsx';
import { TableJournal } from './TableJournal.tsx';
import { TableTalk } from './TableTalk.tsx';
import { TableText } from './TableText.tsx';
import { TableWhen } from './TableWhen.tsx';

interface TableDetailProps {
  group: Group;
  now: number;
  onClose(): void;
}

/** Everything of one table, secrets and all. */
export function TableDetail({ group, now, onClose }: TableDetailProps) {
  const { t, state } = useConsole();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = tableFacts(state, group, now, 0);
  return (
    <div class="detail">
      <header class="detail-head">
        <button type="button" class="button button-small" onClick={onClose}>
          {t('class-console:tables.back')}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {tableName(group.id, t)}
        </h2>
        <TableWhen group={group} facts={facts} />
      </header>
      <p class="small detail-secret">{t('class-console:tables.secret')}</p>
      <TableActs group={group} />
      <div class="detail-seats">
        {seatsIn(group).map((seat) => (
          <SeatDetail
            key={seat}
            group={group}
            seat={seat}
            facts={facts.seats.find((one) => one.seat === seat)}
          />
        ))}
      </div>
      <div class="detail-columns">
        <TableTalk group={group} />
        <div class="stack">
          <TableText group={group} />
          <TableJournal group={group} />
        </div>
      </div>
    </div>
  );
}
