import type { ExpressionSpot } from './expression-spots.ts';
import { conditionIn, effectIn, pointsIn } from './parse.ts';
import type { Mention } from './reader.ts';

const readers = { condition: conditionIn, effect: effectIn, points: pointsIn } as const;

const found = new WeakMap<ExpressionSpot, readonly Mention[]>();

/** The names an expression uses; read once, since several checks ask for them. */
export function mentionsIn(expression: ExpressionSpot): readonly Mention[] {
  let mentions = found.get(expression);
  if (!mentions) {
    mentions = read(expression);
    found.set(expression, mentions);
  }
  return mentions;
}

/** None where it cannot be read, which the schema complains of. */
function read({ spot, as }: ExpressionSpot): readonly Mention[] {
  if (spot.text === undefined) return [];
  try {
    return readers[as](spot.text).mentions;
  } catch {
    return [];
  }
}
