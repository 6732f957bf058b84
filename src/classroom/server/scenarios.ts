import type { Diagnostic } from '../../scenario/diagnostic.ts';
import type { Files } from '../../scenario/open-file.ts';
import { readScenario, type ScenarioBundle } from '../../scenario/read.ts';
import { LatePool } from './late-pool.ts';
import { keyHash } from './secrets.ts';
import type { SessionStore } from './store/sessions.ts';

/** What reading a scenario comes to. */
export type Read = { ok: true; bundle: ScenarioBundle } | { ok: false; diagnostics: readonly Diagnostic[] };

/** Names the files of a scenario. */
export const scenarioKey = (files: Files): string =>
  keyHash(JSON.stringify(Object.entries(files).sort(([one], [two]) => (one < two ? -1 : 1))));

/** Scenarios that are kept ready. */
const most = 60;
/** The longest that one may take to be read, in milliseconds; the largest that is shipped takes a twentieth of it. */
const longest = 10_000;

/** The scenarios that sessions play, each read once; in a thread, so that no class waits for what somebody brought. */
export class Scenarios {
  readonly #store: SessionStore;
  readonly #shipped: (id: string) => Files | undefined;
  readonly #read = new Map<string, ScenarioBundle>();
  readonly #pool = new LatePool<Files, Read>({
    filename: new URL('./scenario-thread.mjs', import.meta.url).href,
    minThreads: 0,
    niceIncrement: 10,
    maxThreads: 1,
    idleTimeout: 10_000,
    maxQueue: 20,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });

  /** @param shipped files of a scenario that comes with the program: known to be read quickly */
  constructor(store: SessionStore, shipped: (id: string) => Files | undefined) {
    this.#store = store;
    this.#shipped = shipped;
  }

  /**
   * Reads and keeps a scenario, or says what is wrong with it.
   * @throws when it takes too long, or too many wait
   */
  async keep(files: Files): Promise<(Read & { ok: true; key: string }) | (Read & { ok: false })> {
    const key = scenarioKey(files);
    const known = this.#read.get(key);
    const read: Read = known ? { ok: true, bundle: known } : await this.#readFiles(key, files);
    if (!read.ok) return read;
    await this.#store.keepScenario(key, files);
    return { ok: true, key, bundle: this.#remember(key, read.bundle) };
  }

  /** A scenario that was kept. Throws where there is none, or where this version of the program cannot read it. */
  async of(key: string): Promise<ScenarioBundle> {
    const known = this.#read.get(key);
    if (known) return known;
    const files = await this.#store.scenarioFiles(key);
    const read = files && (await this.#readFiles(key, files));
    if (!read?.ok)
      throw new Error(`the scenario "${key}" of a session ${read ? 'cannot be read' : 'is gone'}`);
    // One that was read twice meanwhile is one: games of it share what was worked out for it.
    return this.#read.get(key) ?? this.#remember(key, read.bundle);
  }

  async stop(): Promise<void> {
    await this.#pool.destroy();
  }

  async #readFiles(key: string, files: Files): Promise<Read> {
    const id = /^id: *(\S+)$/m.exec(files['scenario.yaml'] ?? '')?.[1];
    const ours = id === undefined ? undefined : this.#shipped(id);
    if (!ours || scenarioKey(ours) !== key)
      return this.#pool.run(files, { signal: AbortSignal.timeout(longest) });
    const read = readScenario(files);
    return read.ok ? { ok: true, bundle: read.bundle } : read;
  }

  #remember(key: string, bundle: ScenarioBundle): ScenarioBundle {
    this.#read.set(key, bundle);
    const [oldest] = this.#read.keys();
    if (this.#read.size > most && oldest !== undefined) this.#read.delete(oldest);
    return bundle;
  }
}
