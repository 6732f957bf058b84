import { LookBackDesk } from './look-back-desk.ts';
import { turningWork } from './turning-work.ts';

/** The page's one desk for turning points. */
export const turningDesk = new LookBackDesk({
  start: () => new Worker(new URL('./turning-worker.ts', import.meta.url), { type: 'module' }),
  work: turningWork,
});
