import { seatsOf } from '../crisis/place.ts';
import type { Scenario } from '../scenario/schema.ts';

/** `seat-a` for the scenario's first delegation, `seat-b` for the other: sets `--seat` and `--seat-ink` in CSS. */
export const seatClass = (scenario: Scenario, seat: string): 'seat-a' | 'seat-b' =>
  seatsOf(scenario)[0] === seat ? 'seat-a' : 'seat-b';
