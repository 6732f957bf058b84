import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import { seatClass } from '../seat-class.ts';

/** A delegation's name behind its mark: a disc for the one, a square for the other, so that colour is never alone. */
export function SeatName({ scenario, seat, words }: { scenario: Scenario; seat: string; words: Words }) {
  return (
    <span class={`seat-name ${seatClass(scenario, seat)}`}>
      <span class="seat-mark" aria-hidden="true" />
      {words(`delegations.${seat}.name`)}
    </span>
  );
}
