import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { attempt } from '../../web/kept.ts';

let store: UseStore | undefined;

/** Where drafts are kept. Opened late: where storage is forbidden, even naming the database throws. */
export const place = (): UseStore => {
  store ??= createStore('standoff-drafts', 'drafts');
  return store;
};

/** The keys `about/<id>`, under which lies what lists show of a draft. */
export const aboutKeys = (): IDBKeyRange => IDBKeyRange.bound('about/', 'about0');

/** Whether a draft is kept there that was not deleted, readable or not: what reads drafts is large. */
export async function hasDrafts(): Promise<boolean> {
  const kept = await attempt(() =>
    place()('readonly', (drafts) => promisifyRequest<unknown[]>(drafts.getAll(aboutKeys()))),
  );
  return kept.ok && kept.value.some((one) => !isDeleted(one));
}

const isDeleted = (about: unknown): boolean =>
  typeof about === 'object' && about !== null && 'deleted' in about && about.deleted === true;
