import { isParty } from '../../crisis/place.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';

/** What a delegation or a third party is called. */
export const seatName = (scenario: Scenario, seat: string, words: Words): string =>
  words(`${isParty(scenario, seat) ? 'parties' : 'delegations'}.${seat}.name`);
