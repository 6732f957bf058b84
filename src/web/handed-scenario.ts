import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Files } from '../scenario/open-file.ts';
import { z } from '../scenario/zod.ts';
import { attempt, type Kept } from './kept.ts';

/** Files that a handed scenario may have, and characters in each: as many as the reader of scenarios takes. */
const [mostFiles, mostCharacters] = [60, 2_000_000];

/** The shape of a scenario's files from outside. */
export const filesSchema = z
  .record(z.string().max(160), z.string().max(mostCharacters))
  .refine((files) => Object.keys(files).length <= mostFiles, 'too many files');

const handed = z.object({
  key: z.string().max(120),
  draft: z.string().max(120),
  name: z.string().max(200),
  time: z.number(),
  files: filesSchema,
});

/** A draft's scenario as it was handed from the studio to the game: it stays as it was, whatever becomes of the draft. */
export type HandedScenario = z.output<typeof handed>;

/** Handed scenarios that stay although no saved game needs them: a tab may be about to open one. */
const spare = 6;

let store: UseStore | undefined;
/** Opened late: where storage is forbidden, even naming the database throws. */
const place = (): UseStore => {
  store ??= createStore('standoff-handed', 'scenarios');
  return store;
};

/** What names a scenario by its text alone: the same files are kept once. */
export const keyOf = (files: Files): string =>
  bytesToHex(
    sha256(utf8ToBytes(JSON.stringify(Object.entries(files).sort(([one], [two]) => (one < two ? -1 : 1))))),
  ).slice(0, 32);

/** Keeps a scenario for the game. */
export const handOver = (scenario: HandedScenario): Promise<Kept<void>> =>
  attempt(() => set(scenario.key, scenario, place()));

/** A scenario that was handed over; undefined when it is not there. */
export const fetchHanded = (key: string): Promise<Kept<HandedScenario | undefined>> =>
  attempt(async () => {
    const read = handed.safeParse(await get(key, place()));
    return read.success ? read.data : undefined;
  });

/** Lets go of handed scenarios that nothing needs, but for the latest few. */
export async function pruneHanded(needed: ReadonlySet<string>): Promise<void> {
  await attempt(async () => {
    const all = (await entries<string, unknown>(place())).map(([key, raw]) => {
      const read = handed.safeParse(raw);
      return { key, time: read.success ? read.data.time : 0 };
    });
    const idle = all.filter(({ key }) => !needed.has(key)).sort((one, two) => two.time - one.time);
    await Promise.all(idle.slice(spare).map(({ key }) => del(key, place())));
  });
}
