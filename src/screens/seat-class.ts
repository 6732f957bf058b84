import { isParty, seatsOf } from '../crisis/place.ts';
import type { Scenario } from '../scenario/schema.ts';

/** `seat-a` for the scenario's first delegation, `seat-b` for the other: sets `--seat` and `--seat-ink` in CSS. */
export const seatClass = (scenario: Scenario, seat: string): 'seat-a' | 'seat-b' | 'seat-party' => {
  if (isParty(scenario, seat)) return 'seat-party';
  return seatsOf(scenario)[0] === seat ? 'seat-a' : 'seat-b';
};

/** The colour of a third party, of which there may be several: goes with `seat-party`. Undefined for a delegation. */
export function seatStyle(scenario: Scenario, seat: string): { '--seat': string } | undefined {
  const colour = scenario.parties[seat]?.colour;
  return colour === undefined ? undefined : { '--seat': colour };
}
