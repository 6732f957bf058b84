import type { Orders } from '../../../crisis/journal.ts';
import type { View } from '../../../crisis/view-type.ts';
import type { MinePart } from '../../session/parts/part-types.ts';

/** What a mirror has sealed in the step that a game stands in: the last word counts. */
export const mirroredNow = (
  mine: Pick<MinePart, 'mirrored'> | undefined,
  { round, step }: Pick<View, 'round' | 'step'>,
): Orders | undefined =>
  mine?.mirrored.findLast(({ place }) => place.round === round && place.step === step)?.orders;
