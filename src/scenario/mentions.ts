import type { ExpressionSpot } from './expression-spots.ts';
import { conditionIn, effectIn, pointsIn } from './parse.ts';
import type { Mention } from './reader.ts';

const readers = { condition: conditionIn, effect: effectIn, points: pointsIn } as const;

/** The names an expression uses; none where it cannot be read, which the schema complains of. */
export function mentionsIn({ spot, as }: ExpressionSpot): readonly Mention[] {
  if (spot.text === undefined) return [];
  try {
    return readers[as](spot.text).mentions;
  } catch {
    return [];
  }
}
