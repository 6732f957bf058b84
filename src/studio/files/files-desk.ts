import { fetchHanded } from '../../web/handed-scenario.ts';
import { newId } from '../../web/new-id.ts';
import { Store } from '../../web/store.ts';
import type { Desk } from '../desk.ts';
import type { Draft } from '../draft.ts';
import { FilesOut } from './files-out.ts';
import type { FilesPage } from './files-page.ts';
import { type FilesDialog, type FilesState, firstFilesState } from './files-state.ts';
import { onDisk } from './folder.ts';
import {
  type AboutDraft,
  changeAbout,
  type Disk,
  fetchDraft,
  listDrafts,
  sweepDrafts,
} from './keep-drafts.ts';
import { Keeper } from './keeper.ts';
import { chooseFolder, filesOf } from './lent-folder.ts';
import type { Opening } from './open-problem.ts';
import { type Chosen, type Incoming, receive, receiveLink } from './receive.ts';
import { Say } from './say.ts';
import { type Shipped, template } from './shipped.ts';

/** Milliseconds for which a deleted draft can be had back. */
const sweepAfter = 7 * 24 * 60 * 60 * 1000;

/** Everything an author does with drafts and files. What fails is said; nothing that is kept is harmed by it. */
export class FilesDesk {
  readonly store = new Store<FilesState>(firstFilesState);
  readonly shipped: readonly Shipped[];
  #desk: Desk;
  #page: FilesPage;
  #keeper: Keeper;
  #say: Say;
  /** What the address says of the draft on the table. */
  #named = '';
  /** The ways out: folder, file, link, game. */
  readonly out: FilesOut;

