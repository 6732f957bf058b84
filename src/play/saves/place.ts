import { createStore, keys, type UseStore } from 'idb-keyval';
import { attempt } from '../../web/kept.ts';

let store: UseStore | undefined;

/** Where saves are kept. Opened late: where storage is forbidden, even naming the database throws. */
export const place = (): UseStore => {
  store ??= createStore('standoff', 'saves');
  return store;
};

/** Whether anything is kept there, readable or not: what reads saves is large, and few new readers have any. */
export async function hasSaves(): Promise<boolean> {
  const kept = await attempt(() => keys(place()));
  return kept.ok && kept.value.length > 0;
}
