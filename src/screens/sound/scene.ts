import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { nightfall } from '../stage/nightfall.ts';

/** Where a reader is, as far as the score asks. `away`: where there is none, as over a debrief that is read. */
export type Place = 'title' | 'brief' | 'room' | 'resolution' | 'epilogue' | 'ending' | 'away';

/** How things stand, as far as they are heard. How far the capitals are apart is told by the stage. */
export interface Scene {
  place: Place;
  /** Seats whose own voices are heard; none where nobody may know who sits there. */
  voices: readonly string[];
  /** 0 on the first day .. 1 at the deadline, as the picture's light has it. */
  nightfall: number;
  /** The last step before midnight. */
  midnight: boolean;
  /** How it ended, once that is told. */
  mood?: Scenario['endings'][string]['mood'] | undefined;
}

export const titleScene: Scene = { place: 'title', voices: [], nightfall: 0, midnight: false };

/** How a game stands for a reader, as the score follows it. */
export const sceneIn = (
  scenario: Scenario,
  view: View | undefined,
  place: Place,
  voices: readonly string[],
): Scene => ({
  place,
  voices,
  nightfall: view ? nightfall(scenario, view) : 0,
  midnight: view?.steps[view.step] === 'decision',
  mood: view?.ending === undefined ? undefined : scenario.endings[view.ending]?.mood,
});
