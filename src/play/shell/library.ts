import type { Emblem } from '../../scenario/emblems.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';

/** A scenario that can be played here; `load` fetches it whole. */
export interface ListedScenario {
  id: string;
  titles: Record<Language, string>;
  /** The two delegations' names. */
  seats: Record<Language, readonly string[]>;
  /** What the two are drawn as. */
  emblems: readonly Emblem[];
  /** ISO date of the deadline. */
  until: string;
  load(): Promise<ScenarioBundle>;
}
