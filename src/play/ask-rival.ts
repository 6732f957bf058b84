import type { JournalEvent } from '../crisis/journal.ts';
import { type RivalQuestion, rivalAnswer } from '../rival/rival-answer.ts';
import { type DeskWorker, WorkerDesk } from '../web/worker-desk.ts';

/** Starts the worker's thread. Throws where the browser has none. */
export const startRivalWorker = (): DeskWorker =>
  new Worker(new URL('./rival-worker.ts', import.meta.url), { type: 'module' });

/** Asks the computer's delegation for its next event. `onBroken` is called once, when the page has to think itself. */
export const rivalDesk = (
  start: () => DeskWorker,
  onBroken: () => void,
): WorkerDesk<RivalQuestion, JournalEvent> => new WorkerDesk({ start, inPage: rivalAnswer, onBroken });
