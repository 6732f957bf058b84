import type { Store } from '../../web/store.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../draft.ts';
import type { Steps } from '../history.ts';
import type { FilesState } from './files-state.ts';
import { isOnDisk } from './folder.ts';
import { type AboutDraft, type Disk, fetchAbout, type KeptDraft, keepDraft } from './keep-drafts.ts';
import { packSteps, unpackSteps } from './steps.ts';

/** Milliseconds without a change after which a draft is kept, and the longest that one who never pauses waits for it. */
const [pause, longest] = [600, 8000];

/** The page's time. */
export interface Clock {
  now(): number;
  /** Calls after so many milliseconds; returns what calls that off. */
  after(milliseconds: number, call: () => void): () => void;
}

interface Parts {
  desk: Desk;
  store: Store<FilesState>;
  clock: Clock;
  /** Told once when the browser begins to refuse, and again after it had given in. */
  onRefused(problem: 'full' | 'forbidden'): void;
  /** Called when a draft was kept for the first time. */
  onFirst(about: AboutDraft): void;
}

/** Keeps the draft on the table on this device, after each pause in typing. */
export class Keeper {
  #parts: Parts;
  /** The draft as it is safe: as kept, or as it was opened. */
  #safe: Draft;
  /** The draft as it was when its pause began. */
  #seen: Draft | undefined;
  #about: AboutDraft | undefined;
  #disk: Disk | undefined;
  #of: string | undefined;
  #callOff: (() => void) | undefined;
  #waitsSince: number | undefined;
  #running: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#safe = parts.desk.store.value.draft;
    parts.desk.store.subscribe(({ draft }) => {
      // Readings and figures change the desk too, and start no new pause.
      if (draft !== this.#seen) this.#look();
    });
  }

  get disk(): Disk | undefined {
    return this.#disk;
  }

  /** Whether everything that was written is kept, or as it was opened. */
  get isSafe(): boolean {
    const { files, name } = this.#parts.desk.store.value.draft;
    return files === this.#safe.files && name === this.#safe.name;
  }

  /** Puts a new draft on the table. It is kept once it is changed, or at once when that is asked for. */
  open(
    draft: Draft,
    { of, disk, steps }: { of?: string | undefined; disk?: Disk | undefined; steps?: Steps } = {},
  ): void {
    this.#put(draft, steps, undefined, disk);
    this.#of = of;
  }

  /** Puts a kept draft on the table, with what can be undone in it. */
  openKept({ about, draft, steps, disk }: KeptDraft): void {
    this.#put(draft, unpackSteps(draft.files, steps), about, disk);
    this.#of = about.of;
  }

  /** Notes that the draft was written to a folder of the disk, or read from it. */
  async lies(disk: Disk): Promise<void> {
    this.#disk = disk;
    await this.keep(true);
  }

  /**
   * Keeps the draft now.
   * @param even when nothing was changed since it was opened
   * @returns whether it is safe
   */
  async keep(even = false): Promise<boolean> {
    this.#callOff?.();
    await this.#running;
    if (!even && (this.isSafe || this.#parts.store.value.keeping === 'conflict')) return this.isSafe;
    this.#running = this.#keep();
    await this.#running;
    this.#running = undefined;
    if (!this.isSafe) this.#look();
    return this.#parts.store.value.keeping === 'kept' || this.isSafe;
  }

  /** The author has the draft as a file: where the browser keeps nothing, that is what is safe. */
  wasSaved(): void {
    const { keeping } = this.#parts.store.value;
    if (keeping === 'full' || keeping === 'forbidden') this.#safe = this.#parts.desk.store.value.draft;
  }

  /** Whether another tab has kept this draft since this one saw it. */
  async theirs(): Promise<AboutDraft | undefined> {
    await this.#running;
    const known = this.#about;
    if (!known) return undefined;
    const kept = await fetchAbout(known.id);
    const theirs = kept.ok ? kept.value : undefined;
    return theirs && theirs.version !== this.#about?.version ? theirs : undefined;
  }

  async #keep(): Promise<void> {
    const { desk, store, clock } = this.#parts;
    const { draft } = desk.store.value;
    const now = clock.now();
    const about = {
      ...{ id: draft.id, name: draft.name, created: this.#about?.created ?? now, changed: now },
      ...(this.#of !== undefined && { of: this.#of }),
    };
    const body = { files: draft.files, steps: packSteps(draft.files, desk.steps), disk: this.#disk };
    this.#waitsSince = undefined;
    const kept = await keepDraft(about, body, this.#about?.version ?? 0);
    // Another draft may have been opened meanwhile; this one is kept all the same.
    if (desk.store.value.draft.id !== draft.id) return;
    if (!kept.ok) {
      const { keeping } = store.value;
      store.set({ keeping: kept.problem.code });
      if (keeping !== kept.problem.code) this.#parts.onRefused(kept.problem.code);
    } else if (!kept.value.ok)
      store.set({ keeping: 'conflict', dialog: { kind: 'conflict', theirs: kept.value.theirs } });
    else {
      const first = this.#about === undefined;
      this.#about = kept.value.about;
      this.#safe = draft;
      store.set({ keeping: 'kept', keptAt: now, folder: this.#folder() });
      if (first) this.#parts.onFirst(kept.value.about);
    }
  }

  #put(draft: Draft, steps: Steps | undefined, about: AboutDraft | undefined, disk: Disk | undefined): void {
    const { desk, store } = this.#parts;
    this.#callOff?.();
    this.#waitsSince = undefined;
    this.#about = about;
    this.#disk = disk;
    // Before the desk tells of it: what is opened is safe as it is.
    this.#safe = draft;
    desk.open(draft, steps);
    this.#safe = desk.store.value.draft;
    store.set({ keeping: about ? 'kept' : 'new', keptAt: about?.changed, folder: this.#folder() });
  }

  #folder(): FilesState['folder'] {
    const disk = this.#disk;
    return (
      disk && { name: disk.folder.name, same: isOnDisk(this.#parts.desk.store.value.draft.files, disk.had) }
    );
  }

  /** Something may have been changed: waits for a pause. */
  #look(): void {
    const { store, clock } = this.#parts;
    const { keeping } = store.value;
    this.#seen = this.#parts.desk.store.value.draft;
    if (this.isSafe || keeping === 'conflict') return;
    if (keeping !== 'waiting' && keeping !== 'full' && keeping !== 'forbidden')
      store.set({ keeping: 'waiting' });
    const now = clock.now();
    this.#waitsSince ??= now;
    this.#callOff?.();
    const wait = Math.max(0, Math.min(pause, this.#waitsSince + longest - now));
    this.#callOff = clock.after(wait, () => void this.keep());
  }
}
