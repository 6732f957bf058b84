import { del, entries, get, set } from 'idb-keyval';
import { type ReadSave, readSave, type Save } from '../../screens/saves/save.ts';
import { pruneHanded } from '../../web/handed-scenario.ts';
import { attempt, type Kept } from '../../web/kept.ts';
import { place } from './place.ts';

/** Sessions whose automatic save is kept; the oldest beyond that go. Named saves are never touched. */
const autosaves = 12;

/** Writes a save under its own id. */
export const keep = (save: Save): Promise<Kept<void>> => attempt(() => set(save.id, save, place()));

/** Removes one save. */
export const letGo = (id: string): Promise<Kept<void>> => attempt(() => del(id, place()));

/** One save by its id; undefined when it is not there. What is kept is checked like anything from outside. */
export const fetchSave = (id: string): Promise<Kept<ReadSave | undefined>> =>
  attempt(async () => {
    const raw: unknown = await get(id, place());
    return raw === undefined ? undefined : readSave(raw);
  });

/** Every readable save, newest first. Unreadable ones stay where they are, unlisted. */
export const listSaves = (): Promise<Kept<Save[]>> =>
  attempt(async () => {
    const read = (await entries<string, unknown>(place())).map(([, raw]) => readSave(raw));
    return read.flatMap((one) => (one.ok ? [one.save] : [])).sort((one, other) => other.time - one.time);
  });

/** Lets the oldest automatic saves go, and drafts' scenarios that no save needs. */
export async function prune(): Promise<void> {
  const kept = await listSaves();
  if (!kept.ok) return;
  const old = kept.value.filter(({ auto }) => auto).slice(autosaves);
  await Promise.all(old.map(({ id }) => letGo(id)));
  const stay = kept.value.filter((save) => !old.includes(save));
  await pruneHanded(new Set(stay.flatMap(({ origin }) => origin?.key ?? [])));
}
