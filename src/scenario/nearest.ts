import { distance } from 'fastest-levenshtein';
import type { Swap } from './diagnostic.ts';
import { printRemark, type Remark, type Value } from './remarks/remark.ts';

/** How many names are listed when none is near. */
const listed = 12;
/** Names among which one that was meant is looked for; a file of many thousand wrong ones would take minutes. */
const searched = 4000;
/** Characters of the longest name that is worth saying: what an open quote has swallowed is none. */
const longest = 200;

const sayable = (names: Iterable<string>): string[] => [...names].filter(({ length }) => length <= longest);

/** The known name that was most likely meant, or undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = sayable(known).slice(0, searched);
  // `approval` for `seoul.approval`: the owner was forgotten.
  const whole = names.find((one) => one.endsWith(`.${name}`));
  if (whole !== undefined) return whole;
  const reach = tolerated(name.length);
  let best: { one: string; far: number } | undefined;
  for (const one of names) {
    // Every letter too many or too few is one to change: most names need no closer look.
    if (Math.abs(one.length - name.length) > reach) continue;
    const letters = far(name, one);
    if (letters <= reach && letters < (best?.far ?? Number.POSITIVE_INFINITY)) best = { one, far: letters };
  }
  return best?.one;
}

/** Letters to change; two that are swapped count as one. */
function far(name: string, known: string): number {
  const [one, other] = [name.toLowerCase(), known.toLowerCase()];
  const letters = distance(one, other);
  return letters > 1 && sum(one) === sum(other) && sorted(one) === sorted(other) ? 1 : letters;
}

const sorted = (word: string): string => [...word].sort().join('');

/** The same for the same letters in any order: a quick look before they are sorted. */
function sum(word: string): number {
  let all = 0;
  for (let at = 0; at < word.length; at += 1) all += word.charCodeAt(at);
  return all;
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
  otherwise: Remark,
): [mend: Remark, swap?: Swap] {
  const [mend = otherwise, swap] = guess(name, known, otherwise);
  return [mend, swap];
}

/** As `mendName`, in English words alone. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const [mend] = guess(name, known, otherwise);
  return mend ? printRemark(mend) : otherwise;
}

function guess(name: string, known: Iterable<string>, otherwise: Value): [mend?: Remark, swap?: Swap] {
  const names = sayable(known);
  const meant = nearest(name, names);
  if (meant !== undefined)
    return [
      { code: 'names.didYouMean', name: meant },
      { was: name, is: meant },
    ];
  if (names.length === 0 || names.length > listed) return [];
  const code = names.length === 1 ? 'names.thereIs' : 'names.thereAre';
  return [{ code, otherwise, names: names.join(', ') }];
}
