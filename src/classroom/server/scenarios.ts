import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Files } from '../../scenario/open-file.ts';
import { readScenario, type ScenarioBundle } from '../../scenario/read.ts';
import { keyHash } from './secrets.ts';
import type { SessionStore } from './store/sessions.ts';

/** Names the files of a scenario. */
export const scenarioKey = (files: Files): string =>
  keyHash(JSON.stringify(Object.entries(files).sort(([one], [two]) => (one < two ? -1 : 1))));

/** The scenarios that sessions play, each read once. */
export class Scenarios {
  readonly #store: SessionStore;
  readonly #read = new Map<string, ScenarioBundle>();

  constructor(store: SessionStore) {
    this.#store = store;
  }

  /** Reads and keeps a scenario, or says what is wrong with it. */
  async keep(
    files: Files,
  ): Promise<
    { ok: true; key: string; bundle: ScenarioBundle } | { ok: false; diagnostics: readonly Diagnostic[] }
  > {
    const read = readScenario(files);
    if (!read.ok) return read;
    const key = scenarioKey(files);
    await this.#store.keepScenario(key, files);
    this.#read.set(key, read.bundle);
    return { ok: true, key, bundle: read.bundle };
  }

  /** A scenario that was kept. Throws where there is none, or where this version of the program cannot read it. */
  async of(key: string): Promise<ScenarioBundle> {
    const known = this.#read.get(key);
    if (known) return known;
    const files = await this.#store.scenarioFiles(key);
    const read = files && readScenario(files);
    if (!read?.ok)
      throw new Error(`the scenario "${key}" of a session ${read ? 'cannot be read' : 'is gone'}`);
    this.#read.set(key, read.bundle);
    return read.bundle;
  }
}
