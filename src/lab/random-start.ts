import type { Settings } from '../crisis/machine.ts';
import { isCounted, roundsOf } from '../crisis/place.ts';
import { type Start, startRange } from '../crisis/start.ts';
import { type Luck, luckFrom } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Percent of meters and of tracks that stand elsewhere than the scenario has them. */
const changed = 40;

const some = <T>(of: readonly T[], luck: Luck): T[] => of.filter(() => luck.below(100) < changed);

/** Any start that a game may have: some round of its cut, with some meters, moods and tracks elsewhere; by its seed. */
export function randomStart(scenario: Scenario, { cut, seed, parties = [] }: Settings): Start {
  const luck = luckFrom(seed);
  const moods = Object.entries(scenario.delegations).flatMap(([seat, { blocs }]) =>
    Object.keys(blocs).map((bloc) => `${seat}.${bloc}`),
  );
  const meters = Object.keys(scenario.meters).filter((meter) => isCounted(scenario, meter, { parties }));
  const value = (meter: string): number => {
    const { min, max } = startRange(scenario, meter);
    return min + luck.below(max - min + 1);
  };
  return {
    round: luck.pick(roundsOf(scenario, cut)) ?? '',
    meters: Object.fromEntries(
      some([...meters, ...moods, 'rupture'], luck).map((meter) => [meter, value(meter)]),
    ),
    tracks: Object.fromEntries(
      some(Object.entries(scenario.tracks), luck).map(([track, { states }]) => [
        track,
        luck.pick(Object.keys(states)) ?? '',
      ]),
    ),
  };
}
