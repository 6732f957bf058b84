import { useEffect, useId } from 'preact/hooks';
import { notesDesk, notesQuestion } from '../notes-desk.ts';
import type { StepNotes } from '../notes-work.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { LookBack } from './LookBack.tsx';
import type { OpenedProps } from './opened.ts';
import { StepNote } from './StepNote.tsx';

/** The notes of the delegation that the computer played; nothing where people played both. */
export function RivalNotes(props: OpenedProps) {
  const { session, bundle, words, t } = props;
  const heading = useId();
  const question = notesQuestion(session);
  useEffect(() => {
    if (question) notesDesk.begin(question);
  }, [session.game]);
  if (!question || session.mode.kind !== 'computer') return null;
  const { seat } = question;
  const side = words(`delegations.${seat}.name`);
  const other = words(`delegations.${session.mode.seat}.name`);
  return (
    <section class="stack notes" aria-labelledby={heading}>
      <h3 id={heading}>
        {t('debrief:notes.heading')} <SeatName scenario={bundle.scenario} seat={seat} words={words} />
      </h3>
      <p class="soft notes-lead">{t('debrief:notes.lead', { side, other })}</p>
      <LookBack
        store={notesDesk.at(session.game)}
        working={t('debrief:notes.working', { side })}
        failed={t('debrief:notes.failed')}
        t={t}
      >
        {(notes) => <NotesFound {...props} notes={notes} seat={seat} />}
      </LookBack>
    </section>
  );
}

function NotesFound(props: OpenedProps & { notes: readonly StepNotes[]; seat: string }) {
  const { notes, t } = props;
  const count = notes.filter(({ same }) => !same).length;
  const kept = notes.map(({ reason }) => reason.acts?.barred?.move);
  return (
    <>
      <p class="soft notes-lead">
        {count === 0 ? t('debrief:notes.verbatim') : t('debrief:notes.differs', { count, of: notes.length })}
      </p>
      <ol class="notes-list">
        {notes.map((note, place) => (
          <StepNote
            key={`${note.round}.${note.step}`}
            {...props}
            note={note}
            told={new Set(kept.slice(0, place).flatMap((move) => move ?? []))}
          />
        ))}
      </ol>
    </>
  );
}
