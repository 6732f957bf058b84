import { useMemo, useState } from 'preact/hooks';
import { askedIn, mostEdits } from '../../crisis/asked.ts';
import { homeIf } from '../../crisis/home-view.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { BlocLeans } from './BlocLeans.tsx';
import { ClauseLine } from './ClauseLine.tsx';
import { useRoom } from './game-context.ts';
import { editsLeft, stepOf } from './orders.ts';
import { Support } from './Support.tsx';
import { clauseRows, tally } from './table-rows.ts';

/** The treaty table: every clause with what each side has in the brackets, and what this step does to it. */
export function Table() {
  const { bundle, view, draft, t } = useRoom();
  const { scenario } = bundle;
  const [open, setOpen] = useState<string>();
  const step = stepOf(view);
  const rows = clauseRows(scenario, view, draft);
  const edits = draft.edits ?? [];
  const home = useMemo(() => homeIf(scenario, view, edits), [scenario, view, edits]);
  const editable = askedIn(step).includes('edits');
  const left = editsLeft(scenario, step, draft);
  return (
    <div class="table">
      <h2 class="only-read">{t('room:tabs.table')}</h2>
      <div class="table-head">
        <p class="table-tally">
          {t('room:table.tally', { ...tally(rows), needs: scenario.rules.clausesToSign })}{' '}
          <Ask topic="brackets" />
        </p>
        {editable && (
          <p class="table-left number" role="status">
            <Icon name="pen" />
            {t('room:table.editsLeft', { left, most: mostEdits(scenario, step) })}
          </p>
        )}
        {view.locks && editable && (
          <p class="chip">
            <Icon name="locked" />
            {t('room:table.lockDate')}
            <Ask topic="lockDate" />
          </p>
        )}
      </div>
      <ol class="clauses paper">
        {rows.map((row) => (
          <li key={row.id}>
            <ClauseLine
              row={row}
              open={open === row.id}
              onOpen={() => setOpen(open === row.id ? undefined : row.id)}
              editable={editable && !view.sealed}
              full={left === 0 && !row.edit}
            />
          </li>
        ))}
      </ol>
      <div class="table-home">
        <h3>
          {t(edits.length > 0 ? 'room:table.homeIf' : 'room:table.homeNow')} <Ask topic="ratify" />
        </h3>
        <Support home={home} />
        <BlocLeans home={home} />
      </div>
    </div>
  );
}
