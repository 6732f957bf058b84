import { useId } from 'preact/hooks';
import type { Offer } from '../../crisis/journal.ts';
import { seatClass } from '../seat-class.ts';
import { offerText } from '../text/labels.ts';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { ClauseDesk } from './ClauseDesk.tsx';
import { useRoom } from './game-context.ts';
import type { ClauseRow } from './table-rows.ts';
import { useOpenedInView } from './use-opened-in-view.ts';

interface ClauseLineProps {
  row: ClauseRow;
  open: boolean;
  onOpen(): void;
  /** This step asks for edits. */
  editable: boolean;
  /** No edit is left for this clause. */
  full: boolean;
}

const statusIcon: Record<ClauseRow['status'], IconName> = {
  bracketed: 'brackets',
  reopened: 'brackets',
  agreed: 'check',
  locked: 'locked',
  frozen: 'frozen',
};

/** One clause as a line of a draft treaty: agreed words plain, contested ones in the brackets of each side. */
export function ClauseLine({ row, open, onOpen, editable, full }: ClauseLineProps) {
  const { words, t, draft } = useRoom();
  const details = useId();
  const whole = useOpenedInView(open);
  const edit = draft.edits?.find((one) => one.clause === row.id);
  return (
    <article ref={whole} class={`clause clause-${row.status} ${edit ? 'clause-edited' : ''}`}>
      <button type="button" class="clause-open" aria-expanded={open} aria-controls={details} onClick={onOpen}>
        <Icon name={statusIcon[row.status]} />
        <span class="clause-words">
          <span class="clause-title">
            {words(`clauses.${row.id}.title`)} <span class="soft small">{t(`room:table.${row.status}`)}</span>
          </span>
          {row.stands.agreed ? (
            <span class="clause-held">{offerText(row.id, row.stands.agreed, words, t)}</span>
          ) : (
            <span class="brackets">
              <Bracket row={row} side="ours" offer={row.ours} />
              <Bracket row={row} side="theirs" offer={row.theirs} />
            </span>
          )}
          {edit && (
            <span class="clause-draft small">
              <Icon name="pen" />
              {t(`room:table.draft.${edit.kind}`, {
                offer: edit.kind === 'propose' ? offerText(row.id, edit.offer, words, t) : '',
              })}
            </span>
          )}
        </span>
        <Icon name="caret" class={open ? 'turned' : ''} />
      </button>
      {open && (
        <div id={details} class="clause-details">
          <ClauseDesk row={row} editable={editable} full={full} />
        </div>
      )}
    </article>
  );
}

function Bracket({
  row,
  side,
  offer,
}: {
  row: ClauseRow;
  side: 'ours' | 'theirs';
  offer: Offer | undefined;
}) {
  const { bundle, view, words, t } = useRoom();
  const seat = side === 'ours' ? view.seat : view.other;
  return (
    <span class={`bracket ${seatClass(bundle.scenario, seat)}`}>
      <span class="bracket-who">{words(`delegations.${seat}.name`)}</span>
      <span class="bracket-mark" aria-hidden="true">
        [
      </span>
      {offer ? offerText(row.id, offer, words, t) : t('room:table.nothing')}
      <span class="bracket-mark" aria-hidden="true">
        ]
      </span>
    </span>
  );
}
