import { useEffect } from 'preact/hooks';
import { notesDesk, notesQuestion } from '../notes-desk.ts';
import type { Session } from '../session.ts';
import { turningDesk } from '../turning-desk.ts';

/** Begins to look back at the game once the page is ready: first for its turning points, then for the computer's notes. */
export function useLookingBack(session: Session, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const turning = turningDesk.at(session.game);
    const goOn = () => {
      const question = notesQuestion(session);
      if (question && (turning.value.found || turning.value.failed)) notesDesk.begin(question);
    };
    turningDesk.begin({ game: session.game });
    goOn();
    return turning.subscribe(goOn);
  }, [ready, session.game]);
}
