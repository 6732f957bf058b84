import { isParty } from '../../crisis/place.ts';
import type { EditReason } from '../../rival/reason.ts';
import type { StepNotes } from '../look-back/notes-work.ts';
import { offerText } from '../text/labels.ts';
import { editText, ordersTexts } from '../text/orders-text.ts';
import { NoteFigures } from './NoteFigures.tsx';
import { likeliest, noteSentences, type Telling } from './notes-text.ts';
import type { OpenedProps } from './opened.ts';
import { stepName } from './turning-text.ts';

export interface NoteProps extends OpenedProps {
  note: StepNotes;
  /** Whose notes they are. */
  seat: string;
}

/** What a seat of the computer's thought in one step: in words, its figures one press away. */
export function StepNote(props: NoteProps & { told: ReadonlySet<string> }) {
  const { note, seat, told, bundle, view, words, language, t } = props;
  const { scenario } = bundle;
  const other = seat === view.seat ? view.other : view.seat;
  const telling: Telling = { scenario, seat, other, words, t };
  const { date, title, step } = stepName(scenario, view.cut, note, words, language, t);
  const { edits } = note.reason;
  return (
    <li class="card note">
      <header class="note-head">
        <p class="soft small">{step ? `${date} · ${step}` : date}</p>
        <h4>{title}</h4>
        {!note.same && <span class="chip">{t('debrief:notes.anew')}</span>}
      </header>
      <div class="note-words">
        {!note.same && (
          <p class="soft small">
            {recordText(note, telling)} {t('debrief:notes.now')}
          </p>
        )}
        {noteSentences(note, told, telling).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {edits.length > 0 && (
          <ul class="note-edits">
            {edits.map((one) => (
              <li key={one.edit.clause}>
                <span class="chip">{t(`debrief:notes.why.${one.why}`)}</span> {editLine(one, telling)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {!isParty(scenario, seat) && <NoteBeliefs {...props} telling={telling} />}
      <NoteFigures {...props} telling={telling} />
    </li>
  );
}

/** What was ordered in fact, where that is not what the notes are about. */
function recordText({ sealed }: StepNotes, { seat, words, t }: Telling): string {
  if (!sealed) return t('debrief:notes.standing');
  const lines = ordersTexts(sealed, seat, words, t);
  return t('debrief:notes.onRecord', { orders: lines.join(' · ') || t('debrief:nothing') });
}

/** An edit with the words it is about. */
function editLine({ edit, offer }: EditReason, { words, t }: Telling): string {
  const text = editText(edit, words, t);
  return edit.kind === 'propose' ? text : `${text} · ${offerText(edit.clause, offer, words, t)}`;
}

/** What it believed of the other's must-have, and whom it feared at home. */
function NoteBeliefs({ note, seat, opened, telling }: NoteProps & { telling: Telling }) {
  const { other, words, t } = telling;
  const { belief, feared } = note.reason;
  const thought = likeliest(belief);
  const chosen = opened.state.mustHaves[other];
  return (
    <dl class="note-beliefs small">
      <div>
        <dt>{t('debrief:notes.thought', { other: words(`delegations.${other}.name`) })}</dt>
        <dd>
          {thought
            ? t('debrief:notes.percent', {
                titles: thought.ids.map((id) => words(`mustHaves.${other}.${id}.title`)).join(' / '),
                percent: thought.percent,
              })
            : t('debrief:notes.unsure')}{' '}
          {thought && (
            <span class="soft">
              {t(chosen && thought.ids.includes(chosen) ? 'debrief:notes.right' : 'debrief:notes.wrong')}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('debrief:notes.feared')}</dt>
        <dd>{feared === undefined ? t('debrief:notes.fearless') : words(`blocs.${seat}.${feared}.name`)}</dd>
      </div>
    </dl>
  );
}
