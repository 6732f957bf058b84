import type { Sitting } from '../sitting.ts';
import { LookBackDesk } from './look-back-desk.ts';
import { type NotesQuestion, notesWork, type StepNotes } from './notes-work.ts';

const desks = new Map<string, LookBackDesk<NotesQuestion, StepNotes[]>>();

/** The page's one desk for the notes of a seat that the computer plays. */
export function notesDesk(seat: string): LookBackDesk<NotesQuestion, StepNotes[]> {
  const desk =
    desks.get(seat) ??
    new LookBackDesk({
      start: () => new Worker(new URL('./notes-worker.ts', import.meta.url), { type: 'module' }),
      work: notesWork,
    });
  desks.set(seat, desk);
  return desk;
}

/** What to ask of them, one question a seat that was the computer's: a delegation first, then third parties. */
export const notesQuestions = ({ game, computer }: Sitting): NotesQuestion[] =>
  computer.map(({ seat, level }) => ({ game, seat, level }));
