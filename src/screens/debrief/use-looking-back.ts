import { useEffect } from 'preact/hooks';
import { notesDesk, notesQuestions } from '../look-back/notes-desk.ts';
import { turningDesk } from '../look-back/turning-desk.ts';
import type { Sitting } from '../sitting.ts';

/** Begins to look back at the game once the page is ready: first for its turning points, then for the computer's notes. */
export function useLookingBack(sitting: Sitting, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const questions = notesQuestions(sitting);
    const turning = turningDesk.at(sitting.game);
    const stores = [turning, ...questions.map(({ seat }) => notesDesk(seat).at(sitting.game))];
    // Each begins when the one before it has come to its end.
    const goOn = () => {
      const next = stores.findIndex(({ value }) => !value.found && !value.failed);
      const question = questions[next - 1];
      if (question) notesDesk(question.seat).begin(question);
    };
    turningDesk.begin({ game: sitting.game });
    goOn();
    const ends = stores.map((store) => store.subscribe(goOn));
    return () => {
      for (const end of ends) end();
    };
  }, [ready, sitting.game]);
}
