import { useEffect, useId } from 'preact/hooks';
import { isParty, otherOf } from '../../crisis/place.ts';
import { notesDesk, notesQuestions } from '../look-back/notes-desk.ts';
import type { NotesQuestion, StepNotes } from '../look-back/notes-work.ts';
import { seatName } from '../text/seat-name.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { LookBack } from './LookBack.tsx';
import type { OpenedProps } from './opened.ts';
import { StepNote } from './StepNote.tsx';

/** The notes of every seat that the computer played; nothing where people played them all. */
export const RivalNotes = (props: OpenedProps) => (
  <>
    {notesQuestions(props.sitting).map((question) => (
      <SeatNotes key={question.seat} {...props} question={question} />
    ))}
  </>
);

function SeatNotes(props: OpenedProps & { question: NotesQuestion }) {
  const { question, sitting, bundle, words, t } = props;
  const { scenario } = bundle;
  const { seat } = question;
  const heading = useId();
  useEffect(() => notesDesk(seat).begin(question), [sitting.game]);
  const side = seatName(scenario, seat, words);
  const party = isParty(scenario, seat);
  return (
    <section class="stack notes" aria-labelledby={heading}>
      <h3 id={heading}>
        {t(party ? 'debrief:notes.partyHeading' : 'debrief:notes.heading')}{' '}
        <SeatName scenario={scenario} seat={seat} words={words} />
      </h3>
      <p class="soft notes-lead">
        {party
          ? t('debrief:notes.partyLead', { side })
          : t('debrief:notes.lead', { side, other: seatName(scenario, otherOf(scenario, seat), words) })}
      </p>
      <LookBack
        store={notesDesk(seat).at(sitting.game)}
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
