import type { Files } from '../../scenario/open-file.ts';
import { fetchHanded, handOver, keyOf } from '../../web/handed-scenario.ts';
import { newId } from '../../web/new-id.ts';
import { Store } from '../../web/store.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../draft.ts';
import { type FilesDialog, type FilesState, firstFilesState } from './files-state.ts';
import { changedOutside, chooseFolder, filesOf, mayWrite, onDisk, writeInto } from './folder.ts';
import {
  type AboutDraft,
  changeAbout,
  type Disk,
  fetchDraft,
  listDrafts,
  sweepDrafts,
} from './keep-drafts.ts';
import { type Clock, Keeper } from './keeper.ts';
import { oneFileOf } from './one-file.ts';
import type { Opening } from './open-problem.ts';
import { type Chosen, type Incoming, receive, receiveLink } from './receive.ts';
import { shareLink } from './share-link.ts';
import { fileName, zipOf } from './zip.ts';

/** A scenario that is shipped, as its author wrote it. */
export interface Shipped {
  id: string;
  /** In the languages of the screens. */
  titles: Readonly<Record<string, string>>;
  load(): Promise<Files>;
}

/** What the page does for the files. */
export interface FilesPage {
  clock: Clock;
  /** The page's address; the part after `#` says which draft is open. */
  address(): string;
  setHash(hash: string): void;
  /** Offers something as a file to download. */
  download(content: Uint8Array | string, name: string, type: string): void;
  /** Opens a page in a new tab; false when the browser will not. */
  openTab(address: string): boolean;
}

/** Milliseconds for which a deleted draft can be had back. */
const sweepAfter = 7 * 24 * 60 * 60 * 1000;
/** The scenario to begin with, where it is shipped. */
export const template = 'template';

/** Everything an author does with drafts and files. What fails is said; nothing that is kept is harmed by it. */
export class FilesDesk {
  readonly store = new Store<FilesState>(firstFilesState);
  readonly shipped: readonly Shipped[];
  #desk: Desk;
  #page: FilesPage;
  #keeper: Keeper;
  /** Files of the last revision that had no error. */
  #sound: Files | undefined;

