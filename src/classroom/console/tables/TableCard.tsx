import { causeText } from '../../../screens/text/cause-text.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { tableName } from '../people/places.ts';
import type { SeatFacts, TableFacts } from './facts.ts';
import { TableWhen } from './TableWhen.tsx';

interface TableCardProps {
  group: Group;
  facts: TableFacts;
  onOpen(): void;
}

/** One table in the grid. */
export function TableCard({ group, facts, onOpen }: TableCardProps) {
  const { t, words, bundle, game } = useConsole();
  const { lastAct, rupture, stuck, silent, calls, offers } = facts;
  const act = lastAct && causeText(lastAct.cause, words, game);
  return (
    <section class={stuck ? 'table-card table-stuck' : 'table-card'} aria-labelledby={`table-${group.id}`}>
      <header class="table-head">
        <h2 id={`table-${group.id}`}>
          <button type="button" class="table-open" onClick={onOpen}>
            {tableName(group.id, t)}
          </button>
        </h2>
        {calls > 0 && (
          <span class="chip chip-new">
            <Icon name="hold" /> {t('class-console:tables.calls', { count: calls })}
          </span>
        )}
        <span class={`chip table-rupture table-rupture-${rupture}`}>
          {t('class-console:tables.rupture', { level: rupture })}
        </span>
      </header>
      <TableWhen group={group} facts={facts} />
      <ul class="table-seats">
        {facts.seats.map((one) => (
          <li key={one.seat} class="row">
            <SeatName scenario={bundle.scenario} seat={one.seat} words={words} />
            <SeatState seat={one} />
          </li>
        ))}
      </ul>
      {act && (
        <p class="small table-act">
          <span class="soft">{t('class-console:tables.lastAct')}</span>{' '}
          {act.seat && <SeatName scenario={bundle.scenario} seat={act.seat} words={words} />} {act.title}
        </p>
      )}
      <p class="table-marks small">
        {stuck && <b class="chip chip-bad">{t('class-console:tables.stuck')}</b>}
        {silent.length > 0 && (
          <span class="soft">{t('class-console:tables.silent', { names: silent.join(t('comma')) })}</span>
        )}
        {offers > 0 && <span class="soft">{t('class-console:tables.offers', { count: offers })}</span>}
      </p>
    </section>
  );
}

/** Whether a seat has sealed, votes, waits, or is the computer's. */
export function SeatState({ seat: { heldBy, members, awaited, done, yes } }: { seat: SeatFacts }) {
  const { t, state } = useConsole();
  if (done)
    return (
      <span class="small seat-done">
        <Icon name="check" /> {t('class-console:tables.done')}
      </span>
    );
  if (heldBy === 'computer') return <span class="small soft">{t('class-console:tables.computer')}</span>;
  if (!awaited) return <span class="small soft">{t('class-console:peopleCount', { count: members })}</span>;
  return (
    <span class="small">
      {state.plan.decide === 'vote'
        ? t('class-console:tables.votes', { yes, of: members })
        : t('class-console:tables.thinks')}
    </span>
  );
}
