import type { AroundPart } from '../../session/parts/part-types.ts';

/** Those whom the next step waits for: who act, are there and have not read what the last one came to. */
export const stillReading = ({ people, seats }: Pick<AroundPart, 'people' | 'seats'>) =>
  people.filter(
    ({ place, away, ready }) =>
      place.as === 'delegate' &&
      !away &&
      !ready &&
      seats.some(({ seat, heldBy }) => seat === place.seat && heldBy === 'people'),
  );
