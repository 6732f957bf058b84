import type { Scenario } from '../../../scenario/schema.ts';
import { emblemOf } from '../../../screens/widgets/Emblem.tsx';
import type { EmblemName } from '../../../screens/widgets/emblems.ts';
import type { Place } from '../../session/place.ts';

/** What a place in a class is drawn as: a capital's seat of government, or the office of who has none. */
export function emblemAt(scenario: Scenario, place: Place): EmblemName {
  return place.as === 'delegate' ? emblemOf(scenario, place.seat) : place.as;
}