  constructor(desk: Desk, shipped: readonly Shipped[], page: FilesPage) {
    this.#desk = desk;
    this.#page = page;
    this.shipped = shipped;
    this.#keeper = new Keeper({
      desk,
      store: this.store,
      clock: page.clock,
      onRefused: () => this.#sayRefused(),
      onFirst: ({ id }) => this.#name(`#draft=${id}`),
    });
    this.#say = new Say(desk, this.store, page.clock);
    this.out = new FilesOut({ desk, page, keeper: this.#keeper, say: this.#say });
    desk.store.subscribe(() => {
      const { folder } = this.store.value;
      if (folder?.same && !this.#keeper.isSafe) this.store.set({ folder: { ...folder, same: false } });
    });
  }

  /** Whether leaving the page would cost something that was written. */
  get wouldLose(): boolean {
    return !this.#keeper.isSafe;
  }

  /**
   * Opens what the address names; without a name, the draft of last time, and where there is none, the template, with the
   * ways to begin over it.
   * @param chosen the author has chosen how to begin already
   */
  async begin(chosen = false): Promise<void> {
    await sweepDrafts(this.#page.clock.now() - sweepAfter);
    const { hash } = new URL(this.#page.address());
    const named = new URLSearchParams(hash.slice(1));
    const [draft, scenario] = [named.get('draft'), named.get('scenario')];
    if (draft !== null && (await this.#reopen(draft, named.get('kept')))) return;
    if (scenario !== null && (await this.#fromShipped(scenario))) return;
    await this.#openLast(chosen);
    if (draft !== null || scenario !== null)
      this.#say.problem({ code: draft !== null ? 'goneDraft' : 'goneScenario' });
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
    else this.#say.problem({ code: 'goneDraft' });
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
    const { t, draft } = this.#desk.store.value;
    if (id === draft.id) await this.#keeper.keep();
    const gone = await changeAbout(id, { deleted: true, changed: this.#page.clock.now() });
    if (!gone.ok) return this.#say.problem(gone.problem);
    await this.#list();
    if (id === draft.id) await this.#openLast();
    this.#say.said(t('studio-files:drafts.deleted', { name }), {
      label: t('studio-files:drafts.restore'),
      act: () => void changeAbout(id, { deleted: false }).then(() => this.#list()),
    });
  }

  /** Reads what was chosen or dropped; it is shown before it is opened. */
  async take(chosen: readonly Chosen[], folder?: FileSystemDirectoryHandle): Promise<void> {
    this.#review(await receive(chosen, folder));
  }

  /** Reads the folder of the disk that the author is being asked for. */
  async takeFolder(asked = chooseFolder()): Promise<void> {
    try {
      const folder = await asked;
      if (folder) await this.take(await filesOf(folder), folder);
    } catch {
      this.#say.problem({ code: 'folderRefused' });
    }
  }

  /** Opens a scenario that was shown, as a draft of its own. */
  async accept({ name, files, folder }: Incoming): Promise<void> {
    if (!(await this.#cleared())) return;
    const disk: Disk | undefined = folder && { folder, had: onDisk(files) };
    this.#keeper.open({ id: newId(), name: await this.#freshName(name), files }, { disk });
    await this.#keeper.keep(true);
    this.show(undefined);
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
    if (await this.#reopen(this.#desk.store.value.draft.id, null)) this.show(undefined);
    else this.#say.problem({ code: 'goneDraft' });
  }

  /** The tab is looked at again: another may have gone on with the draft. */
  async lookAgain(): Promise<void> {
    const theirs = await this.#keeper.theirs();
    if (!theirs || this.store.value.keeping === 'conflict') return;
    if (!this.#keeper.isSafe) this.store.set({ keeping: 'conflict', dialog: { kind: 'conflict', theirs } });
    else if (theirs.deleted) this.#say.problem({ code: 'goneDraft' });
    else if (await this.#reopen(theirs.id, null))
      this.#say.said(this.#desk.store.value.t('studio-files:conflict.taken'));
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
    const code = this.store.value.keeping === 'full' ? 'full' : 'forbidden';
    const label = this.#desk.store.value.t('studio-files:share.zip');
    this.#say.problem({ code }, { label, act: () => this.out.saveZip() });
  }

  async #reopen(id: string, handed: string | null): Promise<boolean> {
    const kept = await fetchDraft(id);
    if (!kept.ok) this.#say.problem(kept.problem);
    else if (kept.value) {
      this.#keeper.openKept(kept.value);
      this.#name(`#draft=${id}`);
      return true;
    }
    const played = handed === null ? undefined : await fetchHanded(handed);
    if (!played?.ok || !played.value) return false;
    const { files } = played.value;
    const name = await this.#freshName(played.value.name);
    this.#keeper.open({ id: newId(), name, files });
    await this.#keeper.keep(true);
    this.#say.said(this.#desk.store.value.t('studio-files:drafts.fromGame', { name }));
    return true;
  }

  async #fromShipped(id: string): Promise<boolean> {
    const one = this.shipped.find((shipped) => shipped.id === id);
    if (!one) return false;
    const { settings } = this.#desk.store.value;
    const name = await this.#freshName(one.titles[settings.language] ?? id);
    const draft: Draft = { id: newId(), name, files: await one.load() };
    this.#keeper.open(draft, { of: id });
    this.#name(`#scenario=${id}`);
    return true;
  }

  /** A name that no draft has yet: two of one name could not be told apart in the list. */
  async #freshName(wished: string): Promise<string> {
    const drafts = await listDrafts();
    const taken = new Set(drafts.ok ? drafts.value.map(({ name }) => name) : []);
    const bare = wished.slice(0, 70);
    let name = bare;
    for (let count = 2; taken.has(name); count += 1) name = `${bare} (${count})`;
    return name;
  }

  /** The draft that was changed last; where there is none, the template, and the way to begin over it. */
  async #openLast(chosen = false): Promise<void> {
    const drafts = await listDrafts();
    const [last] = drafts.ok ? drafts.value : [];
    if (last && (await this.#reopen(last.id, null))) return;
    await this.#fromShipped(
      this.shipped.some(({ id }) => id === template) ? template : (this.shipped[0]?.id ?? ''),
    );
    if (!chosen) this.show({ kind: 'start' });
  }

  async #openLink(hash: string): Promise<boolean> {
    const shared = receiveLink(hash);
    if (!shared) return false;
    this.#page.setHash(this.#named);
    this.#review(shared);
    return true;
  }

  /** Lets the address say which draft this is, so that a reload opens it again. */
  #name(hash: string): void {
    this.#named = hash;
    this.#page.setHash(hash);
  }

  #review(read: Opening<Incoming>): void {
    if (read.ok) this.show({ kind: 'review', incoming: read.value });
    else this.#say.problem(read.problem);
  }

  async #list(): Promise<void> {
    const drafts = await listDrafts();
    this.store.set({ drafts: drafts.ok ? drafts.value : [] });
  }
}
