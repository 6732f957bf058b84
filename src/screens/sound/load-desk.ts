import type { Desk } from './sound-door.ts';

/** Fetches the desk and all that plays, which no page begins with; undefined where the browser has no Web Audio. */
export const loadDesk = async (): Promise<Desk | undefined> => (await import('./sound-desk.ts')).openDesk();
