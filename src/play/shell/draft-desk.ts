import { startProblem } from '../../crisis/start.ts';
import type { Files } from '../../scenario/open-file.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import type { Origin } from '../../screens/saves/origin.ts';
import type { Save } from '../../screens/saves/save.ts';
import { fetchHanded, handOver, keyOf } from '../../web/handed-scenario.ts';
import type { KeepProblem } from '../../web/kept.ts';
import { readHandIn } from '../hand-in.ts';
import type { NewSession } from '../session.ts';

/** Why a game of a draft cannot be opened. */
export type DraftProblem =
  | KeepProblem
  | { code: 'badHandIn' }
  | { code: 'handInGone' }
  | { code: 'unknownDraft'; name: string }
  /** `what` is in the reader's language already: only what is broken needs its words. */
  | { code: 'brokenDraft'; name: string; what: string };

export type FromDraft<T> = { ok: true; value: T } | { ok: false; problem: DraftProblem };

/** A draft's scenario, ready to be played. */
export interface DraftScenario {
  bundle: ScenarioBundle;
  origin: Origin;
}

/** The scenarios that the studio handed over, each read once. */
export class DraftDesk {
  #read = new Map<string, ScenarioBundle>();
  #now: () => number;
  #language: () => Language;

  /** @param now milliseconds of the wall clock */
  constructor(now: () => number, language: () => Language) {
    this.#now = now;
    this.#language = language;
  }

  /** The scenario of a save; undefined when it is of a shipped one. */
  async of(save: Save): Promise<FromDraft<DraftScenario> | undefined> {
    if (!save.origin) return undefined;
    const { files, ...origin } = save.origin;
    if (!files) return this.#fetch(origin);
    // A file brings its scenario: kept here, so that the game's own saves find it.
    const key = keyOf(files);
    const read = await this.#readFiles({ ...origin, key }, files);
    if (read.ok) await handOver({ ...origin, key, files, time: this.#now() });
    return read;
  }

  /** The game that an address asks for; undefined when it asks for none. */
  async begin(
    hash: string,
  ): Promise<FromDraft<DraftScenario & { choice: Omit<NewSession, 'id' | 'countdown'> }> | undefined> {
    const asked = readHandIn(hash);
    if (!asked?.ok) return asked;
    const { key, choice } = asked.handIn;
    const found = await this.#fetch({ key, draft: '', name: '' });
    if (!found.ok) return found.problem.code === 'unknownDraft' ? no({ code: 'handInGone' }) : found;
    const { bundle, origin } = found.value;
    const { scenario } = bundle;
    const { mode, cut, parties } = choice;
    const fits =
      Object.hasOwn(scenario.calendar.cuts, cut) &&
      (mode.kind === 'shared' || Object.hasOwn(scenario.delegations, mode.seat)) &&
      parties.every((party) => Object.hasOwn(scenario.parties, party)) &&
      !startProblem(scenario, choice);
    if (!fits) return no({ code: 'badHandIn' });
    return { ok: true, value: { bundle, origin, choice: { ...choice, origin } } };
  }

  async #fetch(origin: Origin): Promise<FromDraft<DraftScenario>> {
    const kept = await fetchHanded(origin.key);
    if (!kept.ok) return no(kept.problem);
    if (!kept.value) return no({ code: 'unknownDraft', name: origin.name });
    const { key, draft, name, files } = kept.value;
    return this.#readFiles({ key, draft, name }, files);
  }

  async #readFiles(origin: Origin, files: Files): Promise<FromDraft<DraftScenario>> {
    const before = this.#read.get(origin.key);
    if (before) return { ok: true, value: { bundle: before, origin } };
    // Only whoever plays a draft needs the reader, which is large.
    const { readScenario } = await import('../../scenario/read.ts');
    const reading = readScenario(files);
    if (!reading.ok) {
      const { sayProblems } = await import('../../web/said-problems.ts');
      const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
      const { lines } = await sayProblems(errors.slice(0, 1), this.#language());
      return no({ code: 'brokenDraft', name: origin.name, what: lines.join('') });
    }
    this.#read.set(origin.key, reading.bundle);
    return { ok: true, value: { bundle: reading.bundle, origin } };
  }
}

const no = (problem: DraftProblem): { ok: false; problem: DraftProblem } => ({ ok: false, problem });