  constructor(desk: Desk, shipped: readonly Shipped[], page: FilesPage) {
    this.#desk = desk;
    this.#page = page;
    this.shipped = shipped;
    this.#keeper = new Keeper({
      desk,
      store: this.store,
      clock: page.clock,
      onRefused: () => this.#sayRefused(),
      onFirst: ({ id }) => page.setHash(`#draft=${id}`),
    });
    desk.store.subscribe(({ read, sound, draft }) => {
      if (sound && read && sound.revision === read.revision) this.#sound = read.files;
      else if (!sound) this.#sound = undefined;
      const { folder } = this.store.value;
      if (folder?.same && !this.#keeper.isSafe && draft)
        this.store.set({ folder: { ...folder, same: false } });
    });
  }

  /** Whether leaving the page would cost something that was written. */
  get wouldLose(): boolean {
    return !this.#keeper.isSafe;
  }

  /** Files of the last revision without errors, which can be played; undefined when there was none. */
  get playable(): Files | undefined {
    return this.#sound;
  }

  /** Opens what the address names; without a name, the draft of last time, and where there is none, the template. */
  async begin(): Promise<void> {
    await sweepDrafts(this.#page.clock.now() - sweepAfter);
    const { hash } = new URL(this.#page.address());
    const named = new URLSearchParams(hash.slice(1));
    const [draft, scenario] = [named.get('draft'), named.get('scenario')];
    if (draft !== null && (await this.#reopen(draft, named.get('kept')))) return;
    if (scenario !== null && (await this.#fromShipped(scenario))) return;
    await this.#openLast();
    if (draft !== null || scenario !== null)
      this.#tell({ code: draft !== null ? 'goneDraft' : 'goneScenario' });
    await this.#openLink(hash);
  }

  /** The address was changed by hand, or a link was followed into this tab. */
  async follow(): Promise<void> {
    const { hash } = new URL(this.#page.address());
    const id = new URLSearchParams(hash.slice(1)).get('draft');
    if (id === this.#desk.store.value.draft.id) return;
    if (await this.#openLink(hash)) return;
    if (await this.#cleared()) await this.begin();
  }

  show(dialog: FilesDialog | undefined): void {
    this.store.set({ dialog });
    if (dialog?.kind === 'start') void this.#list();
  }

  dismiss(): void {
    this.store.set({ notice: undefined });
  }

  drag(dragging: boolean): void {
    if (this.store.value.dragging !== dragging) this.store.set({ dragging });
  }

  /** Writes what is not kept yet. */
  keep = (): Promise<boolean> => this.#keeper.keep();

  /** A new draft with the files of a shipped scenario, kept at once. */
  async newFrom(id: string): Promise<void> {
    if (!(await this.#cleared())) return;
    await this.#fromShipped(id);
    await this.#keeper.keep(true);
    this.show(undefined);
  }

  async openDraft(id: string): Promise<void> {
    if (!(await this.#cleared())) return;
    if (await this.#reopen(id, null)) this.show(undefined);
    else this.#tell({ code: 'goneDraft' });
    await this.#list();
  }

  async rename(id: string, name: string): Promise<void> {
    const { draft } = this.#desk.store.value;
    if (id === draft.id) {
      this.#desk.rename(name);
      await this.#keeper.keep();
    } else await changeAbout(id, { name, changed: this.#page.clock.now() });
    await this.#list();
  }

  /** Deletes a draft; it can be had back from the message that says so. */
  async remove({ id, name }: AboutDraft): Promise<void> {
    const { t } = this.#desk.store.value;
    const gone = await changeAbout(id, { deleted: true, changed: this.#page.clock.now() });
    if (!gone.ok) return this.#tell(gone.problem);
    await this.#list();
    if (id === this.#desk.store.value.draft.id) await this.#openLast();
    this.#say(t('studio-files:drafts.deleted', { name }), false, {
      label: t('studio-files:drafts.restore'),
      act: () => void changeAbout(id, { deleted: false }).then(() => this.#list()),
    });
  }

  /** Reads what was chosen or dropped; it is shown before it is opened. */
  async take(chosen: readonly Chosen[], folder?: FileSystemDirectoryHandle): Promise<void> {
    this.#review(await receive(chosen, folder));
  }

  /** Asks for a folder of the disk and reads it. */
  async takeFolder(): Promise<void> {
    try {
      const folder = await chooseFolder();
      if (folder) await this.take(await filesOf(folder), folder);
    } catch {
      this.#tell({ code: 'folderRefused' });
    }
  }

  /** Opens a scenario that was shown, as a draft of its own. */
  async accept({ name, files, folder }: Incoming): Promise<void> {
    if (!(await this.#cleared())) return;
    const disk: Disk | undefined = folder && { folder, had: onDisk(files) };
    this.#keeper.open({ id: newId(), name, files }, { disk });
    await this.#keeper.keep(true);
    this.show(undefined);
  }

  /** Saves into the draft's folder, or into one that is chosen now. */
  async saveFolder({ overwrite = false, another = false } = {}): Promise<void> {
    const { draft, t } = this.#desk.store.value;
    try {
      const before = another ? undefined : this.#keeper.disk;
      const folder = before?.folder ?? (await chooseFolder());
      if (!folder) return;
      if (!(await mayWrite(folder))) return this.#tell({ code: 'folderRefused' });
      const had = before?.had ?? {};
      const names = overwrite ? [] : await changedOutside(folder, draft.files, had);
      if (names.length > 0) return this.show({ kind: 'overwrite', names });
      await writeInto(folder, draft.files, had);
      await this.#keeper.lies({ folder, had: onDisk(draft.files) });
      this.show(undefined);
      this.#say(t('studio-files:saved.folder', { name: folder.name }));
    } catch {
      this.#tell({ code: 'folderRefused' });
    }
  }

  saveZip(): void {
    const { draft, t } = this.#desk.store.value;
    const name = fileName(draft.name);
    this.#page.download(zipOf(draft.files, name), `${name}.zip`, 'application/zip');
    this.#keeper.wasSaved();
    this.#say(t('studio-files:saved.file', { name: `${name}.zip` }));
  }

  saveOneFile(): void {
    const { draft, t } = this.#desk.store.value;
    const name = `${fileName(draft.name)}.standoff.yaml`;
    this.#page.download(oneFileOf(draft.files), name, 'application/yaml');
    this.#keeper.wasSaved();
    this.#say(t('studio-files:saved.file', { name }));
  }

  /** The link that carries the draft; undefined when it would be too long for one. */
  link(): string | undefined {
    const { name, files } = this.#desk.store.value.draft;
    return shareLink(this.#page.address(), { name, files });
  }

  /**
   * Starts a game of the last version without errors in a new tab.
   * @param choice what the game is opened with, as `src/play` reads it
   * @returns its address when the browser opened no tab; undefined when it did, or when nothing could be handed over
   */
  async play(choice: object): Promise<string | undefined> {
    const { id, name } = this.#desk.store.value.draft;
    const files = this.#sound;
    if (!files) return undefined;
    await this.#keeper.keep(true);
    const key = keyOf(files);
    const handed = await handOver({ key, draft: id, name, files, time: this.#page.clock.now() });
    if (!handed.ok) {
      this.#tell(handed.problem);
      return undefined;
    }
    const asked = encodeURIComponent(JSON.stringify(choice));
    const address = new URL(`../#play=${key}&choice=${asked}`, this.#page.address()).href;
    return this.#page.openTab(address) ? undefined : address;
  }

  /** Another tab has kept this draft: what was written here goes on as a draft of its own. */
  async keepAsOwn(): Promise<void> {
    const { draft, t } = this.#desk.store.value;
    const name = t('studio-files:conflict.copyName', { name: draft.name });
    this.#keeper.open({ ...draft, id: newId(), name }, { steps: this.#desk.steps });
    await this.#keeper.keep(true);
    this.show(undefined);
  }

  /** Another tab has kept this draft: that is opened, and what was written here goes. */
  async takeTheirs(): Promise<void> {
    await this.#reopen(this.#desk.store.value.draft.id, null);
    this.show(undefined);
  }

  /** The tab is looked at again: another may have gone on with the draft. */
  async lookAgain(): Promise<void> {
    const theirs = await this.#keeper.theirs();
    if (!theirs || this.store.value.keeping === 'conflict') return;
    if (!this.#keeper.isSafe) this.store.set({ keeping: 'conflict', dialog: { kind: 'conflict', theirs } });
    else if (theirs.deleted) this.#tell({ code: 'goneDraft' });
    else if (await this.#reopen(theirs.id, null))
      this.#say(this.#desk.store.value.t('studio-files:conflict.taken'));
  }

  /** Whether another draft may take this one's place on the table; says why when not. */
  async #cleared(): Promise<boolean> {
    if (await this.#keeper.keep()) return true;
    const theirs = await this.#keeper.theirs();
    if (theirs) this.show({ kind: 'conflict', theirs });
    else this.#sayRefused();
    return false;
  }

  #sayRefused(): void {
    const { t } = this.#desk.store.value;
    const { keeping } = this.store.value;
    this.#say(t(keeping === 'full' ? 'studio-files:problem.full' : 'studio-files:problem.forbidden'), true, {
      label: t('studio-files:share.zip'),
      act: () => this.saveZip(),
    });
  }

  async #reopen(id: string, handed: string | null): Promise<boolean> {
    const kept = await fetchDraft(id);
    if (!kept.ok) this.#tell(kept.problem);
    else if (kept.value) {
      this.#keeper.openKept(kept.value);
      this.#page.setHash(`#draft=${id}`);
      return true;
    }
    const played = handed === null ? undefined : await fetchHanded(handed);
    if (!played?.ok || !played.value) return false;
    const { name, files } = played.value;
    this.#keeper.open({ id: newId(), name, files });
    await this.#keeper.keep(true);
    this.#say(this.#desk.store.value.t('studio-files:drafts.fromGame', { name }));
    return true;
  }

  async #fromShipped(id: string): Promise<boolean> {
    const one = this.shipped.find((shipped) => shipped.id === id);
    if (!one) return false;
    const { settings } = this.#desk.store.value;
    const draft: Draft = { id: newId(), name: one.titles[settings.language] ?? id, files: await one.load() };
    this.#keeper.open(draft, { of: id });
    this.#page.setHash(`#scenario=${id}`);
    return true;
  }

  /** The draft that was changed last; where there is none, the template, and the way to begin over it. */
  async #openLast(): Promise<void> {
    const drafts = await listDrafts();
    const [last] = drafts.ok ? drafts.value : [];
    if (last && (await this.#reopen(last.id, null))) return;
    await this.#fromShipped(
      this.shipped.some(({ id }) => id === template) ? template : (this.shipped[0]?.id ?? ''),
    );
    this.show({ kind: 'start' });
  }

  async #openLink(hash: string): Promise<boolean> {
    const shared = receiveLink(hash);
    if (!shared) return false;
    this.#page.setHash(`#draft=${this.#desk.store.value.draft.id}`);
    this.#review(shared);
    return true;
  }

  #review(read: Opening<Incoming>): void {
    if (read.ok) this.show({ kind: 'review', incoming: read.value });
    else this.#tell(read.problem);
  }

  async #list(): Promise<void> {
    const drafts = await listDrafts();
    this.store.set({ drafts: drafts.ok ? drafts.value : [] });
  }

  #tell(problem: { code: string }): void {
    const say = this.#desk.store.value.t as unknown as (key: string, values: object) => string;
    this.#say(say(`studio-files:problem.${problem.code}`, problem), true);
  }

  #say(text: string, alert = false, action?: { label: string; act(): void }): void {
    this.store.set({ notice: { text, alert, ...(action && { action }) } });
  }
}
