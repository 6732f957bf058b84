import 'fake-indexeddb/auto';
import { Desk } from '../../src/studio/desk.ts';
import { FilesDesk } from '../../src/studio/files/files-desk.ts';
import type { FilesPage } from '../../src/studio/files/files-page.ts';
import type { ReadAnswer } from '../../src/studio/read-work.ts';
import { translator } from '../../src/web/i18n.ts';
import type { Settings } from '../../src/web/settings.ts';

/** A page whose time stands still until it is moved on. */
export class APage {
  hash: string;
  /** Addresses of tabs that were opened, and names of files that were offered. */
  opened: string[] = [];
  saved: string[] = [];
  #now = 1_700_000_000_000;
  #timers = new Set<{ at: number; call: () => void }>();

  constructor(hash = '') {
    this.hash = hash;
  }

  get page(): FilesPage {
    return {
      clock: {
        now: () => this.#now,
        after: (milliseconds, call) => {
          const timer = { at: this.#now + milliseconds, call };
          this.#timers.add(timer);
          return () => void this.#timers.delete(timer);
        },
      },
      address: () => `http://localhost:2019/studio/${this.hash}`,
      setHash: (hash) => {
        this.hash = hash;
      },
      download: (_, name) => void this.saved.push(name),
      openTab: (address) => {
        this.opened.push(address);
        return true;
      },
    };
  }

  /** Lets time pass, and what waited for it be done. */
  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].filter(({ at }) => at <= this.#now)) {
      this.#timers.delete(timer);
      timer.call();
    }
    await settled();
  }
}

/** Until everything that the storage was asked for is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((next) => setImmediate(next));
}

export const shipped = [
  {
    id: 'template',
    titles: { en: 'The template' },
    load: async () => ({ 'scenario.yaml': 'id: template\n' }),
  },
  { id: 'river', titles: { en: 'A river' }, load: async () => ({ 'scenario.yaml': 'id: river\n' }) },
];

const t = await translator<'studio'>('en', 'studio');

/** A tab with the studio, begun at an address; whatever is written in it has no error. */
export async function aTab(hash = ''): Promise<{ desk: Desk; files: FilesDesk; at: APage }> {
  const at = new APage(hash);
  const bundle = { scenario: {} } as unknown as NonNullable<ReadAnswer['bundle']>;
  const desk = new Desk({
    state: { settings: { language: 'en' } as Settings, t, draft: { id: '', name: '', files: {} } },
    read: async () => ({ bundle, diagnostics: [] }) as unknown as ReadAnswer,
  });
  const files = new FilesDesk(desk, shipped, at.page);
  await files.begin();
  await settled();
  return { desk, files, at };
}

/** Types at the end of the rules. */
export function type(desk: Desk, text: string): void {
  const at = desk.store.value.draft.files['scenario.yaml']?.length ?? 0;
  desk.change([{ file: 'scenario.yaml', from: at, to: at, insert: text }]);
}
export const textOf = (desk: Desk): string | undefined => desk.store.value.draft.files['scenario.yaml'];
