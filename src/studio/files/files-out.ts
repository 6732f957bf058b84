import type { Files } from '../../scenario/open-file.ts';
import { handOver, keyOf } from '../../web/handed-scenario.ts';
import type { Desk } from '../desk.ts';
import type { FilesPage } from './files-page.ts';
import { changedOutside, mayWrite, onDisk, writeInto } from './folder.ts';
import type { Keeper } from './keeper.ts';
import { chooseFolder } from './lent-folder.ts';
import { oneFileOf } from './one-file.ts';
import type { Say } from './say.ts';
import { shareLink } from './share-link.ts';
import { fileName, zipOf } from './zip.ts';

interface Parts {
  desk: Desk;
  page: FilesPage;
  keeper: Keeper;
  say: Say;
}

/** The ways out of the studio: a folder of the disk, a file, a link, a game. */
export class FilesOut {
  #parts: Parts;
  /** Files of the last revision that had no error. */
  #sound: Files | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.desk.store.subscribe(({ read, sound }) => {
      if (sound && read && sound.revision === read.revision) this.#sound = read.files;
      else if (!sound) this.#sound = undefined;
    });
  }

  /** Files of the last revision without errors, which can be played; undefined when there was none. */
  get playable(): Files | undefined {
    return this.#sound;
  }

  /** Saves into the draft's folder, or into one that is chosen now. */
  async saveFolder({ overwrite = false, another = false } = {}): Promise<void> {
    const { draft, t } = this.#parts.desk.store.value;
    try {
      const before = another ? undefined : this.#parts.keeper.disk;
      const folder = before?.folder ?? (await chooseFolder());
      if (!folder) return;
      if (!(await mayWrite(folder))) return this.#parts.say.problem({ code: 'folderRefused' });
      const had = before?.had ?? {};
      const names = overwrite ? [] : await changedOutside(folder, draft.files, had);
      if (names.length > 0) return this.#parts.say.show({ kind: 'overwrite', names });
      await writeInto(folder, draft.files, had);
      await this.#parts.keeper.lies({ folder, had: onDisk(draft.files) });
      this.#parts.say.show(undefined);
      this.#parts.say.said(t('studio-files:saved.folder', { name: folder.name }));
    } catch {
      this.#parts.say.problem({ code: 'folderRefused' });
    }
  }

  saveZip(): void {
    const { draft, t } = this.#parts.desk.store.value;
    const name = fileName(draft.name);
    this.#parts.page.download(zipOf(draft.files, name), `${name}.zip`, 'application/zip');
    this.#parts.keeper.wasSaved();
    this.#parts.say.said(t('studio-files:saved.file', { name: `${name}.zip` }));
  }

  saveOneFile(): void {
    const { draft, t } = this.#parts.desk.store.value;
    const name = `${fileName(draft.name)}.standoff.yaml`;
    this.#parts.page.download(oneFileOf(draft.files), name, 'application/yaml');
    this.#parts.keeper.wasSaved();
    this.#parts.say.said(t('studio-files:saved.file', { name }));
  }

  /** The link that carries the draft; undefined when it would be too long for one. */
  link(): string | undefined {
    const { name, files } = this.#parts.desk.store.value.draft;
    return shareLink(this.#parts.page.address(), { name, files });
  }

  /**
   * Starts a game of the last version without errors in a new tab.
   * @param choice what the game is opened with, as `src/play` reads it
   * @returns its address when the browser opened no tab; undefined when it did, or when nothing could be handed over
   */
  async play(choice: object): Promise<string | undefined> {
    const { id, name } = this.#parts.desk.store.value.draft;
    const files = this.#sound;
    if (!files) return undefined;
    await this.#parts.keeper.keep(true);
    const key = keyOf(files);
    const handed = await handOver({ key, draft: id, name, files, time: this.#parts.page.clock.now() });
    if (!handed.ok) {
      this.#parts.say.problem(handed.problem);
      return undefined;
    }
    const asked = encodeURIComponent(JSON.stringify(choice));
    const address = new URL(`../#play=${key}&choice=${asked}`, this.#parts.page.address()).href;
    return this.#parts.page.openTab(address) ? undefined : address;
  }
}
