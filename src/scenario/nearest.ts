import { distance } from 'fastest-levenshtein';
import type { Swap } from './diagnostic.ts';

/** How many names are listed when none is near. */
const listed = 12;

/** The known name that was most likely meant, or undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  // `approval` for `seoul.approval`: the owner was forgotten.
  const whole = names.find((one) => one.endsWith(`.${name}`));
  if (whole !== undefined) return whole;
  const [best] = names.map((one) => ({ one, far: far(name, one) })).sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= tolerated(name.length) ? best.one : undefined;
}

/** Letters to change; two that are swapped count as one. */
function far(name: string, known: string): number {
  const [one, other] = [name.toLowerCase(), known.toLowerCase()];
  const letters = (word: string) => [...word].sort().join('');
  return letters(one) === letters(other) ? Math.min(1, distance(one, other)) : distance(one, other);
}

const tolerated = (length: number): number =>
  length < 2 ? 0 : length < 5 ? 1 : Math.max(2, Math.floor(length / 4));

/**
 * How a name that nobody knows is mended: `did you mean "x"?` with x to be put in its place; else the names there are,
 * or `otherwise` when there are none or too many.
 */
export function mendName(
  name: string,
  known: Iterable<string>,
  otherwise: string,
): [mend: string, swap?: Swap] {
  const names = [...known];
  const meant = nearest(name, names);
  if (meant !== undefined) return [`did you mean "${meant}"?`, { was: name, is: meant }];
  if (names.length === 0 || names.length > listed) return [otherwise];
  return [`${otherwise}; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`];
}

/** As `mendName`, in words alone. */
export const didYouMean = (name: string, known: Iterable<string>, otherwise: string): string =>
  mendName(name, known, otherwise)[0];
