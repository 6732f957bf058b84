import { otherOf } from '../crisis/place.ts';
import { LookBackDesk } from './look-back-desk.ts';
import { type NotesQuestion, notesWork } from './notes-work.ts';
import type { Session } from './session.ts';

/** The page's one desk for the notes of the computer's delegation. */
export const notesDesk = new LookBackDesk({
  start: () => new Worker(new URL('./notes-worker.ts', import.meta.url), { type: 'module' }),
  work: notesWork,
});

/** What to ask of it, or undefined when no delegation was the computer's. */
export function notesQuestion({ game, mode }: Session): NotesQuestion | undefined {
  if (mode.kind !== 'computer') return undefined;
  return { game, seat: otherOf(game.scenario, mode.seat), level: mode.level };
}
