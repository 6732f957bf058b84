import { useState } from 'preact/hooks';
import type { Edit } from '../../crisis/journal.ts';
import { sameOffer, type Wording, worded, wordingsOf } from '../../crisis/offer.ts';
import type { Refusal } from '../../crisis/refusal-type.ts';
import { editRefusalIn } from '../../crisis/view-refusals.ts';
import { offerText } from '../text/labels.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { editOf, withEdit, withoutEdit } from './orders.ts';
import { Positions } from './Positions.tsx';
import type { ClauseRow } from './table-rows.ts';

/** Everything one can do about one clause. */
export function ClauseDesk({ row, editable, full }: { row: ClauseRow; editable: boolean; full: boolean }) {
  const room = useRoom();
  const { bundle, view, draft, setDraft, words, t, notice } = room;
  const drafted = editOf(draft, row.id);
  const start = (drafted?.kind === 'propose' ? drafted.offer : undefined) ?? row.stands.agreed ?? row.ours;
  const [position, setPosition] = useState(start?.position);
  const [how, setHow] = useState<readonly Wording[]>(start ? wordingsOf(start) : []);
  const contested = row.status === 'bracketed' || row.status === 'reopened';
  const say = (refusal: Refusal) => refusalSentence(refusal, t, words);

  const put = (edit: Edit) => {
    const refusal = editRefusalIn(bundle.scenario, view, edit);
    if (refusal) return notice(say(refusal));
    if (full) return notice(t('room:table.noneLeft'));
    setDraft(withEdit(draft, edit));
  };
  const act = (edit: Edit, icon: IconName, label: string) => {
    const refusal = editRefusalIn(bundle.scenario, view, edit);
    const chosen =
      edit.kind === 'propose'
        ? drafted?.kind === 'propose' && sameOffer(drafted.offer, edit.offer)
        : drafted?.kind === edit.kind;
    return (
      <button
        type="button"
        class={`button ${chosen ? 'button-done' : ''}`}
        aria-pressed={chosen}
        aria-disabled={refusal !== undefined || full}
        onClick={() => (chosen ? setDraft(withoutEdit(draft, row.id)) : put(edit))}
      >
        <Icon name={chosen ? 'check' : icon} />
        {label}
      </button>
    );
  };
  return (
    <div class="stack">
      <p>
        {words(`clauses.${row.id}.about`)} <Ask topic="clause" />
      </p>
      <p class="small soft">
        {t('room:table.fallback', {
          position: words(`clauses.${row.id}.positions.${row.stands.fallback}.title`),
        })}{' '}
        <Ask topic="standingText" />
      </p>
      {row.status === 'frozen' && (
        <p class="small">
          <Icon name="frozen" /> {t('room:table.frozenWhy', { rupture: view.rupture })} <Ask topic="frozen" />
        </p>
      )}
      {row.status === 'locked' && (
        <p class="small">
          <Icon name="locked" /> {t('room:table.lockedWhy')}
        </p>
      )}
      {editable && (
        <div class="row">
          {contested &&
            row.theirs &&
            act(
              { kind: 'accept', clause: row.id },
              'outreach',
              t('room:table.accept', { offer: offerText(row.id, row.theirs, words, t) }),
            )}
          {row.status === 'agreed' &&
            act({ kind: 'bracket', clause: row.id }, 'brackets', t('room:table.bracket'))}
          {row.status === 'agreed' &&
            view.locks &&
            act({ kind: 'lock', clause: row.id }, 'locked', t('room:table.lock'))}
          {drafted && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => setDraft(withoutEdit(draft, row.id))}
            >
              <Icon name="cross" />
              {t('room:table.drop')}
            </button>
          )}
        </div>
      )}
      {!row.stands.locked && (
        <Positions
          row={row}
          position={position}
          onPosition={(next) => {
            setPosition(next);
            setHow([]);
          }}
          how={how}
          onHow={setHow}
          editable={editable && contested}
          propose={
            position &&
            act(
              { kind: 'propose', clause: row.id, offer: worded(position, how) },
              'pen',
              t('room:table.propose'),
            )
          }
        />
      )}
      {editable && full && <p class="small soft">{t('room:table.noneLeft')}</p>}
    </div>
  );
}
