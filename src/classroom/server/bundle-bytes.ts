import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BriefsOf, bundleFor } from '../session/parts/bundle-for.ts';
import type { Scenarios } from './scenarios.ts';

const packed = promisify(gzip);
/** Bundles that are kept ready; each takes some hundred kilobytes. */
const most = 60;

/** Scenarios as pages are sent them, written out and packed once for all who may know the same of them. */
export class BundleBytes {
  readonly #scenarios: Scenarios;
  readonly #ready = new Map<string, Promise<Buffer>>();

  constructor(scenarios: Scenarios) {
    this.#scenarios = scenarios;
  }

  /** JSON, packed by gzip. Throws where there is no such scenario. */
  of(key: string, briefs: BriefsOf): Promise<Buffer> {
    const name = `${key}/${typeof briefs === 'string' ? briefs : `seat/${briefs.seat}`}`;
    const known = this.#ready.get(name);
    if (known) return known;
    const made = this.#make(key, briefs);
    this.#ready.set(name, made);
    made.catch(() => this.#ready.delete(name));
    const [oldest] = this.#ready.keys();
    if (this.#ready.size > most && oldest !== undefined) this.#ready.delete(oldest);
    return made;
  }

  async #make(key: string, briefs: BriefsOf): Promise<Buffer> {
    return packed(JSON.stringify(bundleFor(await this.#scenarios.of(key), briefs)));
  }
}
