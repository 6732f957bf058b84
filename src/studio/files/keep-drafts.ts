import { promisifyRequest } from 'idb-keyval';
import type { Files } from '../../scenario/open-file.ts';
import { z } from '../../scenario/zod.ts';
import { attempt, type Kept } from '../../web/kept.ts';
import type { Draft } from '../draft.ts';
import type { OnDisk } from './folder.ts';
import { aboutKeys, place } from './place.ts';
import type { PackedSteps } from './steps.ts';

const about = z.object({
  id: z.string().max(120),
  name: z.string(),
  /** Milliseconds of the wall clock. */
  created: z.number(),
  changed: z.number(),
  /** Counts what was kept of it, so that two tabs notice one another. */
  version: z.int(),
  /** The shipped scenario it was made of, if it was. */
  of: z.string().optional(),
  /** Set once it was deleted; it goes for good some days later. */
  deleted: z.boolean().optional(),
});

/** What a list shows of a draft. */
export type AboutDraft = z.output<typeof about>;

/** A draft as it was kept, with what can be undone in it. */
export interface KeptDraft {
  about: AboutDraft;
  draft: Draft;
  steps: PackedSteps;
  disk: Disk | undefined;
}

/** The folder of the disk that a draft was opened from or saved to, where the browser lends such, and what was in it then. */
export interface Disk {
  folder: FileSystemDirectoryHandle;
  had: OnDisk;
}

/** What came of keeping a draft: kept as this version, or another tab had kept one that this one never saw. */
export type DraftKept = { ok: true; about: AboutDraft } | { ok: false; theirs: AboutDraft };

interface Body {
  files: Files;
  steps: PackedSteps;
  disk: Disk | undefined;
}

const aboutKey = (id: string): string => `about/${id}`;
const bodyKey = (id: string): string => `body/${id}`;

/**
 * Keeps a draft, unless another tab has kept it meanwhile.
 * @param seen the version that this tab knows; 0 for a new draft
 */
export const keepDraft = (
  next: Omit<AboutDraft, 'version'>,
  body: Body,
  seen: number,
): Promise<Kept<DraftKept>> =>
  attempt(() =>
    place()('readwrite', async (drafts): Promise<DraftKept> => {
      const theirs = asAbout(await promisifyRequest(drafts.get(aboutKey(next.id))));
      if (theirs && theirs.version !== seen) return { ok: false, theirs };
      const kept = { ...next, version: seen + 1 };
      drafts.put(kept, aboutKey(next.id));
      drafts.put(body, bodyKey(next.id));
      await promisifyRequest(drafts.transaction);
      return { ok: true, about: kept };
    }),
  );

/** Changes what a list shows of a draft: its name, whether it is deleted. Undefined when it is no longer there. */
export const changeAbout = (
  id: string,
  change: Pick<Partial<AboutDraft>, 'name' | 'deleted' | 'changed'>,
): Promise<Kept<AboutDraft | undefined>> =>
  attempt(() =>
    place()('readwrite', async (drafts) => {
      const before = asAbout(await promisifyRequest(drafts.get(aboutKey(id))));
      if (!before) return undefined;
      const after = { ...before, ...change, version: before.version + 1 };
      drafts.put(after, aboutKey(id));
      await promisifyRequest(drafts.transaction);
      return after;
    }),
  );

/** A draft by its id; undefined when it is not there or was deleted. */
export const fetchDraft = (id: string): Promise<Kept<KeptDraft | undefined>> =>
  attempt(() =>
    place()('readonly', async (drafts) => {
      const [top, body] = await Promise.all([
        promisifyRequest(drafts.get(aboutKey(id))),
        promisifyRequest<Body | undefined>(drafts.get(bodyKey(id))),
      ]);
      const known = asAbout(top);
      if (!known || known.deleted || !body) return undefined;
      const { files, steps, disk } = body;
      return { about: known, draft: { id, name: known.name, files }, steps, disk };
    }),
  );

/** What lists show of a draft; undefined when it is not there. */
export const fetchAbout = (id: string): Promise<Kept<AboutDraft | undefined>> =>
  attempt(() =>
    place()('readonly', async (drafts) => asAbout(await promisifyRequest(drafts.get(aboutKey(id))))),
  );

/** Every draft that is not deleted, the one changed last first. */
export const listDrafts = async (): Promise<Kept<AboutDraft[]>> => {
  const all = await everyAbout();
  return all.ok ? { ok: true, value: all.value.filter(({ deleted }) => !deleted) } : all;
};

/** Lets drafts go for good that were deleted before a time. */
export async function sweepDrafts(before: number): Promise<void> {
  const all = await everyAbout();
  const gone = all.ok ? all.value.filter(({ deleted, changed }) => deleted && changed < before) : [];
  if (gone.length === 0) return;
  await attempt(() =>
    place()('readwrite', (drafts) => {
      for (const { id } of gone) {
        drafts.delete(aboutKey(id));
        drafts.delete(bodyKey(id));
      }
      return promisifyRequest(drafts.transaction);
    }),
  );
}

const everyAbout = (): Promise<Kept<AboutDraft[]>> =>
  attempt(() =>
    place()('readonly', async (drafts) => {
      const raw: unknown[] = await promisifyRequest(drafts.getAll(aboutKeys()));
      return raw.flatMap((one) => asAbout(one) ?? []).sort((one, two) => two.changed - one.changed);
    }),
  );

/** What is kept is checked like anything from outside: an older or a newer studio may have written it. */
function asAbout(raw: unknown): AboutDraft | undefined {
  const read = about.safeParse(raw);
  return read.success ? read.data : undefined;
}
