import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import { seatClass, seatStyle } from '../seat-class.ts';
import { seatName } from '../text/seat-name.ts';

/**
 * A seat's name behind its mark: a disc for the one delegation, a square for the other, a diamond for a third party, so
 * that colour is never alone.
 */
export function SeatName({ scenario, seat, words }: { scenario: Scenario; seat: string; words: Words }) {
  return (
    <span class={`seat-name ${seatClass(scenario, seat)}`} style={seatStyle(scenario, seat)}>
      <span class="seat-mark" aria-hidden="true" />
      {seatName(scenario, seat, words)}
    </span>
  );
}
